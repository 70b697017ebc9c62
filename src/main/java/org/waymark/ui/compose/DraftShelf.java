package org.waymark.ui.compose;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryId;
import org.waymark.casework.RecordedEntry;
import org.waymark.ui.kit.ScreenContext;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fetches drafts: from the book, or as kept here where the book may not have what was typed. Of
 * several that were asked for only the last arrives. On the JavaFX thread only.
 */
final class DraftShelf {

    private final ScreenContext context;
    private final Supplier<List<Draft>> kept;
    private int asked;

    /**
     * @param kept the drafts that the book may not have, which stand for those of the same id
     */
    DraftShelf(ScreenContext context, Supplier<List<Draft>> kept) {
        this.context = context;
        this.kept = kept;
    }

    /**
     * The newest draft that fits and holds anything.
     *
     * @param of its case; null for those that have none yet
     * @param found told the draft; not called when there is none
     */
    void newest(@Nullable CaseId of, Predicate<Draft> fits, Consumer<Draft> found) {
        int asking = ++asked;
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for drafts",
                        () -> context.session().queries().drafts())
                .onDone(
                        inBook -> {
                            if (asking == asked) {
                                asTyped(inBook)
                                        .filter(draft -> Objects.equals(draft.caseId(), of))
                                        .filter(draft -> !draft.fields().isEmpty())
                                        .filter(fits)
                                        .max(Comparator.comparing(Draft::savedAt))
                                        .ifPresent(found);
                            }
                        });
    }

    private Stream<Draft> asTyped(List<Draft> inBook) {
        List<Draft> here = kept.get();
        Set<DraftId> ids = here.stream().map(Draft::id).collect(Collectors.toSet());
        return Stream.concat(
                here.stream(), inBook.stream().filter(draft -> !ids.contains(draft.id())));
    }

    /** The entry that the form corrects, unless it corrects none or another by then. */
    void original(FormFields fields, Consumer<@Nullable RecordedEntry> found) {
        String corrected = fields.get(FieldKey.CORRECTS);
        if (corrected.isEmpty()) {
            return;
        }
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the entry",
                        () -> context.session().queries().entry(new EntryId(corrected)))
                .onDone(
                        read -> {
                            if (corrected.equals(fields.get(FieldKey.CORRECTS))) {
                                found.accept(read.orElse(null));
                            }
                        });
    }

    /** What was asked for and has not arrived is no longer wanted. */
    void forget() {
        asked++;
    }
}

package org.waymark.ui.compose;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.Draft;
import org.waymark.casework.EntryId;
import org.waymark.casework.RecordedEntry;
import org.waymark.ui.kit.ScreenContext;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Fetches drafts from the book. Of several that were asked for only the last arrives. On the JavaFX
 * thread only.
 */
final class DraftShelf {

    private final ScreenContext context;
    private int asked;

    DraftShelf(ScreenContext context) {
        this.context = context;
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
                        () ->
                                context.session().queries().drafts().stream()
                                        .filter(draft -> Objects.equals(draft.caseId(), of))
                                        .filter(draft -> !draft.fields().isEmpty())
                                        .filter(fits)
                                        .max(Comparator.comparing(Draft::savedAt)))
                .onDone(
                        draft -> {
                            if (asking == asked) {
                                draft.ifPresent(found);
                            }
                        });
    }

    /** The entry that a draft corrects. */
    void original(EntryId entry, Consumer<@Nullable RecordedEntry> found) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the entry",
                        () -> context.session().queries().entry(entry))
                .onDone(read -> found.accept(read.orElse(null)));
    }

    /** What was asked for and has not arrived is no longer wanted. */
    void forget() {
        asked++;
    }
}

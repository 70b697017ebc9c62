package org.waymark.ui.compose;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.AgreedAction;
import org.waymark.casework.CaseFile;
import org.waymark.casework.EntryKind;
import org.waymark.pathway.Step;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which kinds of entry are offered where. */
final class Offered {

    private Offered() {}

    /**
     * The kinds that fit the step, likeliest first; without a case only the concern that opens one.
     */
    static List<EntryKind> likely(Step step, @Nullable CaseFile file) {
        if (file == null) {
            return List.of(EntryKind.CONCERN);
        }
        return step.records().stream().flatMap(name -> EntryKind.named(name).stream()).toList();
    }

    /** The kind that is begun when nobody chose one; null without a case. */
    static @Nullable EntryKind unasked(Step step, @Nullable CaseFile file) {
        return file == null ? null : likely(step, file).stream().findFirst().orElse(EntryKind.NOTE);
    }

    /** The kinds that can be written there as well. */
    static List<EntryKind> others(Step step, @Nullable CaseFile file) {
        if (file == null) {
            return List.of();
        }
        List<EntryKind> likely = likely(step, file);
        boolean actions = !openActions(file).isEmpty();
        return Stream.of(
                        EntryKind.NOTE,
                        EntryKind.OBSERVATION,
                        EntryKind.DECISION,
                        EntryKind.CONTACT,
                        EntryKind.ACTION,
                        EntryKind.CONCERN,
                        EntryKind.ACTION_DONE)
                .filter(Predicate.not(likely::contains))
                .filter(other -> other != EntryKind.ACTION_DONE || actions)
                .toList();
    }

    /** What was agreed in the case and is not finished. */
    static List<AgreedAction> openActions(@Nullable CaseFile file) {
        return file == null
                ? List.of()
                : file.actions().stream().filter(action -> action.outcome() == null).toList();
    }
}

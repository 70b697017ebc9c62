package org.waymark.casework;

import org.waymark.casework.store.StepEntryRow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what a chronology does not show, and why. */
final class LeftOut {

    private static final String BECAUSE = " left out, because this shows significant events only.";

    private LeftOut() {}

    /**
     * What is not shown beside entries at steps.
     *
     * @param moves how many moves without a decision are left out
     * @param remarks how many remarks on the record itself are left out, those of a later version
     *     not counted
     * @param points how many points under "Do" have ticks, none of which is ever shown
     * @param destroyed how many of what is shown have lost their words by a recorded destruction
     * @param later how many entries of the case only a later version can show
     */
    record Unshown(int moves, int remarks, int points, int destroyed, int later) {}

    /**
     * @param all every entry of the case, in order, ticks and moves left out
     * @param shown the ones that are shown
     */
    static List<String> sentences(
            List<StepEntryRow> all, List<StepEntryRow> shown, Unshown unshown) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<StepEntryRow> visible = new HashSet<>(shown);
        for (StepEntryRow row : all) {
            if (!visible.contains(row)) {
                counts.merge(row.kind(), 1, Integer::sum);
            }
        }
        List<String> sentences = new ArrayList<>();
        counts.forEach((kind, count) -> sentences.add(sentence(kind, count)));
        if (unshown.moves() > 0) {
            sentences.add(
                    many(
                                    unshown.moves(),
                                    "move along the pathway is",
                                    "moves along the pathway are")
                            + BECAUSE);
        }
        if (unshown.remarks() > 0) {
            sentences.add(
                    many(
                                    unshown.remarks(),
                                    "remark on the record itself (a clock that was set back,"
                                            + " another area) is",
                                    "remarks on the record itself (a clock that was set back,"
                                            + " another area) are")
                            + BECAUSE);
        }
        if (unshown.points() > 0) {
            sentences.add(
                    "Ticks at "
                            + many(unshown.points(), "point", "points")
                            + " under “Do” are not shown. They are kept in the journal.");
        }
        sentences.addAll(unseen(unshown.destroyed(), unshown.later()));
        return sentences;
    }

    /**
     * What nobody can be shown any more, or not yet.
     *
     * @param destroyed how many have lost their words by a recorded destruction
     * @param later how many entries of the case only a later version can show
     */
    static List<String> unseen(int destroyed, int later) {
        List<String> sentences = new ArrayList<>();
        if (destroyed > 0) {
            sentences.add(
                    many(destroyed, "entry was", "entries were")
                            + " destroyed by a recorded decision; that they were there still shows"
                            + " in the journal.");
        }
        if (later > 0) {
            sentences.add(
                    many(later, "entry was", "entries were")
                            + " recorded by a newer version of Waymark and cannot be shown by this"
                            + " one. They are kept unchanged.");
        }
        return sentences;
    }

    private static String sentence(String kind, int count) {
        return switch (kind) {
            case "NoteMade" ->
                    many(count, "note", "notes")
                            + " without exact words or stated significance for the child "
                            + (count == 1 ? "is" : "are")
                            + BECAUSE;
            case "ActionAgreed" -> many(count, "agreed action is", "agreed actions are") + BECAUSE;
            case "ActionDone" ->
                    many(count, "finished action is", "finished actions are") + BECAUSE;
            case "ClockStarted" ->
                    many(count, "start of a time limit is", "starts of time limits are") + BECAUSE;
            case "ClockEnded" ->
                    many(count, "entry about something due is", "entries about what was due are")
                            + BECAUSE;
            default -> many(count, "other entry is", "other entries are") + BECAUSE;
        };
    }

    private static String many(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}

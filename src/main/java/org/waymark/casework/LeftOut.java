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

    private LeftOut() {}

    /**
     * @param all every entry of the case, in order
     * @param shown the ones that are shown
     * @param destroyed how many of those shown have lost their words by a recorded destruction
     * @param later how many entries of the case only a later version can show
     */
    static List<String> sentences(
            List<StepEntryRow> all, List<StepEntryRow> shown, int destroyed, int later) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<StepEntryRow> visible = new HashSet<>(shown);
        for (StepEntryRow row : all) {
            if (!visible.contains(row)) {
                counts.merge(row.kind(), 1, Integer::sum);
            }
        }
        List<String> sentences = new ArrayList<>();
        counts.forEach((kind, count) -> sentences.add(sentence(kind, count)));
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
        String because = " left out, because this shows significant events only.";
        return switch (kind) {
            case "NoteMade" ->
                    many(count, "note", "notes")
                            + " without exact words or stated significance for the child "
                            + (count == 1 ? "is" : "are")
                            + because;
            case "ActionAgreed" -> many(count, "agreed action is", "agreed actions are") + because;
            case "ActionDone" ->
                    many(count, "finished action is", "finished actions are") + because;
            case "ClockEnded" ->
                    many(count, "entry about something due is", "entries about what was due are")
                            + because;
            default -> many(count, "other entry is", "other entries are") + because;
        };
    }

    private static String many(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}

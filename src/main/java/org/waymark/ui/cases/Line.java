package org.waymark.ui.cases;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.EntryId;
import org.waymark.casework.RecordedEntry;

/**
 * One line of the chronology as it is shown: an event, a correction right under what it corrects, a
 * move of the case, or a remark on the record itself.
 *
 * @param id the entry that tells it
 * @param entry what is opened from here; null for a move or a remark
 * @param aside what is opened from here where that is no entry at a step; null otherwise
 * @param number position, or a mark for a line that has none
 * @param date when it happened, and in words when it was written late
 */
record Line(
        EntryId id,
        @Nullable RecordedEntry entry,
        @Nullable Aside aside,
        String number,
        String date,
        String event,
        String source,
        String significance,
        String action,
        String outcome) {

    @Override
    public String toString() {
        return "Line[" + number + "]";
    }
}

package org.waymark.casework;

import org.waymark.pathway.StepId;

/**
 * A time limit of the pathway that was met, as it was met last.
 *
 * @param title the limit
 * @param step where it begins
 * @param times how often it was met, at least 1
 * @param due when it was due last, in words
 * @param met when it was met last, in words; where the record shows it, by when at the latest
 * @param byHand whether somebody said that it was met; otherwise the record shows it by what the
 *     pack names
 */
public record MetLimit(
        String title, StepId step, int times, String due, String met, boolean byHand) {

    /** When it was met and who says so, as a part of a sentence. */
    public String told() {
        return byHand
                ? met + ", as somebody signed"
                : "by " + met + " at the latest, as the record shows";
    }
}

package org.waymark.casework;

import org.waymark.pathway.StepId;

/**
 * A time limit of the pathway that was met, as it was met last.
 *
 * @param title the limit
 * @param step where it begins
 * @param times how often it was met, at least 1
 * @param due when it was due last, in words
 * @param met when it was met last, in words, as far as that is known
 * @param byHand whether somebody said that it was met; otherwise the record shows it by what the
 *     pack names
 */
public record MetLimit(
        String title, StepId step, int times, String due, String met, boolean byHand) {}

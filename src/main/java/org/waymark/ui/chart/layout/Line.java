package org.waymark.ui.chart.layout;

/**
 * A line to be drawn from one card to another.
 *
 * @param id unique within the request
 * @param from id of the card that it leaves
 * @param to id of the card that its arrow points at
 * @param labelWidth measured width of its label, 0 without one
 * @param labelHeight measured height of its label, 0 without one
 * @param common whether it belongs to the common way, which runs as straight down as it can
 */
public record Line(
        String id, String from, String to, double labelWidth, double labelHeight, boolean common) {

    /** A line beside the common way. */
    public Line(String id, String from, String to, double labelWidth, double labelHeight) {
        this(id, from, to, labelWidth, labelHeight, false);
    }
}

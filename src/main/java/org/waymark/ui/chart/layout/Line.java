package org.waymark.ui.chart.layout;

/**
 * A line to be drawn from one card to another.
 *
 * @param id unique within the request
 * @param from id of the card that it leaves
 * @param to id of the card that its arrow points at
 * @param labelWidth measured width of its label, 0 without one
 * @param labelHeight measured height of its label, 0 without one
 */
public record Line(String id, String from, String to, double labelWidth, double labelHeight) {}

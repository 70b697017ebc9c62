package org.waymark.ui.chart.layout;

import java.util.Map;

/**
 * A {@link Cluster} laid out, from its own top left corner.
 *
 * @param width of all of it
 * @param height of all of it
 * @param cards by card id
 * @param lines by line id; those that leave the stage end at its lower edge
 * @param arrivals from the upper edge to each entered card, by card id
 * @param entries where they begin, from left to right, by entered card id
 * @param exits where the leaving lines end, by the card of the next stage that they lead to
 */
record Block(
        double width,
        double height,
        Map<String, Box> cards,
        Map<String, Trace> lines,
        Map<String, Trace> arrivals,
        Map<String, Double> entries,
        Map<String, Double> exits) {

    Block {
        cards = Map.copyOf(cards);
        lines = Map.copyOf(lines);
        arrivals = Map.copyOf(arrivals);
        entries = Map.copyOf(entries);
        exits = Map.copyOf(exits);
    }
}

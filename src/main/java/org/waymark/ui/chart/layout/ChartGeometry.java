package org.waymark.ui.chart.layout;

import java.util.Map;

/**
 * A finished layout. All places are absolute, from the canvas's top left corner.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param cards by card id
 * @param bands by stage id; empty for a single stage, and without the folded stages of a map
 * @param heads where the title of each band stands, by stage id; no line crosses it
 * @param lines by line id
 */
public record ChartGeometry(
        double width,
        double height,
        Map<String, Box> cards,
        Map<String, Box> bands,
        Map<String, Box> heads,
        Map<String, Trace> lines) {

    public ChartGeometry {
        cards = Map.copyOf(cards);
        bands = Map.copyOf(bands);
        heads = Map.copyOf(heads);
        lines = Map.copyOf(lines);
    }
}

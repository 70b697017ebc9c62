package org.waymark.ui.chart.layout;

import java.util.HashMap;
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

    /** The same layout, {@code scale} times as large. */
    public ChartGeometry times(double scale) {
        if (scale == 1) {
            return this;
        }
        Map<String, Trace> traces = new HashMap<>();
        lines.forEach((id, trace) -> traces.put(id, trace.times(scale)));
        return new ChartGeometry(
                width * scale,
                height * scale,
                times(cards, scale),
                times(bands, scale),
                times(heads, scale),
                traces);
    }

    private static Map<String, Box> times(Map<String, Box> boxes, double scale) {
        Map<String, Box> scaled = new HashMap<>();
        boxes.forEach((id, box) -> scaled.put(id, box.times(scale)));
        return scaled;
    }
}

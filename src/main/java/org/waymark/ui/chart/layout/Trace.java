package org.waymark.ui.chart.layout;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a line runs.
 *
 * @param points from the card that it leaves to the arrow's point; at least two, each straight
 *     below, above or beside the last
 * @param label where its label lies, null without one
 */
public record Trace(List<Point> points, @Nullable Box label) {

    public Trace {
        points = List.copyOf(points);
    }
}

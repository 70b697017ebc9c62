package org.waymark.ui.chart.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line runs.
 *
 * @param points from the card that it leaves to the arrow's point; at least two, each straight
 *     below, above or beside the last
 * @param label where its label lies, null without one
 */
public record Trace(List<Point> points, @Nullable Box label) {

    private static final double SAME = 0.01;

    public Trace {
        points = List.copyOf(points);
    }

    /** How often the line turns. */
    public int bends() {
        return points.size() - 2;
    }

    /** The same line elsewhere. */
    Trace moved(double dx, double dy) {
        Box box = label;
        return new Trace(
                points.stream().map(at -> new Point(at.x() + dx, at.y() + dy)).toList(),
                box == null
                        ? null
                        : new Box(box.x() + dx, box.y() + dy, box.width(), box.height()));
    }

    /** The same line where everything is {@code scale} times as large. */
    Trace times(double scale) {
        Box box = label;
        return new Trace(
                points.stream().map(at -> new Point(at.x() * scale, at.y() * scale)).toList(),
                box == null ? null : box.times(scale));
    }

    /** Points without those that lie on a straight way between their neighbours. */
    static List<Point> straightened(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point at : points) {
            if (!kept.isEmpty() && same(kept.getLast(), at)) {
                continue;
            }
            int last = kept.size() - 1;
            if (last >= 1 && inLine(kept.get(last - 1), kept.get(last), at)) {
                kept.removeLast();
            }
            kept.add(at);
        }
        return kept;
    }

    private static boolean same(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
    }

    private static boolean inLine(Point a, Point b, Point c) {
        return (Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME)
                || (Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME);
    }
}

package org.waymark.ui.chart;

import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.Point;
import org.waymark.ui.chart.layout.Trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How tangled a drawing is. */
final class Crossings {

    private Crossings() {}

    /** Places where one line runs across another; lines that join are not counted. */
    static int of(ChartGeometry places) {
        List<Trace> lines = List.copyOf(places.lines().values());
        Set<Point> found = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Trace other : lines.subList(i + 1, lines.size())) {
                cross(lines.get(i), other, found);
            }
        }
        return found.size();
    }

    static int bends(ChartGeometry places) {
        return places.lines().values().stream().mapToInt(Trace::bends).sum();
    }

    private static void cross(Trace one, Trace other, Set<Point> found) {
        for (int a = 1; a < one.points().size(); a++) {
            for (int b = 1; b < other.points().size(); b++) {
                Point from = one.points().get(a - 1);
                Point to = one.points().get(a);
                Point otherFrom = other.points().get(b - 1);
                Point otherTo = other.points().get(b);
                cross(from, to, otherFrom, otherTo, found);
                cross(otherFrom, otherTo, from, to, found);
            }
        }
    }

    /** Whether a level piece and an upright one meet within both. */
    private static void cross(Point a, Point b, Point c, Point d, Set<Point> found) {
        boolean level = Math.abs(a.y() - b.y()) < 0.01;
        boolean upright = Math.abs(c.x() - d.x()) < 0.01;
        if (level && upright && within(c.x(), a.x(), b.x()) && within(a.y(), c.y(), d.y())) {
            found.add(new Point(Math.rint(c.x()), Math.rint(a.y())));
        }
    }

    private static boolean within(double at, double from, double to) {
        return Math.min(from, to) + 0.5 < at && at < Math.max(from, to) - 0.5;
    }
}

package org.waymark.ui.chart;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.Point;
import org.waymark.ui.chart.layout.Trace;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes what is out of sight out of the picture. Only drawings of many nodes gain by it; in others
 * everything stays. A margin around the window keeps the nodes that a movement shows next.
 */
final class Sight {

    private static final int MANY = 240;
    private static final double MARGIN = 160;
    private static final double STEP = 80;

    private final List<Placed> all = new ArrayList<>();
    private @Nullable Box last;

    private record Placed(Node node, Box box) {}

    void add(Node node, @Nullable Box box) {
        if (box != null) {
            all.add(new Placed(node, box));
        }
    }

    void add(RouteLine line, Trace trace) {
        Point first = trace.points().getFirst();
        Box box = new Box(first.x(), first.y(), 0, 0);
        for (Point point : trace.points()) {
            box = box.with(new Box(point.x(), point.y(), 0, 0));
        }
        add(line.drawn(), box.grown(8));
        Box label = trace.label();
        if (label != null && line.label() != null) {
            add(line.label(), label);
        }
    }

    /**
     * Shows what lies in that part of the canvas and a margin around it.
     *
     * @return whether anything may have changed
     */
    boolean see(Box part) {
        if (all.size() < MANY) {
            return false;
        }
        Box before = last;
        Box wide = part.grown(MARGIN);
        if (before != null
                && Math.abs(before.x() - wide.x()) < STEP
                && Math.abs(before.y() - wide.y()) < STEP
                && before.width() == wide.width()) {
            return false;
        }
        last = wide;
        for (Placed placed : all) {
            // What has the focus would lose it, and the chart would follow the focus elsewhere.
            boolean shown = wide.overlaps(placed.box()) || placed.node().isFocusWithin();
            if (placed.node().isVisible() != shown) {
                placed.node().setVisible(shown);
            }
        }
        return true;
    }
}

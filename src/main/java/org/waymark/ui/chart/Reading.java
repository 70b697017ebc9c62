package org.waymark.ui.chart;

import org.waymark.ui.chart.layout.Box;

import java.util.ArrayList;
import java.util.List;

/**
 * Where to look from, so that the focused step is read with its ways on and where one comes from:
 * wholly in sight, clear of what {@link Pins} names at the edges, and moved as little as may be.
 */
final class Reading {

    private static final double EDGE = 8;
    private static final int MOST_LINES = 3;
    private static final double SMALLER = 1.15;
    private static final double WORTH_OF_A_PIN = 12;
    private static final double WORTH_OF_WHAT_IS_HIDDEN = 10_000;

    private final ChartModel model;
    private final Pins pins;
    private double width;
    private double height;
    private double chosen;

    /** Where the upper edge of the card is seen, and how much speaks against it. */
    private record Place(double top, double cost) {}

    Reading(ChartModel model, Pins pins) {
        this.model = model;
        this.pins = pins;
    }

    /** Tells the size of the window onto the chart, in pixels. */
    void size(double wide, double high) {
        width = wide;
        height = high;
    }

    /**
     * Names at the edges what is out of sight from where the camera is.
     *
     * @param em size of the chart's font in pixels
     */
    void look(Drawing drawing, double em) {
        Camera camera = model.camera();
        name(drawing, camera.seen(), camera.zoom(), em);
    }

    /** Tells that the zoom was chosen for reading and by nobody's hand, so that it may change. */
    void chosen() {
        chosen = model.camera().zoom();
    }

    /**
     * Brings the step to where it is read. The zoom stays, unless it was chosen for reading and
     * leaves no room for what belongs to the step.
     */
    void reveal(Drawing drawing, Box box, double em) {
        Camera camera = model.camera();
        double least = Level.everything(em);
        Place best = best(drawing, box, em);
        while (best.cost() >= WORTH_OF_WHAT_IS_HIDDEN
                && camera.zoom() == chosen
                && camera.zoom() > least) {
            Box here = camera.onScreen(box);
            double zoom = Math.max(least, camera.zoom() / SMALLER);
            camera.zoomAt(zoom, here.centreX(), here.centreY(), false);
            chosen();
            best = best(drawing, box, em);
        }
        camera.bring(box, best.top());
        look(drawing, em);
    }

    private Place best(Drawing drawing, Box box, double em) {
        Camera camera = model.camera();
        Box here = camera.onScreen(box);
        double least = camera.least(box);
        Place best = new Place(least, Double.MAX_VALUE);
        Box sight = camera.seen();
        double aside = camera.aside(box);
        boolean high = here.height() > height;
        for (double top : tops(drawing, box, here, least)) {
            double moved = Math.abs(top - least);
            if (moved < best.cost()) {
                double down = (here.y() - top) / camera.zoom();
                name(drawing, sight.moved(-aside / camera.zoom(), down), camera.zoom(), em);
                int hidden = pins.hidden() + (high ? 1 : 0);
                double cost =
                        moved + WORTH_OF_A_PIN * pins.count() + WORTH_OF_WHAT_IS_HIDDEN * hidden;
                if (cost < best.cost()) {
                    best = new Place(top, cost);
                }
            }
        }
        return best;
    }

    /** Where the upper edge of the step's card may be seen, the least movement first. */
    private List<Double> tops(Drawing drawing, Box box, Box here, double least) {
        double last = Math.max(EDGE, height - EDGE - here.height());
        Box all = new Neighbours(drawing, model.focused()).sight(box);
        double zoom = model.camera().zoom();
        List<Double> tops = new ArrayList<>();
        tops.add(least);
        tops.add(EDGE + (box.y() - all.y()) * zoom);
        tops.add(last - (all.bottom() - box.bottom()) * zoom);
        tops.add(pins.edge(1) + EDGE);
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            tops.add(last - pins.edge(lines));
        }
        return tops.stream().map(top -> Math.clamp(top, Math.min(EDGE, last), last)).toList();
    }

    private void name(Drawing drawing, Box sight, double zoom, double em) {
        boolean read = Level.at(zoom, em) != Level.FAR;
        Box here =
                drawing.boxOf(model.focused())
                        .map(
                                box ->
                                        new Box(
                                                (box.x() - sight.x()) * zoom,
                                                (box.y() - sight.y()) * zoom,
                                                box.width() * zoom,
                                                box.height() * zoom))
                        .orElse(null);
        pins.show(drawing, sight, read);
        pins.place(width, height, here);
        // What is named may lie over what was still to be seen.
        for (int more = 0; more < MOST_LINES && pins.covered() > 0; more++) {
            int before = pins.count();
            Box clear =
                    new Box(
                            sight.x(),
                            sight.y() + pins.coveredAbove() / zoom,
                            sight.width(),
                            Math.max(0, sight.height() - pins.covered() / zoom));
            pins.show(drawing, clear, read);
            pins.place(width, height, here);
            if (pins.count() == before) {
                return;
            }
        }
    }
}

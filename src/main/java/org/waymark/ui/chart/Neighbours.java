package org.waymark.ui.chart;

import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What should be seen with a step: its ways on with their labels, and where one comes from. */
final class Neighbours {

    /** As much of a neighbour as holds its head and title. */
    private static final double TITLE = 64;

    private final Drawing drawing;
    private final StepId step;

    Neighbours(Drawing drawing, StepId step) {
        this.drawing = drawing;
        this.step = step;
    }

    /** All of it together. */
    Box sight(Box box) {
        Box around = box;
        for (Box place : places()) {
            around = around.with(place);
        }
        return around;
    }

    /** The places that should be seen besides the step's own. */
    List<Box> places() {
        List<Box> places = new ArrayList<>();
        Optional<ChartGeometry> geometry = drawing.geometry();
        if (geometry.isEmpty()) {
            return places;
        }
        ChartGeometry all = geometry.get();
        for (Drawing.Link link : drawing.links()) {
            if (link.from().equals(step.value())) {
                title(all.cards().get(link.to())).ifPresent(places::add);
                Trace trace = all.lines().get(link.name());
                Box label = trace == null ? null : trace.label();
                if (label != null) {
                    places.add(label);
                }
            }
        }
        nearest(all).ifPresent(places::add);
        return places;
    }

    /** The lower edge of the nearest card that a line comes from. */
    private Optional<Box> nearest(ChartGeometry all) {
        Box here = all.cards().get(step.value());
        return drawing.links().stream()
                .filter(link -> link.to().equals(step.value()))
                .map(link -> Optional.ofNullable(all.cards().get(link.from())))
                .flatMap(Optional::stream)
                .filter(from -> here != null && from.bottom() <= here.y())
                .min((a, b) -> Double.compare(b.bottom(), a.bottom()))
                .map(Neighbours::lower);
    }

    private static Optional<Box> title(@org.jspecify.annotations.Nullable Box card) {
        return Optional.ofNullable(card)
                .map(
                        box ->
                                new Box(
                                        box.x(),
                                        box.y(),
                                        box.width(),
                                        Math.min(TITLE, box.height())));
    }

    private static Box lower(Box box) {
        double height = Math.min(TITLE, box.height());
        return new Box(box.x(), box.bottom() - height, box.width(), height);
    }
}

package org.waymark.ui.chart;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.Trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What should be seen with a step: its ways on with their labels, and where one comes from. */
final class Neighbours {

    /** As much of a card as holds its head and title, in ems. */
    private static final double TITLE_EMS = 4.6;

    /** As much of a card as holds its head. */
    private static final double HEAD_EMS = 2.2;

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
        on().values().forEach(places::addAll);
        before().ifPresent(link -> places.addAll(from(link)));
        return places;
    }

    /** The ways on that are drawn, each with where its label and the title of its end lie. */
    Map<Drawing.Link, List<Box>> on() {
        Map<Drawing.Link, List<Box>> ways = new LinkedHashMap<>();
        drawing.geometry()
                .ifPresent(
                        all -> {
                            for (Drawing.Link link : drawing.links()) {
                                if (link.from().equals(step.value())) {
                                    ways.put(link, to(link, all));
                                }
                            }
                        });
        return ways;
    }

    private List<Box> to(Drawing.Link link, ChartGeometry all) {
        List<Box> places = new ArrayList<>();
        title(all.cards().get(link.to())).ifPresent(places::add);
        Trace trace = all.lines().get(link.name());
        Box label = trace == null ? null : trace.label();
        if (label != null) {
            places.add(label);
        }
        return places;
    }

    /** The drawn way that leads here from the nearest card above. */
    Optional<Drawing.Link> before() {
        Optional<Box> here = drawing.boxOf(step);
        return drawing.links().stream()
                .filter(link -> link.to().equals(step.value()))
                .filter(
                        link ->
                                here.isPresent()
                                        && card(link.from())
                                                .filter(box -> box.bottom() <= here.get().y())
                                                .isPresent())
                .max(Comparator.comparingDouble(link -> card(link.from()).orElseThrow().bottom()));
    }

    /** The part of the card that a way comes from that should be seen. */
    List<Box> from(Drawing.Link link) {
        return card(link.from())
                .map(box -> drawing.stubs().containsKey(link.from()) ? box : lower(box))
                .stream()
                .toList();
    }

    private Optional<Box> card(String id) {
        return drawing.geometry().map(all -> all.cards().get(id));
    }

    private Optional<Box> title(@Nullable Box card) {
        double most = TITLE_EMS * drawing.em();
        return Optional.ofNullable(card)
                .map(box -> new Box(box.x(), box.y(), box.width(), Math.min(most, box.height())));
    }

    /** The title and what stands below it. */
    private Box lower(Box box) {
        double head = Math.min(HEAD_EMS * drawing.em(), box.height());
        return new Box(box.x(), box.y() + head, box.width(), box.height() - head);
    }
}

package org.waymark.ui.chart;

import org.waymark.casework.CaseWay;
import org.waymark.casework.Happening;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A step at which two cases differ.
 *
 * @param step the step
 * @param own how the open case stands to it
 * @param other how the second case stands to it
 */
record Difference(Step step, String own, String other) {

    /** Every step at which two cases differ, in the order of the pathway. */
    static List<Difference> between(Pathway pathway, CaseWay own, CaseWay other) {
        return between(pathway, new WayTold(own), new WayTold(other));
    }

    /** Every step at which two cases differ, in the order of the pathway. */
    static List<Difference> between(Pathway pathway, WayTold own, WayTold other) {
        List<Difference> differences = new ArrayList<>();
        for (Step step : pathway.steps()) {
            String here = standing(pathway, own, step);
            String there = standing(pathway, other, step);
            if (!here.equals(there)) {
                differences.add(new Difference(step, here, there));
            }
        }
        return differences;
    }

    private static String standing(Pathway pathway, WayTold told, Step step) {
        List<String> went = went(pathway, told, step);
        String often = CaseSpoken.times(told.visits(step.id()).size());
        String on = went.isEmpty() ? "" : "Went on: " + String.join("; ", went);
        return switch (told.standing(step.id())) {
            case NOT_BEEN -> "Not been";
            case NOW ->
                    "Now here"
                            + (often.isEmpty() ? "" : ", " + often)
                            + (on.isEmpty() ? "" : ". " + on);
            case BEEN -> {
                if (told.visits(step.id()).isEmpty() && on.isEmpty()) {
                    yield told.isRecordedAt(step.id()) ? "Recorded here only" : "Been here";
                }
                String been = often.isEmpty() ? "" : "Been here " + often;
                yield on.isEmpty()
                        ? been.isEmpty() ? "Been here" : been
                        : been.isEmpty() ? on : been + ". " + on;
            }
        };
    }

    /** The ways on, each once, and how often where it was more. */
    private static List<String> went(Pathway pathway, WayTold told, Step step) {
        Map<String, Integer> ways = new LinkedHashMap<>();
        step.routes()
                .forEach(
                        route -> {
                            long taken =
                                    told.choices(route).stream()
                                            .filter(WayTold.Choice::taken)
                                            .count();
                            if (taken > 0) {
                                ways.put(
                                        route.label() + ", to " + pathway.step(route.to()).title(),
                                        (int) taken);
                            }
                        });
        for (Happening.Moved by : told.leftByHand(step.id())) {
            String to = pathway.find(by.to()).map(Step::title).orElse("a step of earlier guidance");
            ways.merge("by hand, to " + to, 1, Integer::sum);
        }
        if (!told.stayed(step.id()).isEmpty()) {
            ways.put("decided to take none", told.stayed(step.id()).size());
        }
        return ways.entrySet().stream()
                .map(
                        way ->
                                way.getValue() == 1
                                        ? way.getKey()
                                        : way.getKey() + ", " + CaseSpoken.times(way.getValue()))
                .toList();
    }
}

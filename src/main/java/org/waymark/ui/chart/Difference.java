package org.waymark.ui.chart;

import org.waymark.casework.CaseWay;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.List;

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

    private static String standing(Pathway pathway, CaseWay way, Step step) {
        StepId id = step.id();
        if (way.now().equals(id)) {
            return "Now here";
        }
        if (!way.been().contains(id)) {
            return "Not been";
        }
        List<String> taken =
                step.routes().stream()
                        .filter(
                                route ->
                                        way.taken()
                                                .contains(
                                                        new CaseWay.Way(route.from(), route.to())))
                        .map(route -> words(pathway, route))
                        .toList();
        return taken.isEmpty() ? "Been here" : "Went on: " + String.join("; ", taken);
    }

    private static String words(Pathway pathway, Route route) {
        return route.label() + ", to " + pathway.step(route.to()).title();
    }
}

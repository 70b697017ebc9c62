package org.waymark.ui.chart;

import javafx.geometry.Side;

import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.ChartGeometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the arrow keys lead. */
final class Walk {

    private final ChartModel model;
    private final ChartPlan plan;

    Walk(ChartModel model) {
        this.model = model;
        this.plan = model.plan();
    }

    /**
     * The next step: along the route that the case took, else the first that is drawn and leads
     * onwards, else the first there is.
     */
    Optional<StepId> next(StepId from) {
        CaseMarks marks = new CaseMarks(model.wayProperty().get());
        List<Route> routes = model.pathway().step(from).routes();
        return routes.stream()
                .min(
                        Comparator.comparing(
                                        (Route route) ->
                                                marks.passage(route) != CaseMarks.Passage.TAKEN)
                                .thenComparing(route -> plan.span(route) < 0)
                                .thenComparing(route -> !plan.isLine(route, model.mode())))
                .map(Route::to);
    }

    /**
     * The step before: the one that was walked from if it leads here, else the nearest above.
     *
     * @param cameFrom where one was last
     */
    Optional<StepId> previous(StepId to, Optional<StepId> cameFrom) {
        CaseMarks marks = new CaseMarks(model.wayProperty().get());
        return model.pathway().routesInto(to).stream()
                .min(
                        Comparator.comparing(
                                        (Route route) ->
                                                !cameFrom.equals(Optional.of(route.from())))
                                .thenComparing(
                                        route -> marks.passage(route) != CaseMarks.Passage.TAKEN)
                                .thenComparing(route -> plan.span(route) < 0)
                                .thenComparing(plan::span))
                .map(Route::from);
    }

    /** The nearest step of the same stage to one side, mostly level with this one. */
    Optional<StepId> beside(StepId from, Side side, ChartGeometry places) {
        Box here = places.cards().get(from.value());
        if (here == null) {
            return Optional.empty();
        }
        int sign = side == Side.LEFT ? -1 : 1;
        return model.pathway().stepsOf(plan.stageOf(from)).stream()
                .map(Step::id)
                .filter(id -> !id.equals(from))
                .filter(id -> places.cards().containsKey(id.value()))
                .filter(id -> sign * away(here, places, id) > here.width() / 3)
                .min(
                        Comparator.comparingDouble(
                                id ->
                                        Math.abs(away(here, places, id))
                                                + 3 * Math.abs(below(here, places, id))));
    }

    private static double away(Box here, ChartGeometry places, StepId id) {
        Box there = places.cards().get(id.value());
        return there == null ? 0 : there.centreX() - here.centreX();
    }

    private static double below(Box here, ChartGeometry places, StepId id) {
        Box there = places.cards().get(id.value());
        return there == null ? 0 : there.centreY() - here.centreY();
    }
}

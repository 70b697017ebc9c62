package org.waymark.ui.chart;

import javafx.geometry.Side;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.ChartGeometry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where the arrow keys lead: along a route that is drawn in that direction, where there is one. A
 * route can be walked both ways. Where no route is drawn downwards, down takes the way on that is
 * named on the card, and up the way that leads here from elsewhere; to the sides, where no route is
 * drawn, lies the step beside.
 */
final class Walk {

    private final ChartModel model;
    private final ChartPlan plan;

    Walk(ChartModel model) {
        this.model = model;
        this.plan = model.plan();
    }

    /**
     * The next step: along the route that the case took, else the first that is drawn downwards,
     * else the first there is that leads onwards.
     *
     * @param places where things lie, as far as that is known
     */
    Optional<StepId> next(StepId from, Optional<ChartGeometry> places) {
        CaseMarks marks = model.marks();
        return model.pathway().step(from).routes().stream()
                .min(
                        Comparator.comparing(
                                        (Route route) -> isDrawn(route, from, places, Side.TOP))
                                .thenComparing(
                                        route -> marks.passage(route) != CaseMarks.Passage.TAKEN)
                                .thenComparing(route -> !isDrawn(route, from, places, Side.BOTTOM))
                                .thenComparing(route -> plan.span(route) < 0)
                                .thenComparing(route -> !plan.isLine(route, model.mode())))
                .map(Route::to);
    }

    /**
     * The step before: the one that was walked from if it leads here, else the nearest above; where
     * nothing leads here, a route from here that is drawn upwards.
     *
     * @param cameFrom where one was last
     * @param places where things lie, as far as that is known
     */
    Optional<StepId> previous(
            StepId to, Optional<StepId> cameFrom, Optional<ChartGeometry> places) {
        CaseMarks marks = model.marks();
        Optional<StepId> before =
                model.pathway().routesInto(to).stream()
                        .min(
                                Comparator.comparing(
                                                (Route route) ->
                                                        isDrawn(route, to, places, Side.BOTTOM))
                                        .thenComparing(
                                                route ->
                                                        !cameFrom.equals(Optional.of(route.from())))
                                        .thenComparing(
                                                route ->
                                                        marks.passage(route)
                                                                != CaseMarks.Passage.TAKEN)
                                        .thenComparing(route -> plan.span(route) < 0)
                                        .thenComparing(plan::span))
                        .map(Route::from);
        return before.or(
                () ->
                        model.pathway().step(to).routes().stream()
                                .filter(route -> isDrawn(route, to, places, Side.TOP))
                                .findFirst()
                                .map(Route::to));
    }

    /** To one side: along a route that is drawn there, else the nearest step of the same stage. */
    Optional<StepId> beside(StepId from, Side side, ChartGeometry places) {
        Box here = places.cards().get(from.value());
        if (here == null) {
            return Optional.empty();
        }
        int sign = side == Side.LEFT ? -1 : 1;
        Optional<StepId> along =
                neighbours(from)
                        .filter(id -> isLevel(here, places.cards().get(id.value())))
                        .filter(id -> sign * away(here, places, id) > 0)
                        .min(Comparator.comparingDouble(id -> Math.abs(away(here, places, id))));
        return along.or(() -> level(from, here, sign, places))
                .or(() -> elsewhere(from, here, side, places))
                .or(() -> nearest(from, here, sign, places));
    }

    /** The nearest step of the same stage at the same height. */
    private Optional<StepId> level(StepId from, Box here, int sign, ChartGeometry places) {
        return besides(from, here, sign, places)
                .filter(id -> isLevel(here, places.cards().get(id.value())))
                .min(Comparator.comparingDouble(id -> Math.abs(away(here, places, id))));
    }

    /** Along a route that is drawn to a stage in another column. */
    private Optional<StepId> elsewhere(StepId from, Box here, Side side, ChartGeometry places) {
        return neighbours(from)
                .filter(id -> !plan.stageOf(id).equals(plan.stageOf(from)))
                .filter(
                        id -> {
                            Box there = box(id, places);
                            return there != null && lies(there, side, here);
                        })
                .findFirst();
    }

    private Optional<StepId> nearest(StepId from, Box here, int sign, ChartGeometry places) {
        return besides(from, here, sign, places)
                .min(
                        Comparator.comparingDouble(
                                id ->
                                        Math.abs(away(here, places, id))
                                                + 3 * Math.abs(below(here, places, id))));
    }

    private Stream<StepId> besides(StepId from, Box here, int sign, ChartGeometry places) {
        return model.pathway().stepsOf(plan.stageOf(from)).stream()
                .map(Step::id)
                .filter(id -> !id.equals(from))
                .filter(id -> places.cards().containsKey(id.value()))
                .filter(id -> sign * away(here, places, id) > here.width() / 3);
    }

    /** Both ends of the routes of a step that are drawn as lines. */
    private Stream<StepId> neighbours(StepId step) {
        List<Route> out = model.pathway().step(step).routes();
        List<Route> in = model.pathway().routesInto(step);
        return Stream.concat(
                out.stream().filter(this::isLine).map(Route::to),
                in.stream().filter(this::isLine).map(Route::from));
    }

    private boolean isLine(Route route) {
        return plan.isLine(route, model.mode());
    }

    /** Whether the other end of a drawn route lies wholly to that side of a step. */
    private boolean isDrawn(Route route, StepId step, Optional<ChartGeometry> places, Side side) {
        if (places.isEmpty() || !isLine(route)) {
            return false;
        }
        StepId other = route.from().equals(step) ? route.to() : route.from();
        Box here = box(step, places.get());
        Box there = box(other, places.get());
        return here != null && there != null && lies(there, side, here);
    }

    /** The card of a step, or of the folded stage that holds it. */
    private @Nullable Box box(StepId step, ChartGeometry places) {
        Box card = places.cards().get(step.value());
        return card != null ? card : places.cards().get(Drawing.faceOf(plan.stageOf(step)));
    }

    private static boolean lies(Box there, Side side, Box of) {
        return switch (side) {
            case TOP -> there.bottom() <= of.y();
            case BOTTOM -> there.y() >= of.bottom();
            case LEFT -> there.right() <= of.x();
            case RIGHT -> there.x() >= of.right();
        };
    }

    /**
     * From a folded stage along a line that is drawn to that side, to what the layout calls by that
     * name. Downwards and upwards, a line that leads on or here does where none is drawn there, and
     * the next stage or the one before where there is no line at all.
     */
    Optional<String> along(Stage stage, Side side, Drawing drawing) {
        String name = Drawing.faceOf(stage);
        Map<String, Box> cards = drawing.geometry().map(ChartGeometry::cards).orElse(Map.of());
        Box here = cards.get(name);
        if (here == null) {
            return Optional.empty();
        }
        List<String> on = ends(drawing, link -> link.from().equals(name), Drawing.Link::to);
        List<String> from = ends(drawing, link -> link.to().equals(name), Drawing.Link::from);
        List<String> first = side == Side.TOP ? from : on;
        Optional<String> drawn =
                Stream.concat(first.stream(), (side == Side.TOP ? on : from).stream())
                        .filter(other -> lies(cards.getOrDefault(other, here), side, here))
                        .findFirst();
        boolean sideways = side == Side.LEFT || side == Side.RIGHT;
        return sideways
                ? drawn
                : drawn.or(() -> first.stream().findFirst())
                        .or(() -> inOrder(stage, side).map(Drawing::faceOf));
    }

    /** Where all ways between two stages are jumps, there is the order of the pathway. */
    private Optional<Stage> inOrder(Stage stage, Side side) {
        return side == Side.TOP ? plan.before(stage) : plan.after(stage);
    }

    /** The other ends of lines, those of the common way first. */
    private static List<String> ends(
            Drawing drawing, Predicate<Drawing.Link> which, Function<Drawing.Link, String> end) {
        return drawing.links().stream()
                .filter(which)
                .sorted(Comparator.comparing(link -> !link.common()))
                .map(end)
                .toList();
    }

    private static boolean isLevel(Box here, @Nullable Box there) {
        return there != null && there.y() < here.bottom() && here.y() < there.bottom();
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

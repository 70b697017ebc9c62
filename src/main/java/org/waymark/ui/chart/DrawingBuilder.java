package org.waymark.ui.chart;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes the nodes of a stage or of the map and says what pressing each of them does. */
final class DrawingBuilder {

    private static final String BEFORE = "<";
    private static final String AFTER = ">";

    private final ChartModel model;
    private final ChartPlan plan;
    private final Pathway pathway;
    private final Spoken spoken;
    private final StrandLook look;
    private final Consumer<StepCard> many;

    /**
     * @param many shows the list of a card's far arrivals, where there are too many for chips
     */
    DrawingBuilder(ChartModel model, Consumer<StepCard> many) {
        this.model = model;
        this.plan = model.plan();
        this.pathway = model.pathway();
        this.spoken = new Spoken(plan);
        this.look = new StrandLook(pathway);
        this.many = many;
    }

    Drawing stage(Stage stage) {
        Drawing drawing = new Drawing();
        addEntrance(drawing, stage);
        pathway.stepsOf(stage).forEach(step -> drawing.add(card(step, ChartMode.STAGE)));
        Map<StepId, List<Route>> leaving =
                plan.leaving(stage).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Route::to, LinkedHashMap::new, Collectors.toList()));
        leaving.keySet().forEach(to -> addExit(drawing, stage, to));
        for (Step step : pathway.stepsOf(stage)) {
            for (Route route : step.routes()) {
                if (plan.isLine(route, ChartMode.STAGE)) {
                    String to = route.to().value();
                    addLine(drawing, route, plan.span(route) == 0 ? to : AFTER + to);
                }
            }
        }
        return drawing;
    }

    Drawing map() {
        Drawing drawing = new Drawing();
        drawing.getStyleClass().add("map");
        for (Stage stage : pathway.stages()) {
            drawing.add(stage, spoken.ordinal(stage) + "  " + stage.title());
        }
        pathway.steps().forEach(step -> drawing.add(card(step, ChartMode.MAP)));
        for (Step step : pathway.steps()) {
            for (Route route : step.routes()) {
                if (plan.isLine(route, ChartMode.MAP)) {
                    addLine(drawing, route, route.to().value());
                }
            }
        }
        return drawing;
    }

    private void addEntrance(Drawing drawing, Stage stage) {
        List<Route> entering = plan.entering(stage);
        if (entering.isEmpty()) {
            return;
        }
        Stage before = plan.before(stage).orElseThrow();
        List<StepId> sources = entering.stream().map(Route::from).distinct().toList();
        String head = "from stage " + spoken.ordinal(before) + " · " + before.title();
        boolean single = sources.size() == 1;
        String title =
                single
                        ? pathway.step(sources.getFirst()).title()
                        : sources.size() + " steps lead here";
        StubCard stub = new StubCard(head, title, "Comes " + head + ": " + title);
        stub.onFire(
                single ? () -> model.select(sources.getFirst()) : () -> model.showStage(before));
        drawing.add(BEFORE, stage, stub);
        entering.stream()
                .collect(Collectors.groupingBy(Route::to, LinkedHashMap::new, Collectors.toList()))
                .forEach(
                        (to, routes) ->
                                drawing.add(
                                        new Drawing.Link(
                                                BEFORE + to,
                                                BEFORE,
                                                to.value(),
                                                new RouteLine(routes))));
    }

    private void addExit(Drawing drawing, Stage stage, StepId to) {
        Stage next = plan.stageOf(to);
        String head = "on to stage " + spoken.ordinal(next) + " · " + next.title();
        String title = pathway.step(to).title();
        StubCard stub = new StubCard(head, title, "Goes " + head + ": " + title);
        stub.onFire(() -> model.select(to));
        drawing.add(AFTER + to, stage, stub);
    }

    private void addLine(Drawing drawing, Route route, String to) {
        drawing.add(
                new Drawing.Link(
                        plan.name(route), route.from().value(), to, new RouteLine(List.of(route))));
    }

    private StepCard card(Step step, ChartMode mode) {
        Map<Route, JumpChip> jumps = new LinkedHashMap<>();
        plan.jumpsFrom(step, mode).forEach(route -> jumps.put(route, jump(route, mode)));
        List<Route> into = plan.jumpsInto(step.id());
        List<StepId> sources = into.stream().map(Route::from).distinct().toList();
        List<JumpChip> arrivals = sources.isEmpty() ? List.of() : List.of(arrival(into, sources));
        StepCard card =
                new StepCard(step, look, pathway.strand(step.strand()).title(), arrivals, jumps);
        if (sources.size() > 1) {
            arrivals.getFirst().onFire(() -> many.accept(card));
        }
        card.onFire(() -> model.select(step.id()));
        // Tab comes to a card by itself; the rest of the chart follows.
        card.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused && !model.focused().equals(step.id())) {
                                model.walkTo(step.id());
                            }
                        });
        return card;
    }

    private JumpChip jump(Route route, ChartMode mode) {
        Stage stage = plan.stageOf(route.to());
        String target = pathway.step(route.to()).title();
        JumpChip chip =
                new JumpChip(
                        plan.span(route) < 0 ? Feather.CORNER_LEFT_UP : Feather.CORNER_RIGHT_DOWN,
                        mode == ChartMode.STAGE ? route.label() : "",
                        "Stage " + spoken.ordinal(stage) + " · " + target,
                        spoken.jump(route));
        chip.onPoint(at -> model.pointAt(at ? Optional.of(stage) : Optional.empty()));
        chip.onFire(() -> model.follow(route));
        chip.setId("jump-" + route.from() + "-" + route.to());
        return chip;
    }

    private JumpChip arrival(List<Route> into, List<StepId> sources) {
        Step first = pathway.step(sources.getFirst());
        boolean single = sources.size() == 1;
        String words =
                single
                        ? "from stage "
                                + spoken.ordinal(pathway.stageOf(first))
                                + " · "
                                + first.title()
                        : "from " + sources.size() + " other steps";
        JumpChip chip =
                new JumpChip(
                        Feather.LOG_IN,
                        "",
                        words,
                        single
                                ? spoken.arrival(into.getFirst())
                                : "Also reached from "
                                        + sources.size()
                                        + " steps of other stages. Press to see them.");
        chip.getStyleClass().add("arrival");
        if (single) {
            chip.onFire(() -> model.select(first.id()));
        }
        return chip;
    }
}

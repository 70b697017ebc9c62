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
    private final StepMenu menu;

    /**
     * @param menu lists what can be done at a card
     */
    DrawingBuilder(ChartModel model, StepMenu menu) {
        this.model = model;
        this.plan = model.plan();
        this.pathway = model.pathway();
        this.spoken = new Spoken(plan);
        this.look = new StrandLook(pathway);
        this.menu = menu;
    }

    Drawing of(Picture picture) {
        return picture.stage().map(stage -> stage(picture, stage)).orElseGet(() -> map(picture));
    }

    private Drawing stage(Picture picture, Stage stage) {
        Drawing drawing = new Drawing(picture);
        addEntrance(drawing, stage);
        plan.stepsOf(stage).forEach(step -> drawing.add(card(step, picture)));
        drawing.addCover(stage, cover(stage));
        Map<StepId, List<Route>> leaving =
                plan.leaving(stage, ChartMode.STAGE).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Route::to, LinkedHashMap::new, Collectors.toList()));
        leaving.keySet().forEach(to -> addExit(drawing, stage, to));
        for (Step step : plan.stepsOf(stage)) {
            for (Route route : step.routes()) {
                if (plan.isLine(route, ChartMode.STAGE)) {
                    String to = route.to().value();
                    addLine(drawing, route, plan.span(route) == 0 ? to : AFTER + to);
                }
            }
        }
        return drawing;
    }

    private Drawing map(Picture picture) {
        Drawing drawing = new Drawing(picture);
        for (Stage stage : pathway.stages()) {
            if (picture.open().contains(stage)) {
                drawing.add(stage, head(stage), cover(stage));
                plan.stepsOf(stage).forEach(step -> drawing.add(card(step, picture)));
            } else {
                StageFace face = face(stage);
                if (plan.drawable(stage)) {
                    face.onFire(() -> model.pictures().fold(stage));
                    face.tellOpen(false);
                } else {
                    face.onFire(() -> model.listShownProperty().set(true));
                }
                drawing.add(stage, face);
            }
        }
        for (Stage stage : pathway.stages()) {
            if (picture.open().contains(stage)) {
                addLinesOfOpen(drawing, picture, stage);
            } else {
                addLinesOfFolded(drawing, picture, stage);
            }
        }
        return drawing;
    }

    private void addLinesOfOpen(Drawing drawing, Picture picture, Stage stage) {
        for (Step step : plan.stepsOf(stage)) {
            for (Route route : step.routes()) {
                if (plan.isLine(route, ChartMode.MAP)) {
                    addLine(drawing, route, end(picture, route));
                }
            }
        }
    }

    /** From a folded stage one line goes to each card that its routes lead to. */
    private void addLinesOfFolded(Drawing drawing, Picture picture, Stage stage) {
        plan.leaving(stage, ChartMode.MAP).stream()
                .collect(
                        Collectors.groupingBy(
                                route -> end(picture, route),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .forEach(
                        (to, routes) ->
                                drawing.add(
                                        new Drawing.Link(
                                                Drawing.faceOf(stage) + ">" + to,
                                                Drawing.faceOf(stage),
                                                to,
                                                new RouteLine(routes, ""),
                                                routes.stream().anyMatch(plan::isCommon))));
    }

    private String end(Picture picture, Route route) {
        Stage stage = plan.stageOf(route.to());
        return picture.open().contains(stage) ? route.to().value() : Drawing.faceOf(stage);
    }

    private BandHead head(Stage stage) {
        return new BandHead(stage, spoken.ordinal(stage), () -> model.pictures().fold(stage));
    }

    /** What stands over an open stage from afar; pressing it comes near enough to read. */
    private StageFace cover(Stage stage) {
        StageFace cover = face(stage);
        cover.onFire(
                () -> {
                    model.actualSize();
                    model.showStage(stage);
                });
        return cover;
    }

    private StageFace face(Stage stage) {
        return new StageFace(stage, spoken.ordinal(stage), spoken.counts(stage));
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
        stub.setId("stub-before");
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
                                                new RouteLine(routes),
                                                routes.stream().anyMatch(plan::isCommon))));
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
                        plan.name(route),
                        route.from().value(),
                        to,
                        new RouteLine(List.of(route)),
                        plan.isCommon(route)));
    }

    private StepCard card(Step step, Picture picture) {
        ChartMode mode = picture.mode();
        Map<Route, JumpChip> jumps = new LinkedHashMap<>();
        plan.jumpsFrom(step, mode).forEach(route -> jumps.put(route, jump(route, mode)));
        List<Route> into = plan.jumpsInto(step.id());
        List<StepId> sources = into.stream().map(Route::from).distinct().toList();
        List<JumpChip> arrivals = sources.isEmpty() ? List.of() : List.of(arrival(into, sources));
        boolean folded =
                StepCard.crowds(plan, step, mode)
                        && !picture.spread().equals(Optional.of(step.id()));
        StepCard card =
                new StepCard(
                        step,
                        look,
                        StepFacts.of(pathway, step),
                        arrivals,
                        jumps,
                        folded ? summary(step, jumps.size()) : null);
        if (sources.size() > 1) {
            arrivals.getFirst().onFire(() -> menu.arrivals(card, step.id()));
        }
        card.onFire(() -> model.select(step.id()));
        // Tab comes to a card by itself; the rest of the chart follows.
        card.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused && !model.focused().equals(step.id())) {
                                model.walkTo(step.id());
                            }
                            card.comeBack(focused && model.trail().tellsBack());
                        });
        menu.serve(card);
        return card;
    }

    private JumpChip summary(Step step, int count) {
        JumpChip chip =
                new JumpChip(
                        Feather.CORNER_RIGHT_DOWN,
                        "",
                        count + " ways to other stages",
                        count + " ways to other stages. Press to see them.");
        chip.onFire(() -> model.select(step.id()));
        return chip;
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

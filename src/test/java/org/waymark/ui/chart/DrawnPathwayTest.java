package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.ui.chart.layout.Band;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.Card;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.chart.layout.ChartRequest;
import org.waymark.ui.chart.layout.Line;
import org.waymark.ui.chart.layout.MapLayout;
import org.waymark.ui.chart.layout.Point;
import org.waymark.ui.chart.layout.StageLayout;
import org.waymark.ui.chart.layout.Trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every drawing of the built-in pathway must keep to, with its words as truly measured. */
class DrawnPathwayTest extends ApplicationTest {

    /** Filled by the first test that asks; drawing all twelve takes a second or two. */
    private static final Map<ChartRequest, ChartGeometry> DRAWN = new LinkedHashMap<>();

    private static final int STAGE_CROSSINGS = 6;
    private static final int STAGE_BENDS = 320;
    private static final int MAP_CROSSINGS = 7;
    private static final int MAP_BENDS = 220;
    private static final int COMMON_TURNS = 18;

    private static final ChartLayout LAYOUT = new ChartLayout(null);

    private final ChartModel model =
            new ChartModel(
                    RealPathway.pathway(),
                    (request, done) -> {
                        ChartGeometry geometry = LAYOUT.layout(request, () -> false);
                        DRAWN.put(request, geometry);
                        done.accept(geometry);
                    });

    @Override
    public void start(Stage stage) {
        LightTheme.wear();
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        stage.setScene(LightTheme.scene(view, 900, 700));
        stage.show();
    }

    private void drawEverything() {
        if (!maps().isEmpty()) {
            return;
        }
        interact(() -> model.pathway().stages().forEach(model::showStage));
        interact(() -> model.pathway().steps().forEach(step -> model.select(step.id())));
        interact(() -> model.modeProperty().set(ChartMode.MAP));
        interact(
                () ->
                        model.pathway()
                                .stages()
                                .forEach(
                                        stage ->
                                                model.select(
                                                        model.plan()
                                                                .stepsOf(stage)
                                                                .getFirst()
                                                                .id())));
        interact(model.pictures()::openAll);
        interact(model.pictures()::foldAll);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(maps()).hasSizeGreaterThan(model.pathway().stages().size() + 1);
        assertThat(DRAWN).hasSizeGreaterThan(2 * model.pathway().stages().size() + 1);
    }

    private static List<MapLayout> maps() {
        return DRAWN.keySet().stream()
                .filter(MapLayout.class::isInstance)
                .map(MapLayout.class::cast)
                .toList();
    }

    private static MapLayout allOpen() {
        return maps().stream()
                .filter(map -> map.bands().stream().noneMatch(Band::isFolded))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingLiesOnAnythingElse() {
        drawEverything();
        DRAWN.forEach(
                (request, places) -> {
                    Box canvas = new Box(0, 0, places.width(), places.height());
                    List<Box> cards = List.copyOf(places.cards().values());
                    List<Box> labels = labels(places);
                    for (int i = 0; i < cards.size(); i++) {
                        Box card = cards.get(i);
                        assertThat(canvas.holds(card)).isTrue();
                        assertThat(cards.subList(i + 1, cards.size())).noneMatch(card::overlaps);
                        assertThat(labels).noneMatch(card::overlaps);
                    }
                    for (int i = 0; i < labels.size(); i++) {
                        Box label = labels.get(i);
                        assertThat(canvas.holds(label)).isTrue();
                        assertThat(labels.subList(i + 1, labels.size())).noneMatch(label::overlaps);
                    }
                });
    }

    @Test
    void noRouteRunsThroughACardOrAnothersLabel() {
        drawEverything();
        DRAWN.forEach(
                (request, places) -> {
                    for (Line line : request.lines()) {
                        for (Box piece : pieces(places.lines().get(line.id()))) {
                            places.cards()
                                    .forEach(
                                            (id, card) ->
                                                    assertThat(piece.overlaps(card.grown(-1)))
                                                            .as(line.id() + " through " + id)
                                                            .isFalse());
                            places.lines()
                                    .forEach(
                                            (other, trace) ->
                                                    assertThat(
                                                                    !other.equals(line.id())
                                                                            && trace.label() != null
                                                                            && piece.overlaps(
                                                                                    trace.label()))
                                                            .as(line.id() + " over " + other)
                                                            .isFalse());
                        }
                    }
                });
    }

    @Test
    void everyLineStartsAndEndsAtItsCards() {
        drawEverything();
        DRAWN.forEach(
                (request, places) ->
                        request.lines()
                                .forEach(
                                        line -> {
                                            Trace trace = places.lines().get(line.id());
                                            assertThat(
                                                            touches(
                                                                    places.cards().get(line.from()),
                                                                    trace.points().getFirst()))
                                                    .as(line.id())
                                                    .isTrue();
                                            assertThat(
                                                            touches(
                                                                    places.cards().get(line.to()),
                                                                    trace.points().getLast()))
                                                    .as(line.id())
                                                    .isTrue();
                                        }));
    }

    @Test
    void theStagesOfAMapStandInOrderAndHoldTheirCards() {
        drawEverything();
        for (MapLayout map : maps()) {
            ChartGeometry places = DRAWN.get(map);
            List<Box> stages = map.bands().stream().map(band -> place(band, places)).toList();
            for (int i = 1; i < stages.size(); i++) {
                Box before = stages.get(i - 1);
                Box stage = stages.get(i);
                assertThat(stage.y() >= before.bottom() || stage.x() >= before.right()).isTrue();
                for (Box earlier : stages.subList(0, i)) {
                    assertThat(stage.overlaps(earlier)).isFalse();
                }
            }
            for (Card card : map.cards()) {
                Box band = places.bands().get(card.stage());
                assertThat(band == null || band.holds(places.cards().get(card.id())))
                        .as(card.id())
                        .isTrue();
            }
        }
    }

    private static Box place(Band band, ChartGeometry places) {
        return band.isFolded()
                ? places.cards().get("stage:" + band.stage())
                : places.bands().get(band.stage());
    }

    @Test
    void noRouteAndNoCardMeetsTheTitleOfAStage() {
        drawEverything();
        for (MapLayout map : maps()) {
            ChartGeometry places = DRAWN.get(map);
            places.heads()
                    .forEach(
                            (stage, head) -> {
                                assertThat(places.bands().get(stage).holds(head)).isTrue();
                                assertThat(places.cards().values()).noneMatch(head::overlaps);
                                for (Trace trace : places.lines().values()) {
                                    assertThat(pieces(trace))
                                            .as(stage)
                                            .noneMatch(piece -> piece.overlaps(head.grown(4)));
                                }
                            });
        }
    }

    /** Kept here so that a change that makes the drawings worse is seen; they may only fall. */
    @Test
    void crossingsAndBendsAreNotMoreThanTheyWere() {
        drawEverything();
        int crossings = 0;
        int bends = 0;
        for (ChartRequest request : DRAWN.keySet()) {
            if (request instanceof StageLayout) {
                crossings += Crossings.of(DRAWN.get(request));
                bends += Crossings.bends(DRAWN.get(request));
            }
        }
        assertThat(crossings).as("crossings of the stages").isLessThanOrEqualTo(STAGE_CROSSINGS);
        assertThat(bends).as("bends of the stages").isLessThanOrEqualTo(STAGE_BENDS);
        ChartGeometry map = DRAWN.get(allOpen());
        assertThat(Crossings.of(map)).as("crossings of the map").isLessThanOrEqualTo(MAP_CROSSINGS);
        assertThat(Crossings.bends(map)).as("bends of the map").isLessThanOrEqualTo(MAP_BENDS);
    }

    @Test
    void theCommonWayTurnsNoMoreThanItDid() {
        drawEverything();
        int turns = 0;
        for (Line line : allOpen().lines()) {
            if (line.common()) {
                turns += DRAWN.get(allOpen()).lines().get(line.id()).bends();
            }
        }
        assertThat(turns).isLessThanOrEqualTo(COMMON_TURNS);
    }

    @Test
    void everyRouteIsALineOrANamedJump() {
        drawEverything();
        ChartPlan plan = model.plan();
        for (ChartMode mode : ChartMode.values()) {
            for (Step step : model.pathway().steps()) {
                List<Route> jumps = plan.jumpsFrom(step, mode);
                for (Route route : step.routes()) {
                    boolean line =
                            DRAWN.entrySet().stream()
                                    .filter(
                                            entry ->
                                                    entry.getKey() instanceof MapLayout
                                                            == (mode == ChartMode.MAP))
                                    .anyMatch(
                                            entry ->
                                                    entry.getValue()
                                                            .lines()
                                                            .containsKey(plan.name(route)));
                    assertThat(line ^ jumps.contains(route)).as(plan.name(route)).isTrue();
                }
            }
        }
    }

    @Test
    void fiveRunsGiveOnePicture() {
        drawEverything();
        for (int run = 0; run < 5; run++) {
            ChartLayout fresh = new ChartLayout(null);
            assertThat(fresh.layout(allOpen(), () -> false)).isEqualTo(DRAWN.get(allOpen()));
        }
        ChartLayout fresh = new ChartLayout(null);
        DRAWN.forEach(
                (request, places) ->
                        assertThat(fresh.layout(request, () -> false)).isEqualTo(places));
    }

    private static List<Box> labels(ChartGeometry places) {
        List<Box> labels = new ArrayList<>();
        for (Trace trace : places.lines().values()) {
            Box label = trace.label();
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static List<Box> pieces(Trace trace) {
        List<Box> pieces = new ArrayList<>();
        for (int i = 1; i < trace.points().size(); i++) {
            Point a = trace.points().get(i - 1);
            Point b = trace.points().get(i);
            pieces.add(
                    new Box(
                            Math.min(a.x(), b.x()) - 0.1,
                            Math.min(a.y(), b.y()) - 0.1,
                            Math.abs(a.x() - b.x()) + 0.2,
                            Math.abs(a.y() - b.y()) + 0.2));
        }
        return pieces;
    }

    private static boolean touches(Box card, Point point) {
        Box at = new Box(point.x(), point.y(), 0, 0);
        return card.grown(0.5).holds(at) && !card.grown(-0.5).holds(at);
    }
}

package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Band;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.Card;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartRequest;
import org.waymark.ui.chart.layout.Line;
import org.waymark.ui.chart.layout.MapLayout;
import org.waymark.ui.chart.layout.StageLayout;
import org.waymark.ui.chart.layout.Trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nodes of one stage, or of the map: built once, measured once, placed once, and from then on
 * only restyled. It must be in a scene before it is measured, since only there have its words a
 * size.
 */
final class Drawing extends Pane {

    private static final double CARD_EMS = 12.6;
    private static final double ROOMY_EMS = 19;
    private static final double STUB_EMS = 11;
    private static final double BAND_HEAD_EMS = 1.6;

    /** Two cards and the route between them. */
    record Link(String name, String from, String to, RouteLine line) {}

    private static final double FAR = 0.5;
    private static final double BAND_TITLE_LEAST = 0.72;
    private static final double BAND_TITLE_BESIDE = 0.2;
    private static final PseudoClass AFAR = PseudoClass.getPseudoClass("afar");

    private final Scale bandScale = new Scale(1, 1);
    private final Group bandLayer = new Group();
    private final Group lineLayer = new Group();
    private final Group labelLayer = new Group();
    private final Group cardLayer = new Group();
    private final Map<StepId, StepCard> steps = new LinkedHashMap<>();
    private final Map<String, StubCard> stubs = new LinkedHashMap<>();
    private final Map<String, String> stageOf = new LinkedHashMap<>();
    private final Map<Stage, Label> bandTitles = new LinkedHashMap<>();
    private final Map<Stage, Region> bands = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private @Nullable ChartGeometry geometry;
    private double fittedTo;

    Drawing() {
        getStyleClass().add("drawing");
        setManaged(false);
        getChildren().addAll(bandLayer, lineLayer, labelLayer, cardLayer);
    }

    void add(StepCard card) {
        steps.put(card.step().id(), card);
        stageOf.put(card.step().id().value(), card.step().stage());
        card.setManaged(false);
        cardLayer.getChildren().add(card);
    }

    void add(String id, Stage stage, StubCard stub) {
        stubs.put(id, stub);
        stageOf.put(id, stage.id());
        stub.setManaged(false);
        cardLayer.getChildren().add(stub);
    }

    void add(Link link) {
        links.add(link);
        lineLayer.getChildren().add(link.line().drawn());
        Label label = link.line().label();
        if (label != null) {
            label.setManaged(false);
            labelLayer.getChildren().add(label);
        }
    }

    void add(Stage stage, String title) {
        Region band = new Region();
        band.getStyleClass().add("band");
        band.setManaged(false);
        Label words = new Label(title);
        words.getStyleClass().add("band-title");
        words.setManaged(false);
        words.getTransforms().add(bandScale);
        bandLayer.getChildren().addAll(band, words);
        bands.put(stage, band);
        bandTitles.put(stage, words);
    }

    /**
     * Measures everything.
     *
     * @param pathway digest of the pathway
     * @param em size of the chart's font in pixels
     */
    ChartRequest measure(String pathway, Optional<Stage> stage, double em) {
        applyCss();
        List<Card> cards = new ArrayList<>();
        stubs.forEach((id, stub) -> cards.add(measured(id, stub, Math.rint(STUB_EMS * em))));
        steps.forEach(
                (id, card) ->
                        cards.add(
                                measured(
                                        id.value(),
                                        card,
                                        Math.rint((roomy(card) ? ROOMY_EMS : CARD_EMS) * em))));
        List<Line> lines = links.stream().map(Drawing::measured).toList();
        if (stage.isPresent()) {
            return new StageLayout(pathway, stage.get().id(), cards, lines);
        }
        List<Band> measuredBands = new ArrayList<>();
        bandTitles.forEach(
                (key, title) ->
                        measuredBands.add(
                                new Band(
                                        key.id(),
                                        Math.ceil(title.prefWidth(-1)),
                                        Math.rint(BAND_HEAD_EMS * em))));
        return new MapLayout(pathway, measuredBands, cards, lines);
    }

    /** A card that names many ways is wider, so that it need not be as tall. */
    private static boolean roomy(StepCard card) {
        return card.jumps().size() > 2;
    }

    private Card measured(String id, Region card, double width) {
        String stage = stageOf.getOrDefault(id, "");
        return new Card(id, stage, width, Math.ceil(card.prefHeight(width)));
    }

    private static Line measured(Link link) {
        Label label = link.line().label();
        return label == null
                ? new Line(link.name(), link.from(), link.to(), 0, 0)
                : new Line(
                        link.name(),
                        link.from(),
                        link.to(),
                        RouteLine.widest(label),
                        Math.ceil(label.prefHeight(-1)));
    }

    void place(ChartGeometry places) {
        geometry = places;
        resize(places.width(), places.height());
        steps.forEach((id, card) -> place(card, places.cards().get(id.value())));
        stubs.forEach((id, stub) -> place(stub, places.cards().get(id)));
        bands.forEach((stage, band) -> place(band, places.bands().get(stage.id())));
        bandTitles.forEach(
                (stage, title) -> {
                    Box box = places.bands().get(stage.id());
                    if (box != null) {
                        title.resizeRelocate(
                                box.x() + 16,
                                box.y() + 10,
                                title.prefWidth(-1),
                                title.prefHeight(-1));
                    }
                });
        for (Link link : links) {
            Trace trace = places.lines().get(link.name());
            if (trace != null) {
                link.line().place(trace);
            }
        }
    }

    private static void place(Region node, @Nullable Box box) {
        if (box != null) {
            node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
    }

    Optional<ChartGeometry> geometry() {
        return Optional.ofNullable(geometry);
    }

    Map<StepId, StepCard> steps() {
        return steps;
    }

    List<Link> links() {
        return links;
    }

    Map<String, StubCard> stubs() {
        return stubs;
    }

    /** Where a step lies, once it has been placed. */
    Optional<Box> boxOf(StepId step) {
        return geometry().map(places -> places.cards().get(step.value()));
    }

    /** A step with the labels of its ways on and the cards that they lead to. */
    Box waysOnFrom(StepId step, Box box) {
        Box around = box;
        for (Link link : links) {
            if (geometry != null && link.from().equals(step.value())) {
                Box to = geometry.cards().get(link.to());
                Trace trace = geometry.lines().get(link.name());
                around = to == null ? around : around.with(to);
                Box label = trace == null ? null : trace.label();
                around = label == null ? around : around.with(label);
            }
        }
        return around;
    }

    void mark(CaseMarks marks, Spoken spoken) {
        steps.values()
                .forEach(
                        card -> {
                            card.mark(marks, spoken.step(card.step(), marks));
                            card.setAccessibleHelp(spoken.place(card.step()));
                        });
        links.forEach(link -> link.line().mark(marks));
    }

    void select(StepId selected) {
        steps.forEach((id, card) -> card.select(id.equals(selected)));
    }

    /** Shows the routes of a card stronger. */
    void focus(StepId focused) {
        links.forEach(
                link ->
                        link.line()
                                .light(
                                        link.line().routes().stream()
                                                .anyMatch(route -> route.from().equals(focused))));
    }

    /** Fits the level of detail to the zoom, and keeps the titles of the bands readable. */
    void zoomed(double zoom) {
        if (zoom == fittedTo) {
            return;
        }
        fittedTo = zoom;
        boolean far = zoom < FAR;
        pseudoClassStateChanged(AFAR, far);
        if (geometry != null) {
            steps.values().forEach(card -> card.afar(far));
        }
        bandScale.setX(Math.max(1, BAND_TITLE_LEAST / zoom));
        bandScale.setY(bandScale.getX());
        boolean beside = zoom < BAND_TITLE_BESIDE;
        bandTitles.forEach(
                (stage, title) -> {
                    Region band = bands.get(stage);
                    if (band != null) {
                        double out = title.getWidth() * bandScale.getX() + 60;
                        title.setLayoutX(band.getLayoutX() + (beside ? -out : 16));
                    }
                });
    }
}

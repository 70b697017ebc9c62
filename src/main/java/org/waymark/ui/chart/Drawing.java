package org.waymark.ui.chart;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

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
 * The nodes of one {@link Picture}: built once, measured once, placed once, and from then on only
 * restyled. It must be in a scene before it is measured, since only there have its words a size.
 */
final class Drawing extends Pane {

    private static final double USUAL_EM = 14;
    private static final double CARD_EMS = 12.6;
    private static final double SPREAD_EMS = 25;
    private static final double STUB_EMS = 11;
    private static final double FACE_EMS = 22;
    private static final double SIGNS = 1.02;
    private static final double COVER = 8;

    /** Two cards and the routes between them. */
    record Link(String name, String from, String to, RouteLine line, boolean common) {}

    private final Picture picture;
    private final Group bandLayer = new Group();
    private final Group lineLayer = new Group();
    private final Group labelLayer = new Group();
    private final Group cardLayer = new Group();
    private final Group coverLayer = new Group();
    private final Map<StepId, StepCard> steps = new LinkedHashMap<>();
    private final Map<String, StubCard> stubs = new LinkedHashMap<>();
    private final Map<String, String> stageOf = new LinkedHashMap<>();
    private final Map<Stage, BandHead> heads = new LinkedHashMap<>();
    private final Map<Stage, Region> bands = new LinkedHashMap<>();
    private final Map<Stage, StageFace> folded = new LinkedHashMap<>();
    private final Map<Stage, StageFace> covers = new LinkedHashMap<>();
    private final List<Stage> order = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Sight sight = new Sight();
    private @Nullable ChartGeometry geometry;
    private double em = 14;
    private double fittedTo;
    private double signs = 1;
    private Level level = Level.NEAR;

    Drawing(Picture picture) {
        this.picture = picture;
        getStyleClass().add("drawing");
        if (picture.mode() == ChartMode.MAP) {
            getStyleClass().add("map");
        }
        setManaged(false);
        getChildren().addAll(bandLayer, lineLayer, labelLayer, cardLayer, coverLayer);
    }

    /** The name under which the layout knows a folded stage. */
    static String faceOf(Stage stage) {
        return "stage:" + stage.id();
    }

    /** Size of the font for which it was measured, in pixels. */
    double em() {
        return em;
    }

    Picture picture() {
        return picture;
    }

    void add(StepCard card) {
        steps.put(card.step().id(), card);
        stageOf.put(card.step().id().value(), card.step().stage());
        put(card, cardLayer);
    }

    void add(String id, Stage stage, StubCard stub) {
        stubs.put(id, stub);
        stageOf.put(id, stage.id());
        put(stub, cardLayer);
    }

    void add(Link link) {
        links.add(link);
        lineLayer.getChildren().add(link.line().drawn());
        Label label = link.line().label();
        if (label != null) {
            put(label, labelLayer);
        }
    }

    /** An open stage of the map. */
    void add(Stage stage, BandHead head, StageFace cover) {
        Region band = new Region();
        band.getStyleClass().add("band");
        put(band, bandLayer);
        // Among the cards, because Tab comes to it before the steps of its stage.
        put(head, cardLayer);
        bands.put(stage, band);
        heads.put(stage, head);
        addCover(stage, cover);
    }

    /** What stands over a stage when its steps are too far off to be read. */
    void addCover(Stage stage, StageFace cover) {
        cover.getStyleClass().add("cover");
        cover.setVisible(false);
        order.add(stage);
        covers.put(stage, cover);
        put(cover, coverLayer);
    }

    /** A folded stage of the map. */
    void add(Stage stage, StageFace face) {
        order.add(stage);
        folded.put(stage, face);
        stageOf.put(faceOf(stage), stage.id());
        put(face, cardLayer);
    }

    private static void put(Region node, Group layer) {
        node.setManaged(false);
        layer.getChildren().add(node);
    }

    /**
     * Measures everything, in pixels of text of the usual size: what stands between cards must grow
     * with their words, since signs and labels stand there.
     *
     * @param pathway the pathway, whose stages come in its order
     * @param digest of the pathway
     * @param size of the chart's font in pixels
     */
    ChartRequest measure(List<Stage> pathway, String digest, double size) {
        em = size;
        applyCss();
        List<Card> cards = new ArrayList<>();
        stubs.forEach((id, stub) -> cards.add(measured(id, stub, Math.rint(STUB_EMS * em))));
        steps.forEach((id, card) -> cards.add(measured(card)));
        List<Line> lines = links.stream().map(this::measured).toList();
        if (picture.stage().isPresent()) {
            return new StageLayout(digest, picture.stage().get().id(), cards, lines);
        }
        List<Band> measuredBands = new ArrayList<>();
        for (Stage stage : pathway) {
            StageFace face = folded.get(stage);
            BandHead head = heads.get(stage);
            if (face != null) {
                double width = Math.rint(FACE_EMS * em);
                double height = face.wanted(width, em);
                cards.add(new Card(faceOf(stage), stage.id(), usual(width), usual(height)));
                measuredBands.add(Band.folded(stage.id()));
            } else if (head != null) {
                measuredBands.add(
                        new Band(
                                stage.id(),
                                usual(Math.ceil(head.prefWidth(-1))),
                                usual(Math.ceil(head.prefHeight(-1)))));
            }
        }
        return new MapLayout(digest, measuredBands, cards, lines);
    }

    private Card measured(StepCard card) {
        // A card that names many ways is wider, so that it need not be as tall.
        double width = Math.rint((card.isSpread() ? SPREAD_EMS : CARD_EMS) * em);
        String stage = card.step().stage();
        return new Card(card.step().id().value(), stage, usual(width), usual(card.wanted(width)));
    }

    private Card measured(String id, Region card, double width) {
        String stage = stageOf.getOrDefault(id, "");
        return new Card(id, stage, usual(width), usual(Math.ceil(card.prefHeight(width))));
    }

    private Line measured(Link link) {
        Label label = link.line().label();
        double width = label == null ? 0 : RouteLine.widest(label);
        double height = label == null ? 0 : Math.ceil(label.prefHeight(width));
        return new Line(
                link.name(), link.from(), link.to(), usual(width), usual(height), link.common());
    }

    private double usual(double pixels) {
        return pixels * USUAL_EM / em;
    }

    /** Places everything by a layout in pixels of text of the usual size. */
    void place(ChartGeometry usual) {
        ChartGeometry places = usual.times(em / USUAL_EM);
        geometry = places;
        resize(places.width(), places.height());
        steps.forEach((id, card) -> place(card, places.cards().get(id.value())));
        stubs.forEach((id, stub) -> place(stub, places.cards().get(id)));
        folded.forEach((stage, face) -> place(face, places.cards().get(faceOf(stage))));
        bands.forEach((stage, band) -> place(band, places.bands().get(stage.id())));
        heads.forEach((stage, head) -> place(head, places.heads().get(stage.id())));
        Box whole = new Box(0, 0, places.width(), places.height());
        covers.forEach(
                (stage, cover) ->
                        place(cover, places.bands().getOrDefault(stage.id(), whole.grown(-COVER))));
        for (Link link : links) {
            Trace trace = places.lines().get(link.name());
            if (trace != null) {
                link.line().place(trace);
                sight.add(link.line(), trace);
            }
        }
        steps.forEach((id, card) -> sight.add(card, places.cards().get(id.value())));
        fittedTo = 0;
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

    /** The folded stages. */
    Map<Stage, StageFace> faces() {
        return folded;
    }

    /** What Tab stops at, in the order of the pathway: from afar the stages alone. */
    List<Node> stops() {
        return level == Level.FAR
                ? order.stream()
                        .flatMap(stage -> wholeOf(stage).stream())
                        .<Node>map(it -> it)
                        .toList()
                : cardLayer.getChildren().stream().filter(Node::isFocusTraversable).toList();
    }

    /**
     * What stands for a stage as a whole: its face, what stands over it from afar, or its title.
     */
    Optional<Region> wholeOf(Stage stage) {
        Region open = level == Level.FAR ? covers.get(stage) : heads.get(stage);
        return Optional.ofNullable(folded.getOrDefault(stage, null))
                .<Region>map(it -> it)
                .or(() -> Optional.ofNullable(open));
    }

    /** Where a stage begins, once it has been placed: its face, or its title. */
    Optional<Box> boxOf(Stage stage) {
        return geometry()
                .map(
                        places ->
                                places.cards()
                                        .getOrDefault(
                                                faceOf(stage), places.heads().get(stage.id())));
    }

    /** Where a step lies, or the folded stage that holds it, once it has been placed. */
    Optional<Box> boxOf(StepId step, Stage stage) {
        return geometry()
                .map(
                        places ->
                                places.cards()
                                        .getOrDefault(
                                                step.value(), places.cards().get(faceOf(stage))));
    }

    /** Where a step lies, once it has been placed. */
    Optional<Box> boxOf(StepId step) {
        return geometry().map(places -> places.cards().get(step.value()));
    }

    /** What the keys reach at a step: its card, or what stands for its stage. */
    Optional<Pressable> nodeOf(StepId step, Stage stage) {
        Pressable card = level == Level.FAR ? covers.get(stage) : steps.get(step);
        return Optional.ofNullable(card == null ? folded.get(stage) : card);
    }

    /** Everything that has a place of its own and may move to another, by the layout's name. */
    Map<String, Node> movable() {
        Map<String, Node> all = new LinkedHashMap<>(stubs);
        steps.forEach((id, card) -> all.put(id.value(), card));
        folded.forEach((stage, face) -> all.put(faceOf(stage), face));
        heads.forEach((stage, head) -> all.put("head:" + stage.id(), head));
        return all;
    }

    /** What has a new place in each drawing and only comes up. */
    List<Node> settling() {
        return List.of(bandLayer, lineLayer, labelLayer);
    }

    void mark(CaseMarks marks, Spoken spoken) {
        steps.values()
                .forEach(
                        card -> {
                            card.mark(marks, spoken);
                            card.setAccessibleHelp(spoken.place(card.step()));
                        });
        links.forEach(link -> link.line().mark(marks));
        folded.values().forEach(face -> spoken.mark(face, marks, true));
        covers.values().forEach(face -> spoken.mark(face, marks, false));
        fittedTo = 0;
    }

    void select(StepId selected, Stage stage) {
        steps.forEach((id, card) -> card.select(id.equals(selected)));
        folded.forEach((it, face) -> face.select(it.equals(stage)));
        covers.forEach((it, face) -> face.select(it.equals(stage)));
    }

    /** Shows the routes of a card stronger. */
    void focus(StepId focused) {
        links.forEach(link -> link.line().light(focused));
    }

    /** Fits the level of detail to the zoom. */
    void zoomed(double zoom) {
        if (zoom == fittedTo || geometry == null) {
            return;
        }
        fittedTo = zoom;
        level = Level.at(zoom, em);
        signs =
                level == Level.FAR
                        ? 1
                        : Math.max(1, Level.READABLE * SIGNS / (Level.SMALLEST_EMS * em * zoom));
        labelLayer.setVisible(level == Level.NEAR);
        writeOut();
        stubs.values().forEach(stub -> stub.show(level));
        links.forEach(link -> link.line().show(level));
        heads.values().forEach(head -> head.setVisible(level != Level.FAR));
        folded.values().forEach(face -> face.fit(zoom, em));
        covers.values()
                .forEach(
                        cover -> {
                            cover.setVisible(level == Level.FAR);
                            if (level == Level.FAR) {
                                cover.fit(zoom, em);
                            }
                        });
    }

    /** Leaves out of the picture what is out of sight, where there is so much that it tells. */
    void seen(Box part) {
        if (sight.see(part)) {
            writeOut();
        }
    }

    private void writeOut() {
        for (StepCard card : steps.values()) {
            if (card.isVisible()) {
                card.show(level, signs);
            }
        }
    }
}

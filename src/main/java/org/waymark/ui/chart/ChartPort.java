package org.waymark.ui.chart;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartRequest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The window onto a drawing. Drawings are made when they are first asked for and kept; while a
 * layout is on its way the drawing before it stays in sight.
 */
final class ChartPort extends Region {

    /** When a stage is shown for reading, its smallest words keep at least these pixels. */
    private static final double READABLE = 11;

    /** Size of the smallest words, as the style sheet has it. */
    private static final double SMALLEST_EMS = 0.9;

    /** A map is first shown no smaller than this: its large titles are then 11 px or so. */
    private static final double MAP_LEAST = 0.4;

    private final ChartModel model;
    private final DrawingBuilder builder;
    private final Spoken spoken;
    private final Map<Optional<Stage>, Drawing> drawings = new HashMap<>();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final Glide glide;
    private final Label probe = new Label("M");
    private final Rectangle clip = new Rectangle();
    private @Nullable Drawing shown;
    private @Nullable Drawing wanted;
    private boolean settled;
    private boolean focusWanted;
    private Consumer<Drawing> inSight = _ -> {};
    private double dragX;
    private double dragY;
    private double em;

    ChartPort(ChartModel model, ObservableValue<Boolean> still) {
        this.model = model;
        this.builder = new DrawingBuilder(model, this::listArrivals);
        this.spoken = new Spoken(model.plan());
        this.glide = new Glide(model.camera(), still, translate, scale);
        getStyleClass().add("pathway-port");
        setClip(clip);
        probe.getStyleClass().add("pathway-em");
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().add(probe);
        listenToMouse();
        model.camera().movesProperty().subscribe(_ -> moved());
        model.stageProperty().subscribe((_, _) -> show());
        model.modeProperty().subscribe((_, _) -> show());
        model.selectedProperty().subscribe((_, _) -> restyle());
        model.marksProperty().subscribe((_, _) -> mark());
        model.focusedProperty().subscribe((_, _) -> walked());
        model.finding().hitsProperty().subscribe(_ -> light());
        model.onCentre(this::centre);
        sceneProperty().subscribe(_ -> requestLayout());
        probe.fontProperty().subscribe((_, _) -> fontChanged());
    }

    /** The drawing in sight. */
    Optional<Drawing> drawing() {
        return Optional.ofNullable(shown);
    }

    /** Told of each drawing that comes into sight. */
    void onSight(Consumer<Drawing> receiver) {
        inSight = receiver;
    }

    /** Gives the focus to the card of the focused step, now or as soon as it is in sight. */
    void focusCard() {
        Optional<StepCard> card = drawing().map(drawing -> drawing.steps().get(model.focused()));
        focusWanted = card.isEmpty() || shown != wanted;
        card.ifPresent(Node::requestFocus);
    }

    private void show() {
        if (getScene() == null || getWidth() == 0) {
            return; // asked again when there is room
        }
        Optional<Stage> which =
                model.mode() == ChartMode.MAP ? Optional.empty() : Optional.of(model.stage());
        Drawing next = drawings.get(which);
        if (next != null && next == wanted) {
            return; // in sight, or on its way
        }
        if (next == null) {
            next = which.map(builder::stage).orElseGet(builder::map);
            drawings.put(which, next);
        }
        wanted = next;
        if (next.geometry().isPresent()) {
            swap(next);
        } else {
            ask(next, which);
        }
    }

    private void ask(Drawing next, Optional<Stage> which) {
        // Seen by nobody, yet in the scene, since only there do words have a size.
        next.setOpacity(0);
        next.setMouseTransparent(true);
        if (next.getParent() == null) {
            getChildren().add(next);
        }
        probe.applyCss();
        em = probe.getFont().getSize();
        next.mark(model.marks(), spoken);
        ChartRequest request = next.measure(model.plan().digest(), which, em);
        model.layout(request, geometry -> placed(next, geometry));
    }

    private void placed(Drawing drawing, ChartGeometry geometry) {
        drawing.place(geometry);
        if (drawing == wanted) {
            swap(drawing);
        }
    }

    private void swap(Drawing next) {
        boolean hadFocus = hasFocusInside();
        shown = next;
        next.setOpacity(1);
        next.setMouseTransparent(false);
        next.getTransforms().setAll(translate, scale);
        if (!getChildren().contains(next)) {
            getChildren().add(next);
        }
        mark();
        restyle();
        light();
        ChartGeometry places = next.geometry().orElseThrow();
        model.camera().canvas(places.width(), places.height());
        settled = false;
        settle();
        inSight.accept(next);
        if (hadFocus || focusWanted) {
            focusCard();
        }
        getChildren().removeIf(child -> child instanceof Drawing && child != next);
    }

    /** The first look at a drawing, as soon as both its size and the window's are known. */
    private void settle() {
        if (settled || shown == null || !model.camera().ready()) {
            return;
        }
        settled = true;
        double least =
                model.mode() == ChartMode.MAP
                        ? MAP_LEAST
                        : Math.min(1, READABLE / (SMALLEST_EMS * em()));
        Drawing drawing = shown;
        drawing.boxOf(model.focused())
                .ifPresent(
                        box -> {
                            Box sight = drawing.waysOnFrom(model.focused(), box);
                            model.camera().read(box, sight, least);
                            model.camera().reveal(box);
                        });
    }

    private void walked() {
        restyle();
        if (wanted != shown || shown == null) {
            return;
        }
        shown.boxOf(model.focused()).ifPresent(model.camera()::reveal);
        if (hasFocusInside()) {
            focusCard();
        }
    }

    private void centre() {
        drawing()
                .flatMap(drawing -> drawing.boxOf(model.selected()))
                .ifPresent(model.camera()::centre);
    }

    private void light() {
        if (shown != null) {
            Finding.Hits hits = model.finding().hits();
            shown.steps().forEach((id, card) -> card.found(hits.has(id)));
        }
    }

    private void restyle() {
        if (shown != null) {
            shown.select(model.selected());
            shown.focus(model.focused());
        }
    }

    private void mark() {
        CaseMarks marks = model.marks();
        if (shown != null) {
            shown.mark(marks, spoken);
        }
    }

    private void fontChanged() {
        if (em > 0 && probe.getFont().getSize() != em) {
            drawings.clear();
            wanted = null;
            show();
        }
    }

    private void moved() {
        glide.follow();
        if (shown != null) {
            shown.zoomed(model.camera().zoom());
        }
    }

    /** Size of the chart's font in pixels. */
    double em() {
        return em > 0 ? em : probe.getFont().getSize();
    }

    boolean hasFocusInside() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private void listArrivals(StepCard card) {
        ContextMenu menu = new ContextMenu();
        StepId to = card.step().id();
        model.plan().jumpsInto(to).stream()
                .map(route -> route.from())
                .distinct()
                .forEach(
                        from -> {
                            MenuItem item =
                                    new MenuItem(
                                            spoken.ordinal(model.plan().stageOf(from))
                                                    + "  "
                                                    + model.pathway().step(from).title());
                            item.setOnAction(_ -> model.select(from));
                            menu.getItems().add(item);
                        });
        menu.show(card, Side.BOTTOM, 0, 4);
    }

    private void listenToMouse() {
        addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    if (event.isShortcutDown()) {
                        double factor = Math.exp(event.getDeltaY() / 200);
                        model.camera()
                                .zoomAt(
                                        model.camera().zoom() * factor,
                                        event.getX(),
                                        event.getY(),
                                        false);
                    } else if (event.isShiftDown() && event.getDeltaX() == 0) {
                        model.camera().pan(event.getDeltaY(), 0);
                    } else {
                        model.camera().pan(event.getDeltaX(), event.getDeltaY());
                    }
                    event.consume();
                });
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    dragX = event.getX();
                    dragY = event.getY();
                    switch (event.getButton()) {
                        case BACK -> model.back();
                        case FORWARD -> model.forward();
                        default -> focusCard();
                    }
                });
        addEventHandler(
                ZoomEvent.ZOOM,
                event -> {
                    model.camera()
                            .zoomAt(
                                    model.camera().zoom() * event.getZoomFactor(),
                                    event.getX(),
                                    event.getY(),
                                    false);
                    event.consume();
                });
        addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    model.camera().pan(event.getX() - dragX, event.getY() - dragY);
                    dragX = event.getX();
                    dragY = event.getY();
                });
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        model.camera().viewport(getWidth(), getHeight());
        show();
        settle();
    }
}

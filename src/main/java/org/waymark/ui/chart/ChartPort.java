package org.waymark.ui.chart;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Stage;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartRequest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The window onto a drawing. Drawings are made when they are first asked for and the latest kept;
 * while a layout is on its way the drawing before it stays in sight. What two drawings of one place
 * both show moves from its old place to its new one around the step that one is at, which stays.
 */
final class ChartPort extends Region {

    private static final int KEPT = 8;

    private final ChartModel model;
    private final DrawingBuilder builder;
    private final Spoken spoken;
    private final ObservableValue<Boolean> still;
    private final Map<Picture, Drawing> drawings =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Picture, Drawing> eldest) {
                    return size() > KEPT;
                }
            };
    private final Translate translate = new Translate();
    private final Scale scale = new Scale(1, 1);
    private final Glide glide;
    private final Rearranging rearranging = new Rearranging();
    private final Label probe = new Label("M");
    private final Label notice = new Label();
    private final Reading reading;
    private final PortFocus focus;
    private final Rectangle clip = new Rectangle();
    private @Nullable Drawing shown;
    private @Nullable Drawing wanted;
    private boolean settled;
    private boolean fitWanted;
    private Consumer<Drawing> inSight = _ -> {};
    private double em;

    ChartPort(ChartModel model, ObservableValue<Boolean> still) {
        this.model = model;
        this.builder = new DrawingBuilder(model, new StepMenu(model));
        this.spoken = new Spoken(model.plan());
        this.still = still;
        this.glide = new Glide(model.camera(), still, translate, scale);
        getStyleClass().add("pathway-port");
        setClip(clip);
        probe.getStyleClass().add("pathway-em");
        probe.setManaged(false);
        probe.setVisible(false);
        notice.getStyleClass().add("chart-notice");
        notice.setId("chart-notice");
        notice.setWrapText(true);
        notice.setManaged(false);
        notice.setVisible(false);
        Pins pins = new Pins(model);
        reading = new Reading(model, pins);
        getChildren().addAll(probe, pins.above(), pins.below(), notice);
        focus = new PortFocus(this, model);
        new ChartMouse(this, model);
        model.camera().movesProperty().subscribe(_ -> moved());
        model.pictures().changesProperty().subscribe((_, _) -> arrived());
        model.marksProperty().subscribe((_, _) -> mark());
        model.finding().hitsProperty().subscribe(_ -> light());
        model.onCentre(this::centre);
        model.onFit(this::fit);
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

    /** Where the focus is within what is drawn. */
    PortFocus focus() {
        return focus;
    }

    /** Whether what is in sight is what is to be drawn. */
    boolean isUpToDate() {
        return shown != null && shown == wanted;
    }

    private Stage stage() {
        return model.plan().stageOf(model.focused());
    }

    private void arrived() {
        show();
        restyle();
        if (wanted != shown || shown == null) {
            return;
        }
        if (!focus.staysAtStage()) {
            reveal(shown);
        }
        focus.follow();
    }

    private void show() {
        if (getScene() == null || getWidth() == 0) {
            return; // asked again when there is room
        }
        Picture picture = model.pictures().now();
        if (wanted != null && wanted.picture().equals(picture)) {
            return; // in sight, or on its way
        }
        Drawing next = drawings.get(picture);
        if (next == null) {
            next = builder.of(picture);
            drawings.put(picture, next);
        }
        wanted = next;
        if (next.geometry().isPresent()) {
            swap(next);
        } else {
            ask(next);
        }
    }

    private void ask(Drawing next) {
        // Seen by nobody, yet in the scene, since only there do words have a size.
        next.setOpacity(0);
        next.setMouseTransparent(true);
        if (next.getParent() == null) {
            getChildren().addFirst(next);
        }
        probe.applyCss();
        em = probe.getFont().getSize();
        next.mark(model.marks(), spoken);
        ChartRequest request = next.measure(model.pathway().stages(), model.plan().digest(), em);
        model.layout(request, geometry -> placed(next, geometry));
    }

    private void placed(Drawing drawing, ChartGeometry geometry) {
        drawing.place(geometry);
        if (drawing == wanted) {
            swap(drawing);
        }
    }

    private void swap(Drawing next) {
        boolean hadFocus = focus.isInside();
        Optional<Stage> whole = focus.stage();
        Drawing before = shown;
        rearranging.end();
        shown = next;
        next.setOpacity(1);
        next.setMouseTransparent(false);
        next.getTransforms().setAll(translate, scale);
        if (!getChildren().contains(next)) {
            getChildren().addFirst(next);
        }
        mark();
        restyle();
        light();
        ChartGeometry places = next.geometry().orElseThrow();
        boolean follows = before != null && before != next && settled && keepsPlace(before, next);
        Box was = follows && before != null ? here(before, whole) : null;
        Box is = follows ? here(next, whole) : null;
        Camera camera = model.camera();
        camera.canvas(places.width(), places.height());
        if (was != null && is != null && before != null) {
            carryOn(before, next, was, is);
        } else {
            settled = false;
            settle();
        }
        if (fitWanted) {
            fitWanted = false;
            camera.fit();
        }
        next.zoomed(camera.zoom());
        look();
        tell();
        inSight.accept(next);
        focus.carry(next, hadFocus, whole);
        getChildren().removeIf(child -> child instanceof Drawing && child != next);
    }

    /** Another layout of what is in sight, or the map around the stage that was. */
    private static boolean keepsPlace(Drawing before, Drawing next) {
        return next.picture().continues(before.picture()) || next.picture().mode() == ChartMode.MAP;
    }

    private @Nullable Box here(Drawing drawing, Optional<Stage> whole) {
        return whole.flatMap(drawing::boxOf)
                .or(() -> drawing.boxOf(model.focused(), stage()))
                .or(() -> drawing.boxOf(model.selected(), selectedStage()))
                .orElse(null);
    }

    private Stage selectedStage() {
        return model.plan().stageOf(model.selected());
    }

    /** What one is at stays where it is seen; the rest moves around it. */
    private void carryOn(Drawing before, Drawing next, Box was, Box is) {
        Camera camera = model.camera();
        camera.keep(was, is);
        if (!focus.staysElsewhere()) {
            reveal(next);
        }
        if (still.getValue()) {
            return;
        }
        double dx = is.x() - was.x();
        double dy = is.y() - was.y();
        Map<String, Box> old = before.geometry().orElseThrow().cards();
        Map<String, Box> places = next.geometry().orElseThrow().cards();
        next.movable()
                .forEach(
                        (id, node) -> {
                            Box from = old.get(id);
                            Box to = places.get(id);
                            if (from == null || to == null) {
                                rearranging.come(node);
                            } else {
                                rearranging.move(
                                        node, from.x() + dx - to.x(), from.y() + dy - to.y());
                            }
                        });
        next.settling().forEach(rearranging::come);
        rearranging.playFromStart();
    }

    /** The first look at a drawing, as soon as both its size and the window's are known. */
    private void settle() {
        if (settled || shown == null || !model.camera().ready()) {
            return;
        }
        settled = true;
        double least = model.mode() == ChartMode.MAP ? Level.titles(em()) : Level.everything(em());
        Drawing drawing = shown;
        Neighbours near = new Neighbours(drawing, model.focused());
        drawing.boxOf(model.focused(), stage())
                .ifPresent(
                        box -> {
                            model.camera().read(box, near.sight(box), least);
                            reading.chosen();
                        });
        reveal(drawing);
    }

    private void reveal(Drawing drawing) {
        drawing.boxOf(model.focused(), stage())
                .ifPresent(box -> reading.reveal(drawing, box, em()));
    }

    private void centre() {
        drawing()
                .flatMap(drawing -> drawing.boxOf(model.selected(), selectedStage()))
                .ifPresent(model.camera()::centre);
    }

    private void fit() {
        boolean far = Level.at(model.camera().whole(), em()) == Level.FAR;
        if (model.mode() == ChartMode.MAP && far && !model.pictures().openedByHand()) {
            fitWanted = true;
            model.pictures().foldAll();
        }
        if (shown == wanted) {
            fitWanted = false;
            model.camera().fit();
        }
    }

    private void restyle() {
        if (shown != null) {
            shown.select(model.selected(), selectedStage());
            shown.focus(model.focused());
        }
    }

    private void light() {
        if (shown != null) {
            Finding.Hits hits = model.finding().hits();
            shown.steps().forEach((id, card) -> card.found(hits.has(id)));
        }
    }

    private void mark() {
        if (shown != null) {
            shown.mark(model.marks(), spoken);
            shown.zoomed(model.camera().zoom());
        }
    }

    private void tell() {
        boolean refused = !model.plan().drawable(stage());
        notice.setText(
                refused
                        ? "This stage has too many steps to be drawn one by one. You see the"
                                + " stages; the list holds every step (F4)."
                        : "");
        notice.setVisible(refused);
        requestLayout();
    }

    private void fontChanged() {
        if (em > 0 && probe.getFont().getSize() != em) {
            drawings.clear();
            wanted = null;
            // Told while looks are given out, when no node may come or go.
            requestLayout();
        }
    }

    private void moved() {
        glide.follow();
        if (shown != null) {
            boolean hadFocus = focus.isInside();
            shown.zoomed(model.camera().zoom());
            focus.zoomed(hadFocus);
            look();
        }
    }

    private void look() {
        if (shown != null) {
            shown.seen(model.camera().seen());
            reading.look(shown, em());
        }
    }

    private boolean holdsStep() {
        Box sight = model.camera().seen();
        return drawing()
                .flatMap(drawing -> drawing.boxOf(model.focused(), stage()))
                .filter(sight::holds)
                .isPresent();
    }

    /** Size of the chart's font in pixels. */
    double em() {
        return em > 0 ? em : probe.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double width = Math.min(getWidth() - 24, 36 * em());
        notice.resizeRelocate(12, 12, width, notice.prefHeight(width));
        boolean held = settled && holdsStep();
        reading.size(getWidth(), getHeight());
        boolean resized = model.camera().viewport(getWidth(), getHeight());
        show();
        settle();
        if (resized && held && shown != null && shown == wanted) {
            reveal(shown);
        } else if (resized) {
            look();
        }
    }
}

package org.waymark.ui.chart;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.waymark.ui.kit.KeptFocus;

import java.util.List;
import java.util.Objects;

/**
 * The chart with all that belongs to it: the rail of stages, the drawing (or the same as a list),
 * the legend and the buttons. It brings its own style sheet; the theme's looked-up colours and a
 * style class {@code dark} on the root decide between light and dark. Made and used on the JavaFX
 * thread.
 */
public final class ChartView extends Region {

    private static final double RAIL_EMS = 12.2;
    private static final double NARROW_RAIL_EMS = 3.6;
    private static final double ROOM_FOR_TITLES = 640;
    private static final double ROOM_FOR_LINES_EMS = 32;

    private final BorderPane pane = new BorderPane();
    private final ChartModel model;
    private final StageRail rail;
    private final ChartSide side;
    private final ChartPort port;
    private final OutlineView outline;
    private final ChartHead head;
    private final ChartBar bar;
    private final HBox walked;
    private final VBox below;
    private boolean low;
    private final Region past = new Region();

    /** A view that moves as much as the system's settings allow. */
    public ChartView(ChartModel model) {
        this(model, Platform.getPreferences().reducedMotionProperty());
    }

    /**
     * @param still true where nothing may glide
     */
    public ChartView(ChartModel model, ObservableValue<Boolean> still) {
        this.model = model;
        getStyleClass().add("pathway-chart");
        for (String sheet : List.of("chart.css", "walk.css")) {
            getStylesheets()
                    .add(
                            Objects.requireNonNull(ChartView.class.getResource(sheet))
                                    .toExternalForm());
        }
        rail = new StageRail(model);
        // The system's settings outlive every screen, and would hold this one for ever.
        ObservableValue<Boolean> quiet =
                still.when(
                        sceneProperty()
                                .flatMap(Scene::windowProperty)
                                .flatMap(Window::showingProperty)
                                .orElse(false));
        port = new ChartPort(model, quiet);
        outline = new OutlineView(model);
        FindBar finding = new FindBar(model, this::focusStep);
        new ChartKeys(model, port, finding::open);
        outline.onFind(finding::open);
        Minimap minimap = new Minimap(model);
        new MinimapKeys(model, minimap);
        port.onSight(
                drawing -> {
                    minimap.show(drawing, port.em());
                    // A layout that is asked for while another is under way may be lost.
                    side().requestLayout();
                    side().layout();
                });
        ComparePane compare = new ComparePane(model, this::focusStep);
        BorderPane middle = new BorderPane();
        head = new ChartHead(model, finding::open);
        bar = new ChartBar(model);
        Breadcrumbs crumbs = new Breadcrumbs(model);
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        walked = new HBox(crumbs);
        below =
                new VBox(
                        new ReplayBar(model, quiet, this::focusStep),
                        new OffChart(model),
                        compare,
                        bar);
        middle.setTop(new VBox(head, finding, walked));
        middle.setBottom(below);
        StackPane drawn = new StackPane(compare.over());
        middle.setCenter(drawn);
        side = new ChartSide(rail, minimap);
        rail.setMinHeight(0);
        // The past looks other than the present, all round.
        past.getStyleClass().add("past-frame");
        past.setMouseTransparent(true);
        model.replay().frameProperty().subscribe(frame -> past.setVisible(frame != null));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(event, model));
        pane.setLeft(side);
        pane.setCenter(middle);
        getChildren().add(pane);
        KeptFocus.within(this, this::focusStep);
        serve(this);
        addEventHandler(
                KeyEvent.KEY_PRESSED, event -> SharedKeys.around(event, model, finding::open));
        model.listShownProperty()
                .subscribe(
                        asList -> {
                            boolean hadFocus = port.focus().isInside() || outline.hasFocus();
                            drawn.getChildren()
                                    .setAll(asList ? outline : port, past, compare.over());
                            if (hadFocus) {
                                // In place before the focus goes there.
                                pane.applyCss();
                                pane.layout();
                                focusStep();
                            }
                        });
    }

    private ChartSide side() {
        return side;
    }

    /**
     * Goes back and forward by Alt and an arrow, and by the buttons of the mouse that are made for
     * it, from anywhere within a part of the window that belongs to the chart.
     */
    public void serve(Node part) {
        part.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!(event.getTarget() instanceof TextInputControl)
                            && SharedKeys.wayBack(event, model)) {
                        event.consume();
                    }
                });
        part.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    switch (event.getButton()) {
                        case BACK -> model.back();
                        case FORWARD -> model.forward();
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
    }

    /** Escape comes back from the past, then from a second case, wherever the focus is. */
    private void leave(KeyEvent event, ChartModel model) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (model.replay().isOn()) {
            model.replay().end();
            event.consume();
        } else if (model.otherProperty().get() != null) {
            model.otherProperty().set(null);
            focusStep();
            event.consume();
        }
    }

    /** Gives the focus to the step that was last walked to. */
    public void focusStep() {
        if (port.getParent() != null) {
            port.focus().give();
        } else {
            outline.focusRow();
        }
    }

    /**
     * In a low window the buttons stand beside the breadcrumbs, and leave their line to the chart.
     */
    private void low(boolean other) {
        if (other == low) {
            return;
        }
        low = other;
        if (low) {
            walked.getChildren().add(bar);
        } else {
            below.getChildren().add(bar);
        }
        bar.low(low);
        head.low(low);
        model.pictures().low(low);
        // Moved within a layout, its looks would come one picture late.
        bar.applyCss();
        head.applyCss();
    }

    @Override
    protected void layoutChildren() {
        double em = port.em();
        low(getHeight() < ROOM_FOR_LINES_EMS * em);
        boolean narrow = getWidth() < ROOM_FOR_TITLES * em / 14;
        rail.narrow(narrow);
        side.size(em);
        rail.setPrefWidth(Math.rint(em * (narrow ? NARROW_RAIL_EMS : RAIL_EMS)));
        pane.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 320;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 240;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 760;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 640;
    }
}

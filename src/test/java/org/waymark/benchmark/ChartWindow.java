package org.waymark.benchmark;

import atlantafx.base.theme.PrimerLight;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.waymark.pathway.Pathway;
import org.waymark.ui.chart.ChartMode;
import org.waymark.ui.chart.ChartModel;
import org.waymark.ui.chart.ChartView;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.kit.Fonts;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/** The chart in a window that nobody sees, painted by JavaFX's software pipeline. */
final class ChartWindow {

    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 760;

    private final ChartModel model;
    private final Stage stage;
    private final Scene scene;
    private final Node port;
    private final SnapshotParameters whole = new SnapshotParameters();
    private final WritableImage image = new WritableImage(WIDTH, HEIGHT);

    private ChartWindow(Pathway pathway, ChartLayout layout) {
        model =
                new ChartModel(
                        pathway,
                        (request, done) -> done.accept(layout.layout(request, () -> false)));
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        StackPane root = new StackPane(view);
        root.setStyle("-fx-font-family: '" + Fonts.FAMILY + "'; -fx-font-size: 14px;");
        scene = new Scene(root, WIDTH, HEIGHT);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        picture();
        port = Objects.requireNonNull(root.lookup(".pathway-port"));
    }

    /** Starts JavaFX; once in each Java machine. */
    static void startToolkit() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        await(started);
        Platform.setImplicitExit(false);
        onFx(
                () -> {
                    Fonts.load();
                    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                    return true;
                });
    }

    static ChartWindow open(Pathway pathway, ChartLayout layout) {
        return onFx(() -> new ChartWindow(pathway, layout));
    }

    /** Shows the map with as many stages open as are drawn at once, at a zoom for reading. */
    void showMap() {
        onFx(
                () -> {
                    model.modeProperty().set(ChartMode.MAP);
                    model.pictures().openAll();
                    model.actualSize();
                    return picture();
                });
    }

    /** Does something in each of so many pulses, one after the other, and waits for the last. */
    void everyPulse(int pulses, IntConsumer work) {
        CountDownLatch done = new CountDownLatch(1);
        onFx(
                () -> {
                    new AnimationTimer() {
                        private int turn;

                        @Override
                        public void handle(long now) {
                            if (turn == pulses) {
                                stop();
                                done.countDown();
                            } else {
                                work.accept(turn++);
                            }
                        }
                    }.start();
                    return true;
                });
        await(done);
    }

    /** The wheel moves the map; on JavaFX's own thread. */
    void pan(double dx, double dy) {
        port.fireEvent(wheel(dx, dy, false));
    }

    /** The wheel zooms it; on JavaFX's own thread. */
    void zoom(double delta) {
        port.fireEvent(wheel(0, delta, true));
    }

    void close() {
        onFx(
                () -> {
                    stage.hide();
                    return true;
                });
    }

    private WritableImage picture() {
        return scene.getRoot().snapshot(whole, image);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T onFx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ScrollEvent wheel(double dx, double dy, boolean zooms) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                400,
                300,
                400,
                300,
                false,
                zooms,
                false,
                false,
                false,
                false,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}

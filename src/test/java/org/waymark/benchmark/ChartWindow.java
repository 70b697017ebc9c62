package org.waymark.benchmark;

import atlantafx.base.theme.PrimerLight;

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

/**
 * The chart in a window that nobody sees, painted by JavaFX's software pipeline. One picture is the
 * work of one pulse without the wait for the screen: events, style, layout, and painting all that
 * is in sight into an image.
 */
final class ChartWindow {

    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 800;

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
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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

    /** One pulse while the wheel moves the map. */
    Object pan(double dx, double dy) {
        return onFx(
                () -> {
                    port.fireEvent(wheel(dx, dy, false));
                    return picture();
                });
    }

    /** One pulse while the wheel zooms it. */
    Object zoom(double delta) {
        return onFx(
                () -> {
                    port.fireEvent(wheel(0, delta, true));
                    return picture();
                });
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

package org.waymark.ui.chart;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

import javax.imageio.ImageIO;

/**
 * Writes pictures of the chart to a folder, to be looked at: stage and map, light and dark, beside
 * a step panel on a small screen and on a large one. Arguments: the folder, then steps to show.
 */
public final class ChartPictures {

    private static final List<Boolean> THEMES =
            Boolean.getBoolean("light") ? List.of(false) : List.of(false, true);

    private ChartPictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> steps =
                arguments.length > 1
                        ? List.of(arguments).subList(1, arguments.length)
                        : List.of("q-threshold", "q-how-arose", "start", "review");
        startUp();
        draw(folder, steps);
        end();
    }

    static void end() {
        Platform.exit();
    }

    static void startUp() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        for (String face : List.of("Regular", "Bold", "SemiBold", "Italic", "BoldItalic")) {
            String file = "/org/waymark/ui/font/AtkinsonHyperlegibleNext-" + face + ".ttf";
            try (InputStream font =
                    Objects.requireNonNull(ChartPictures.class.getResourceAsStream(file))) {
                Font.loadFont(font, 14);
            }
        }
    }

    static void theme(boolean dark) throws Exception {
        String theme =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        onFx(
                () -> {
                    Application.setUserAgentStylesheet(theme);
                    return theme;
                });
    }

    private static void draw(Path folder, List<String> steps) throws Exception {
        for (boolean dark : THEMES) {
            theme(dark);
            for (boolean large : List.of(false, true)) {
                String name = (dark ? "dark" : "light") + (large ? "-1920" : "-1366");
                drawAll(folder, name, steps, dark, large ? 1240 : 760, large ? 980 : 664);
            }
        }
    }

    private static void drawAll(
            Path folder, String name, List<String> steps, boolean dark, int width, int height)
            throws Exception {
        ChartModel model = RealPathway.model();
        model.wayProperty().set(RealPathway.way());
        Scene scene = onFx(() -> scene(model, dark, width, height));
        for (String step : steps) {
            picture(
                    scene,
                    folder.resolve(name + "-stage-" + step + ".png"),
                    () -> model.select(RealPathway.id(step)));
        }
        picture(
                scene,
                folder.resolve(name + "-focus.png"),
                () -> {
                    model.select(RealPathway.id("duty-check"));
                    ((ChartView) scene.getRoot().getChildrenUnmodifiable().getFirst()).focusStep();
                });
        picture(
                scene,
                folder.resolve(name + "-map.png"),
                () -> {
                    model.select(RealPathway.id("q-threshold"));
                    model.modeProperty().set(ChartMode.MAP);
                });
        picture(scene, folder.resolve(name + "-map-fit.png"), model::fit);
        picture(
                scene,
                folder.resolve(name + "-map-100.png"),
                () -> {
                    model.actualSize();
                    model.centreOnCase();
                });
        picture(
                scene,
                folder.resolve(name + "-map-open.png"),
                () -> {
                    model.pictures().openAll();
                    model.camera().zoomAt(0.65, width / 3.0, height / 2.0, false);
                    model.centreOnCase();
                });
        picture(scene, folder.resolve(name + "-map-open-fit.png"), model::fit);
        picture(
                scene,
                folder.resolve(name + "-map-folded.png"),
                () -> {
                    model.pictures().foldAll();
                    model.pictures().fold(model.stage());
                    model.fit();
                });
        picture(
                scene,
                folder.resolve(name + "-list.png"),
                () -> model.listShownProperty().set(true));
        onFx(
                () -> {
                    scene.getWindow().hide();
                    return scene;
                });
    }

    static Scene scene(ChartModel model, boolean dark, int width, int height) {
        StackPane root = new StackPane(new ChartView(model, new SimpleBooleanProperty(true)));
        root.setStyle("-fx-font-family: 'Atkinson Hyperlegible Next'; -fx-font-size: 14px;");
        if (dark) {
            root.getStyleClass().add("dark");
        }
        Scene scene = new Scene(root, width, height);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    static void picture(Scene scene, Path file, Runnable change) throws Exception {
        onFx(
                () -> {
                    change.run();
                    return file;
                });
        for (int pulse = 0; pulse < 3; pulse++) {
            CountDownLatch drawn = new CountDownLatch(1);
            onFx(
                    () -> {
                        Runnable listener = drawn::countDown;
                        scene.addPostLayoutPulseListener(listener);
                        Platform.requestNextPulse();
                        return file;
                    });
            drawn.await();
        }
        onFx(() -> write(file, scene));
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static Path write(Path file, Scene scene) throws IOException {
        WritableImage image = scene.snapshot(null);
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}

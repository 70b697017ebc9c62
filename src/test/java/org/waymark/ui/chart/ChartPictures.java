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
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

/**
 * Writes pictures of the chart to a folder, to be looked at: stage and map, light and dark, beside
 * a step panel on a small screen and on a large one. Arguments: the folder, then steps to show.
 */
public final class ChartPictures {

    private ChartPictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> steps =
                arguments.length > 1
                        ? List.of(arguments).subList(1, arguments.length)
                        : List.of("q-threshold", "q-how-arose", "start", "review");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    try {
                        draw(folder, steps);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    } finally {
                        done.countDown();
                    }
                });
        done.await();
        Platform.exit();
    }

    private static void draw(Path folder, List<String> steps) throws IOException {
        for (String face : List.of("Regular", "Bold", "SemiBold", "Italic", "BoldItalic")) {
            String file = "/org/waymark/ui/font/AtkinsonHyperlegibleNext-" + face + ".ttf";
            try (InputStream font =
                    Objects.requireNonNull(ChartPictures.class.getResourceAsStream(file))) {
                Font.loadFont(font, 14);
            }
        }
        for (boolean dark : List.of(false, true)) {
            Application.setUserAgentStylesheet(
                    dark
                            ? new PrimerDark().getUserAgentStylesheet()
                            : new PrimerLight().getUserAgentStylesheet());
            for (boolean large : List.of(false, true)) {
                String name = (dark ? "dark" : "light") + (large ? "-1920" : "-1366");
                drawAll(folder, name, steps, dark, large ? 1240 : 760, large ? 980 : 664);
            }
        }
    }

    private static void drawAll(
            Path folder, String name, List<String> steps, boolean dark, int width, int height)
            throws IOException {
        ChartModel model = RealPathway.model();
        model.wayProperty().set(RealPathway.way());
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        StackPane root = new StackPane(view);
        root.setStyle("-fx-font-family: 'Atkinson Hyperlegible Next'; -fx-font-size: 14px;");
        if (dark) {
            root.getStyleClass().add("dark");
        }
        Scene scene = new Scene(root, width, height);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        for (String step : steps) {
            model.select(RealPathway.id(step));
            write(folder.resolve(name + "-stage-" + step + ".png"), scene);
        }
        model.select(RealPathway.id("q-threshold"));
        model.modeProperty().set(ChartMode.MAP);
        write(folder.resolve(name + "-map-fit.png"), scene);
        model.actualSize();
        model.centreOnCase();
        write(folder.resolve(name + "-map-100.png"), scene);
        model.listShownProperty().set(true);
        write(folder.resolve(name + "-list.png"), scene);
        stage.close();
    }

    private static void write(Path file, Scene scene) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
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
    }
}

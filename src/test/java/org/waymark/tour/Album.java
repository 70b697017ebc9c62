package org.waymark.tour;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** Numbered pictures of the window, in a folder. */
final class Album {

    private final Stage stage;
    private final Path folder;
    private final List<String> taken = new ArrayList<>();

    /**
     * @param folder exists
     */
    Album(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
    }

    /** Takes a picture of the whole window as it stands. */
    void take(String name) {
        WaitForAsyncUtils.waitForFxEvents(3);
        String file = "%02d-%s.png".formatted(taken.size() + 1, name);
        BufferedImage picture = WaitForAsyncUtils.waitForAsyncFx(60_000, this::drawn);
        try {
            ImageIO.write(picture, "png", folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        taken.add(file);
    }

    /** Takes two: in the small window, and in one of 1920 by 1080. */
    void takeBoth(String name) {
        take(name);
        takeIn(name, 1920, 1080);
    }

    /**
     * Takes four: in the smallest window, a small screen's, a usual one's and a very large one's.
     */
    void takeInEverySize(String name) {
        takeIn(name, 1024, 700);
        takeIn(name, 1366, 768);
        takeIn(name, 1920, 1080);
        takeIn(name, 3840, 2160);
    }

    /** Takes one in a window of that size. */
    void takeIn(String name, int wide, int high) {
        // A screen in memory cannot grow, but what is drawn on it can.
        double width = stage.getScene().getWidth();
        double height = stage.getScene().getHeight();
        resize(wide, high);
        take(name + "-" + wide + "x" + high);
        resize(width, height);
    }

    /** The names of the files, in order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void resize(double width, double height) {
        Hand.fx(
                () -> {
                    stage.getScene().getRoot().resize(width, height);
                    return true;
                });
    }

    private BufferedImage drawn() {
        Scene scene = stage.getScene();
        Region root = (Region) scene.getRoot();
        root.applyCss();
        root.layout();
        SnapshotParameters whole = new SnapshotParameters();
        whole.setFill(scene.getFill());
        whole.setViewport(new Rectangle2D(0, 0, root.getWidth(), root.getHeight()));
        WritableImage image = root.snapshot(whole, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}

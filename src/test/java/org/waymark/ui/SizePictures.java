package org.waymark.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.app.Settings;
import org.waymark.pathway.StepId;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import javax.imageio.ImageIO;

/**
 * Writes pictures of the whole window at the chart to a folder, to be looked at, with what {@link
 * SeenWords} and {@link ReadChart} find. Arguments: the folder, a theme, the size of the text in
 * percent, then sizes such as {@code 1024x700}.
 */
public final class SizePictures {

    private static final List<String> STEPS =
            List.of(System.getProperty("steps", "q-how-arose,q-threshold,q-route").split(","));

    private static final boolean PRACTICE = !Boolean.getBoolean("real");

    private SizePictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Settings.Theme theme = Settings.Theme.valueOf(arguments[1].toUpperCase(Locale.ROOT));
        int percent = Integer.parseInt(arguments[2]);
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        Path home = Files.createTempDirectory("sizes");
        SizedWindow window = fx(() -> SizedWindow.open(stage, home, theme, percent, PRACTICE));
        new FxRobot().type(javafx.scene.input.KeyCode.ENTER);
        fx(
                () -> {
                    window.press("open-on-pathway");
                    return true;
                });
        for (String size : Arrays.asList(arguments).subList(3, arguments.length)) {
            String[] sides = size.split("x");
            String name = arguments[1] + "-" + percent + "-" + size + "-";
            fx(
                    () -> {
                        window.size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
                        window.press("chart-stage");
                        return true;
                    });
            for (String step : STEPS) {
                fx(
                        () -> {
                            window.read(SizedWindow.PATHWAY.step(new StepId(step)));
                            new ReadChart(window.root(), SizedWindow.PATHWAY)
                                    .missing(SizedWindow.PATHWAY.step(new StepId(step)))
                                    .forEach(it -> System.out.println(name + ": " + it));
                            return true;
                        });
                take(window, folder, name + step);
            }
            for (String press : List.of("map", "fit", "fold", "fit-all")) {
                fx(
                        () -> {
                            window.press("chart-" + press.split("-")[0]);
                            return true;
                        });
                take(window, folder, name + press);
            }
            fx(
                    () -> {
                        window.press("chart-fold");
                        return true;
                    });
        }
        System.exit(0);
    }

    private static void take(SizedWindow window, Path folder, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents(3);
        BufferedImage picture =
                fx(
                        () -> {
                            window.layOut();
                            new SeenWords(window.root())
                                    .faults()
                                    .forEach(it -> System.out.println(name + ": " + it));
                            SnapshotParameters whole = new SnapshotParameters();
                            whole.setViewport(
                                    new Rectangle2D(
                                            0,
                                            0,
                                            window.root().getWidth(),
                                            window.root().getHeight()));
                            return picture(window.root().snapshot(whole, null));
                        });
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }

    private static BufferedImage picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}

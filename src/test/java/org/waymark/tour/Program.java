package org.waymark.tour;

import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.testfx.api.FxToolkit;
import org.waymark.app.ApplicationFolders;
import org.waymark.app.LogFile;
import org.waymark.app.Services;
import org.waymark.app.Settings;
import org.waymark.ui.Toolkit;
import org.waymark.vault.KeyDerivationCost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The program as its users have it, with its real window, in a room of its own.
 *
 * @param stage its window
 * @param hand what clicks and types there
 * @param home where notebooks are offered a place
 * @param ended becomes zero when the window is closed and every notebook locked
 */
record Program(Stage stage, Hand hand, Path home, CountDownLatch ended) {

    private static final int LONGEST_END_SECONDS = 60;

    /** What is behind the window. */
    static Services services(Path room, Clock clock) {
        return Services.in(
                new ApplicationFolders(room.resolve("data"), room.resolve("cache")),
                clock,
                () -> KeyDerivationCost.LEAST);
    }

    /**
     * Opens the window.
     *
     * @param room where notebooks, settings, cache and log lie
     * @param saves where a document goes, given the name that is offered; the system's own question
     *     cannot be answered by a robot
     */
    static Program open(Services services, Path room, UnaryOperator<Path> saves)
            throws IOException, TimeoutException {
        // The mouse need not be seen to travel.
        System.setProperty("testfx.robot.move_max_count", "1");
        // JavaFX warns that it was not loaded as modules; tests load everything from the class
        // path.
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        LogFile.startIn(services.folders().data());
        services.settings()
                .save(new Settings(Settings.Theme.LIGHT, 100, Duration.ofMinutes(10), false, true));
        Path home = Files.createDirectories(room.resolve("home"));
        Stage stage = FxToolkit.registerPrimaryStage();
        CountDownLatch ended = new CountDownLatch(1);
        Toolkit toolkit =
                new Toolkit(services, "0.1.0", home, (_, name) -> saves.apply(Path.of(name)));
        Hand.fx(
                () -> {
                    toolkit.open(stage, ended::countDown);
                    stage.setMaximized(false);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1366);
                    stage.setHeight(768);
                    return true;
                });
        Hand hand = new Hand(stage);
        hand.waitFor(
                "the window stands",
                () -> stage.isFocused() && stage.getScene().getWidth() == 1366);
        return new Program(stage, hand, home, ended);
    }

    /** Closes the window, as its cross does. */
    void close() throws InterruptedException {
        Hand.fx(
                () -> {
                    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    return true;
                });
        if (!ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The window never closed.");
        }
    }
}

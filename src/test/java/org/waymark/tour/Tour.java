package org.waymark.tour;

import javafx.stage.Stage;

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
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The tour: the whole program, walked through at its real window by clicks and keys, leaving
 * numbered pictures of each screen and a printed chronology in a folder.
 *
 * <p>{@code Tour [-v] [--room FOLDER] [PICTURES]}: notebooks, settings and log lie in a fresh
 * temporary folder that is deleted at the end, unless a room is given.
 */
public final class Tour {

    /** The file beside the pictures that lists the words by which what was typed can be known. */
    static final String MARKS = "marks.txt";

    private static final int LONGEST_END_SECONDS = 60;

    private final TourOptions options;
    private final TourClock clock = new TourClock();
    private String stage = "starting";

    private Tour(TourOptions options) {
        this.options = options;
    }

    /**
     * @param arguments as the class tells them
     */
    public static void main(String[] arguments) {
        // Without a display, a screen in memory that is large enough for the large pictures.
        System.setProperty("headless.geometry", "1920x1080");
        // The mouse need not be seen to travel.
        System.setProperty("testfx.robot.move_max_count", "1");
        // JavaFX warns that it was not loaded as modules; tests load everything from the class path.
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        TourOptions options = TourOptions.of(arguments);
        Tour tour = new Tour(options);
        int code = 0;
        try {
            tour.run();
            System.out.println("Pictures and documents: " + options.pictures());
        } catch (Exception | AssertionError e) {
            System.out.println("The tour stopped while " + tour.stage + ".");
            e.printStackTrace(System.out);
            code = 1;
        }
        System.exit(code);
    }

    private void run() throws Exception {
        Path pictures = options.pictures();
        Files.createDirectories(pictures);
        Folders.clear(pictures);
        Path room = options.room();
        try {
            walk(room, pictures);
        } finally {
            if (options.temporary()) {
                Folders.delete(room);
            }
        }
    }

    private void walk(Path room, Path pictures) throws Exception {
        ApplicationFolders folders =
                new ApplicationFolders(room.resolve("data"), room.resolve("cache"));
        Path home = Files.createDirectories(room.resolve("home"));
        LogFile.startIn(folders.data());
        Services services = Services.in(folders, clock, () -> KeyDerivationCost.LEAST);
        services.settings()
                .save(new Settings(Settings.Theme.LIGHT, 100, Duration.ofMinutes(10), false, true));
        Stage window = FxToolkit.registerPrimaryStage();
        CountDownLatch ended = new CountDownLatch(1);
        Toolkit toolkit =
                new Toolkit(
                        services,
                        "0.1.0",
                        home,
                        (over, name) -> pictures.resolve(name));
        Hand.fx(
                () -> {
                    toolkit.open(window, ended::countDown);
                    return size(window, 1366, 768);
                });
        Hand hand = new Hand(window);
        Album album = new Album(window, pictures);
        try {
            chapters(hand, album, home, services);
        } catch (RuntimeException | AssertionError e) {
            album.take("stopped-here");
            throw e;
        }
        at("closing the window");
        Hand.fx(
                () -> {
                    window.fireEvent(
                            new javafx.stage.WindowEvent(
                                    window, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
                    return true;
                });
        if (!ended.await(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The window never closed.");
        }
    }

    private void chapters(Hand hand, Album album, Path home, Services services)
            throws IOException {
        at("making a notebook");
        String passphrase = new Making(hand, album, home).make();
        Files.writeString(
                options.pictures().resolve(MARKS),
                String.join("\n", Told.marks()) + "\n" + passphrase + "\n");
        Walk walk = new Walk(hand, clock, services.content().pathway());
        new Evening(hand, album, clock, walk, this::at).run();
        new LookingBack(hand, album, this::at).run();
        at("looking round in the dark");
        new Looks(hand, album, walk).dark();
    }

    private void at(String what) {
        stage = what;
        if (options.talkative()) {
            System.out.println(what);
        }
    }

    static boolean size(Stage window, double width, double height) {
        window.setMaximized(false);
        window.setX(0);
        window.setY(0);
        window.setWidth(width);
        window.setHeight(height);
        return true;
    }
}

package org.waymark.tour;

import org.waymark.app.Services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
        Path room = Files.createDirectories(options.room());
        try {
            walk(room, pictures);
        } finally {
            if (options.temporary()) {
                Folders.delete(room);
            }
        }
    }

    private void walk(Path room, Path pictures) throws Exception {
        Services services = Program.services(room, clock);
        Program program = Program.open(services, room, pictures::resolve);
        Album album = new Album(program.stage(), pictures);
        try {
            chapters(program.hand(), album, program.home(), services);
        } catch (RuntimeException | AssertionError e) {
            album.take("stopped-here");
            throw e;
        }
        at("closing the window");
        program.close();
    }

    private void chapters(Hand hand, Album album, Path home, Services services) throws IOException {
        at("making a notebook");
        List<String> secrets = new Making(hand, album, home).make();
        Files.writeString(
                options.pictures().resolve(MARKS),
                String.join("\n", Told.marks()) + "\n" + String.join("\n", secrets) + "\n");
        Walk walk = new Walk(hand, clock, services.content().pathway());
        new Evening(hand, album, clock, walk, this::at).run();
        new LookingBack(hand, album, this::at).run();
        Looks looks = new Looks(hand, album, walk);
        at("looking at the chart in every size");
        looks.chart();
        at("looking round in the dark");
        looks.dark();
    }

    private void at(String what) {
        stage = what;
        if (options.talkative()) {
            System.out.println(what);
        }
    }
}

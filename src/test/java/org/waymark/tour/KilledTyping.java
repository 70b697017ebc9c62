package org.waymark.tour;

import javafx.scene.input.KeyCode;

import org.waymark.app.Services;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Somebody types into a new concern, and goes on typing until the process is killed. */
public final class KilledTyping {

    /** What it says when a draft is saved and more is being typed. */
    static final String NOW = "now";

    private KilledTyping() {}

    /**
     * @param arguments the room, and the practice notebook in it
     */
    public static void main(String[] arguments) throws Exception {
        Path room = Path.of(arguments[0]);
        Services services = services(room);
        services.settings().remember(Path.of(arguments[1]));
        Program program = Program.open(services, room, _ -> room);
        Hand hand = program.hand();
        Evening.unlock(hand);
        hand.keys(KeyCode.CONTROL, KeyCode.N);
        hand.write("field-text", Told.CONCERN);
        hand.read("draft-state", "Draft saved");
        hand.write("field-words", Told.WORDS);
        System.out.println(NOW);
        new CountDownLatch(1).await();
    }

    /** The program behind the window, in a room. */
    static Services services(Path room) {
        return Program.services(room, new TourClock());
    }
}

package org.waymark.tour;

import javafx.scene.input.KeyCode;

import org.waymark.pathway.Pathway;

import java.time.Duration;
import java.util.function.Consumer;

/** An evening of a lead with the practice notebook. */
final class Evening {

    private final Hand hand;
    private final Album album;
    private final TourClock clock;
    private final Walk walk;
    private final Consumer<String> at;

    /**
     * @param at told what comes next
     */
    Evening(Hand hand, Album album, TourClock clock, Pathway pathway, Consumer<String> at) {
        this.hand = hand;
        this.album = album;
        this.clock = clock;
        this.walk = new Walk(hand, clock, pathway);
        this.at = at;
    }

    void run() {
        practise();
        raise();
    }

    private void practise() {
        at.accept("opening a practice notebook");
        hand.click("practise");
        album.take("practise");
        hand.click("start-practice");
        hand.see("today");
        hand.see("number-open");
        album.take("today");
    }

    private void raise() {
        at.accept("raising a concern");
        clock.forward(Duration.ofMinutes(1));
        hand.click("today-new-concern");
        hand.see("field-text");
        album.take("new-concern");
        hand.write("field-text", Told.CONCERN);
        hand.write("field-happened", "today at 4.45pm");
        hand.write("field-words", Told.WORDS);
        hand.click("dangerNow-no");
        album.take("new-concern-four-fields");
        hand.unfold("more-fields");
        hand.write("field-childName", Told.CHILD);
        hand.write("field-childAge", "8");
        hand.write("field-asked", Told.ASKED);
        hand.write("field-place", Told.PLACE);
        album.take("new-concern-more");
        hand.click("sign-and-lock");
        hand.read("composer-notice", "signed");
        album.take("concern-signed");
    }
}

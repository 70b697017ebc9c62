package org.waymark.tour;

import javafx.scene.input.KeyCode;

import java.time.Duration;
import java.util.function.Consumer;

/** An evening of a lead with the practice notebook: a concern, and what is done about it. */
final class Evening {

    static final String PASSPHRASE = "practice notebook";

    private final Hand hand;
    private final Album album;
    private final TourClock clock;
    private final Walk walk;
    private final Consumer<String> at;

    /**
     * @param at told what comes next
     */
    Evening(Hand hand, Album album, TourClock clock, Walk walk, Consumer<String> at) {
        this.hand = hand;
        this.album = album;
        this.clock = clock;
        this.walk = walk;
        this.at = at;
    }

    /** Lives through it. */
    void run() {
        at.accept("opening a practice notebook");
        practise();
        at.accept("raising a concern");
        raise();
        at.accept("walking the pathway");
        record();
        decide();
        at.accept("referring");
        refer();
        at.accept("leaving a draft");
        leaveDraft();
        at.accept("locking while typing");
        lock();
        at.accept("correcting an entry");
        correct();
        at.accept("deciding not to act in another case");
        decideNotToAct();
    }

    private void practise() {
        hand.click("practise");
        album.take("practise");
        hand.click("start-practice");
        hand.see("today");
        hand.see("number-open");
        album.takeBoth("today");
    }

    private void raise() {
        minute();
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
        sign("Concern");
        album.take("concern-signed");
    }

    private void record() {
        walk.to("record-first");
        hand.click("point-1");
        hand.click("point-2");
        hand.click("kind-note");
        hand.write("field-text", Told.NOTE);
        sign("Note");
        hand.reveal("in-this-notebook");
        album.take("step-with-entries");
        walk.to("q-threshold");
    }

    private void decide() {
        hand.click("stage-decide");
        album.takeBoth("pathway-with-case");
        hand.click("sign-and-lock");
        hand.waitUntilFilled("gap-chosen");
        album.take("decision-needs-reasons");
        walk.decide("q-threshold");
        hand.see("field-reasons");
        album.takeBoth("decision");
        hand.click("sign-and-lock");
        walk.arrived("q-tell-parents");
        walk.to("make-referral");
    }

    private void refer() {
        minute();
        hand.click("kind-contact");
        hand.write("field-who", Told.CONTACT_WHO);
        hand.choose("field-method", "Telephone");
        hand.write("field-text", Told.CONTACT);
        hand.write("field-agreed", Told.AGREED);
        hand.unfold("more-fields");
        hand.write("field-reference", Told.REFERENCE);
        album.take("contact");
        sign("Contact");
        minute();
        hand.click("kind-action");
        hand.write("field-text", Told.ACTION);
        hand.write("field-owner", Told.OWNER);
        hand.write("field-due", "tomorrow");
        album.take("action");
        sign("Action");
        walk.to("q-ack");
    }

    private void leaveDraft() {
        minute();
        hand.write("field-reasons", Told.LEFT_DRAFT);
        hand.click("save-draft");
        hand.read("draft-state", "Draft saved");
        hand.click("rail-today");
        hand.read("number-drafts", "1");
        hand.clickFirst("number-drafts");
        album.take("today-with-a-draft");
    }

    private void lock() {
        minute();
        hand.click("rail-pathway");
        walk.arrived("q-ack");
        hand.click("kind-note");
        hand.write("field-text", Told.WHILE_LOCKED);
        hand.keys(KeyCode.CONTROL, KeyCode.L);
        hand.see("unlock");
        album.takeBoth("unlock");
        hand.write("passphrase", "not this one");
        hand.click("unlock");
        hand.waitUntilFilled("unlock-failure");
        album.take("unlock-refused");
        unlock(hand);
        hand.read("field-text", Told.WHILE_LOCKED);
        album.take("unlocked-and-still-there");
        hand.click("field-text");
        hand.keys(KeyCode.CONTROL, KeyCode.END);
        hand.type(Told.GONE_ON);
        sign("Note");
        hand.keys(KeyCode.F9);
        hand.see("blank-cover");
        album.take("covered");
        hand.keys(KeyCode.ESCAPE);
        hand.miss("blank-cover");
    }

    private void correct() {
        minute();
        hand.click("stage-record");
        hand.click("step-record-first");
        walk.arrived("record-first");
        hand.clickFirst("correct-");
        hand.see("original");
        hand.write("field-text", Told.RIGHT);
        hand.write("field-reason", Told.WHY_WRONG);
        album.take("correction");
        sign("Correction");
        hand.reveal("in-this-notebook");
        album.take("corrected");
    }

    private void decideNotToAct() {
        minute();
        hand.click("rail-cases");
        hand.see("case-table");
        album.take("cases");
        hand.write("filter-cases", "2026-004");
        hand.clickRow("case-table");
        hand.keys(KeyCode.ENTER);
        hand.click("open-on-pathway");
        walk.arrived("review");
        hand.click("not-to-act");
        hand.write("field-reasons", Told.NOT_TO_ACT);
        hand.write("field-review", "in 2 weeks");
        album.take("decision-not-to-act");
        sign("Decision");
    }

    private void sign(String kind) {
        hand.click("sign-and-lock");
        hand.read("composer-notice", kind + " signed and locked");
    }

    private void minute() {
        clock.forward(Duration.ofMinutes(1));
    }

    /** Types the passphrase of practice notebooks at the lock. */
    static void unlock(Hand hand) {
        hand.see("fill-practice-passphrase");
        hand.write("passphrase", PASSPHRASE);
        hand.click("unlock");
        hand.see("shell");
    }
}

package org.waymark.tour;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import java.nio.file.Path;
import java.util.List;

/** Somebody makes a notebook of their own, page by page, and looks into it. */
final class Making {

    private final Hand hand;
    private final Album album;
    private final Path parent;

    /**
     * @param parent where it will lie
     */
    Making(Hand hand, Album album, Path parent) {
        this.hand = hand;
        this.album = album;
        this.parent = parent;
    }

    /**
     * Makes it.
     *
     * @return its secrets: the passphrase taken from the five words offered, the recovery words
     */
    List<String> make() {
        album.take("welcome");
        hand.click("make-notebook");
        hand.write("lead-name", Told.LEAD);
        hand.write("charity-name", Told.CHARITY);
        hand.write("notebook-name", "Office");
        hand.write("notebook-parent", parent.toString());
        album.take("make-who-and-where");
        hand.click("to-areas");
        hand.click("area-birmingham");
        hand.click("area-coventry");
        album.take("make-areas");
        hand.click("to-passphrase");
        hand.see("offered-words");
        hand.waitUntilFilled("offered-words");
        hand.click("use-words");
        String passphrase = hand.textOf("offered-words").replaceAll("\\s+", " ");
        hand.type(passphrase);
        hand.see("passphrase-advice");
        album.take("make-passphrase");
        hand.click("take-passphrase");
        hand.see("recovery-words");
        String[] words = new String[12];
        for (int i = 0; i < words.length; i++) {
            words[i] = hand.textOf("recovery-word-shown-" + (i + 1));
        }
        hand.click("words-written");
        album.take("make-recovery-words");
        hand.click("to-type-back");
        for (int i = 0; i < 3; i++) {
            hand.write("type-back-" + i, words[asked(i) - 1]);
        }
        album.take("make-type-back");
        hand.click("make-it");
        hand.see("enter");
        album.take("make-done");
        hand.keys(KeyCode.ENTER);
        hand.see("today");
        album.take("today-of-a-new-notebook");
        hand.keys(KeyCode.CONTROL, KeyCode.L);
        hand.see("unlock");
        return List.of(passphrase, String.join(" ", words));
    }

    // Which words are asked back is left to chance, so it is read off the label.
    private int asked(int field) {
        hand.see("type-back-" + field);
        return Hand.fx(
                () ->
                        hand.labelOf("type-back-" + field).map(Label::getText).stream()
                                .mapToInt(words -> Integer.parseInt(words.replace("Word ", "")))
                                .findFirst()
                                .orElseThrow());
    }
}

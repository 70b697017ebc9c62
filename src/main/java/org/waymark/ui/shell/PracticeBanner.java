package org.waymark.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Icons;

/** Says on every screen of a practice notebook that nothing in it is real. */
public final class PracticeBanner extends HBox {

    /** The words of the banner. */
    public static final String WORDS = "Practice. Invented people. Nothing here is real.";

    public PracticeBanner() {
        setId("practice-banner");
        getStyleClass().add("practice-banner");
        setAlignment(Pos.CENTER);
        Label words = new Label(WORDS, Icons.of(Feather.PLAY_CIRCLE));
        words.getStyleClass().add("practice-words");
        getChildren().add(words);
    }
}

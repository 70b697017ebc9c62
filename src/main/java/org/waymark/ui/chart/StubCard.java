package org.waymark.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The edge of a neighbouring stage, in sight at the edge of this one. */
final class StubCard extends Pressable {

    private final VBox words;

    /**
     * @param head such as "from 1 Start" or "on to 3 Record and tell"
     * @param title the step, or how many
     * @param spoken both, as a sentence
     */
    StubCard(String head, String title, String spoken) {
        super("stub");
        setFocusTraversable(false);
        setAccessibleText(spoken);
        words = new VBox(wrapped(head, "stub-head"), wrapped(title, "stub-title"));
        words.setAlignment(Pos.CENTER);
        getChildren().add(words);
    }

    /** Its words are as small as those of a card, and go with them. */
    void show(Level level) {
        words.setVisible(level == Level.NEAR);
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

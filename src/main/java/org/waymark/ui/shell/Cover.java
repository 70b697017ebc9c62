package org.waymark.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A neutral page over everything, for when somebody walks up. */
public final class Cover extends StackPane {

    public Cover() {
        setId("blank-cover");
        getStyleClass().add("cover");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("The screen is covered. Press Esc to come back.");
        Label words = new Label("Press Esc to come back");
        words.getStyleClass().add("cover-words");
        getChildren().add(words);
    }
}

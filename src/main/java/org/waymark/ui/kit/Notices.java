package org.waymark.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

/** Quiet confirmations at the foot of the window. They go by themselves and take no focus. */
public final class Notices {

    private final StackPane layer = new StackPane();
    private final Label label = new Label();
    private final PauseTransition leaving = new PauseTransition(Duration.seconds(7));

    Notices() {
        layer.setMouseTransparent(true);
        layer.setPickOnBounds(false);
        layer.getStyleClass().add("notices");
        label.setId("notice");
        label.getStyleClass().add("toast");
        label.setWrapText(true);
        label.setVisible(false);
        StackPane.setAlignment(label, Pos.BOTTOM_CENTER);
        layer.getChildren().add(label);
        leaving.setOnFinished(_ -> clear());
    }

    /** The confirmations of the window that a node stands in; none are shown outside one. */
    public static void say(Node within, String words) {
        WindowPane.of(within).ifPresent(window -> window.notices().say(words));
    }

    /** Shows a sentence for some seconds. */
    public void say(String words) {
        label.setText(words);
        label.setGraphic(Icons.of(Feather.CHECK));
        label.setVisible(true);
        leaving.playFromStart();
    }

    /** Takes the sentence away at once. */
    public void clear() {
        leaving.stop();
        label.setVisible(false);
        label.setText("");
    }

    Node node() {
        return layer;
    }
}

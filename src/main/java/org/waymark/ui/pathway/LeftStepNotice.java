package org.waymark.ui.pathway;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.guidance.PastWords;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.PastWordsView;

/**
 * Says that the case stands at a step which the guidance no longer has, and shows that step as it
 * was. Takes no room otherwise.
 */
final class LeftStepNotice extends HBox {

    private final Label words = Pages.words("");
    private final Button read = new Button("Read the step as it was");

    LeftStepNotice(PathwayModel model) {
        setId("left-step");
        getStyleClass().addAll("notice", "left-step");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("left-step-words");
        words.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setFocusTraversable(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        read.setId("read-left-step");
        read.setMinWidth(USE_PREF_SIZE);
        read.setOnAction(
                _ -> {
                    PastWords past = model.leftStepProperty().get();
                    if (past != null) {
                        PastWordsView.show(this, past);
                    }
                });
        getChildren().addAll(words, read);
        managedProperty().bind(visibleProperty());
        model.leftStepProperty().subscribe(past -> show(past));
    }

    private void show(@Nullable PastWords past) {
        setVisible(past != null);
        if (past == null) {
            return;
        }
        boolean known = !past.parts().isEmpty();
        read.setVisible(known);
        read.setManaged(known);
        words.setText(
                "This case stands at “"
                        + past.title()
                        + "”, a step that the guidance no longer has"
                        + (known ? "; it was last in version " + past.version() : "")
                        + ". Nothing that was recorded has changed. Choose a step on the chart and"
                        + " say there that the case is here now.");
    }
}

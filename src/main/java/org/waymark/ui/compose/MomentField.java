package org.waymark.ui.compose;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** A moment or a day, typed in words and shown back in full. */
final class MomentField extends VBox {

    private final TextField typed = new TextField();
    private final Label reading = new Label();

    /**
     * @param day whether it is a day to come, which may stay blank; otherwise blank means now
     */
    MomentField(FieldSpec spec, StringProperty value, MomentReader moments, boolean day) {
        getStyleClass().add("moment-field");
        boolean optional = day || spec.key() == FieldKey.KNOWN_AT;
        typed.setPromptText(
                day
                        ? "such as in 2 weeks, or 1 December"
                        : "such as now, about 3pm yesterday, or 9 Nov 14:05");
        typed.textProperty().bindBidirectional(value);
        reading.setId("reading-" + spec.key().draftName());
        reading.setWrapText(true);
        reading.getStyleClass().add("field-reading");
        value.subscribe(text -> read(text, moments, day, optional));
        FlowPane ready = new FlowPane(6, 4);
        for (String words :
                day
                        ? List.of("Tomorrow", "In 1 week", "In 2 weeks")
                        : List.of("Now", "Today", "Yesterday", "Not known")) {
            Button button = new Button(words);
            button.getStyleClass().addAll("small", "ready-answer");
            button.setFocusTraversable(false);
            button.setOnAction(_ -> value.set(words));
            ready.getChildren().add(button);
        }
        getChildren().addAll(typed, reading, ready);
    }

    TextField typed() {
        return typed;
    }

    private void read(String text, MomentReader moments, boolean day, boolean optional) {
        if (text.isBlank() && optional) {
            reading.setText("");
            reading.setManaged(false);
            return;
        }
        reading.setManaged(true);
        reading.setText(
                switch (day ? moments.day(text) : moments.read(text)) {
                    case MomentReading.Understood understood -> understood.shown();
                    case MomentReading.Refused refused -> refused.words();
                });
    }
}

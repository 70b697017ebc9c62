package org.waymark.ui.compose;

import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.waymark.journal.fact.Account.Answer;

/** Yes, no, not sure, not yet known, as one row of buttons. */
final class AnswerField extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    AnswerField(FieldSpec spec, StringProperty value) {
        getStyleClass().add("answer-field");
        Answer[] answers = Answer.values();
        for (int at = 0; at < answers.length; at++) {
            Answer answer = answers[at];
            ToggleButton button = new ToggleButton(answer.title());
            button.getStyleClass()
                    .add(
                            at == 0
                                    ? "left-pill"
                                    : at == answers.length - 1 ? "right-pill" : "center-pill");
            button.setId(
                    spec.key().draftName()
                            + "-"
                            + answer.name().toLowerCase(java.util.Locale.ROOT));
            button.setAccessibleText(spec.label() + " " + answer.title());
            button.setUserData(answer.name());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
        value.subscribe(this::show);
        group.selectedToggleProperty()
                .subscribe(
                        (_, chosen) ->
                                value.set(chosen == null ? "" : (String) chosen.getUserData()));
    }

    private void show(String value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .findFirst()
                .ifPresentOrElse(group::selectToggle, () -> group.selectToggle(null));
    }

    ToggleButton first() {
        return (ToggleButton) getChildren().getFirst();
    }
}

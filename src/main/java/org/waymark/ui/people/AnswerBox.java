package org.waymark.ui.people;

import atlantafx.base.theme.Styles;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Said.Knowledge;
import org.waymark.ui.kit.Field;

import java.util.Locale;

/** A field for an answer, with a way to say that nobody knows, nobody asked or none is needed. */
final class AnswerBox extends HBox {

    private static final String NO_ANSWER = "No answer...";

    private final String label;
    private final TextField typed = new TextField();
    private final MenuButton why = new MenuButton(NO_ANSWER);

    /**
     * @param id of the field; the button has it with {@code -open} behind it
     */
    AnswerBox(String id, String label, AnswerModel answer) {
        super(6);
        this.label = label;
        typed.setId(id);
        typed.textProperty().bindBidirectional(answer.textProperty());
        HBox.setHgrow(typed, Priority.ALWAYS);
        why.setId(id + "-open");
        why.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        why.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        add(group, answer, null);
        for (Knowledge open :
                new Knowledge[] {
                    Knowledge.NOT_KNOWN, Knowledge.NOT_ASKED, Knowledge.NOT_APPLICABLE
                }) {
            add(group, answer, open);
        }
        answer.openProperty().subscribe(this::tell);
        getChildren().addAll(typed, why);
    }

    /** The box with its label. */
    Field<AnswerBox> field() {
        return Field.around(label, this, typed);
    }

    private void add(ToggleGroup group, AnswerModel answer, @Nullable Knowledge open) {
        RadioMenuItem item = new RadioMenuItem(open == null ? "As written" : open.title());
        String name = open == null ? "written" : open.name().toLowerCase(Locale.ROOT);
        item.setId(typed.getId() + "-" + name.replace('_', '-'));
        item.setToggleGroup(group);
        item.setOnAction(_ -> answer.openProperty().set(open));
        answer.openProperty().subscribe(now -> item.setSelected(now == open));
        why.getItems().add(item);
    }

    private void tell(@Nullable Knowledge open) {
        why.setText(open == null ? NO_ANSWER : open.title());
        why.setAccessibleText(
                label + ": " + (open == null ? "say that there is no answer" : open.title()));
        typed.setPromptText(open == null ? "" : "Why, if that helps");
    }
}

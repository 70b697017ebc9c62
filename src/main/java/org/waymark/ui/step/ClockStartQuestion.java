package org.waymark.ui.step;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.waymark.calendar.DueDate;
import org.waymark.pathway.TimeLimit;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Notices;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.TextAreas;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.kit.WordsKeeper;

import java.util.List;

/** Asks for the date from which a time limit counts, and shows what comes of it. */
final class ClockStartQuestion {

    private final ClockStart start;
    private final TextField when = new TextField();
    private final TextArea words = TextAreas.growing(2, 4);
    private final VBox worked = new VBox();
    private final Field<TextField> whenField;
    private final Field<TextArea> wordsField = Field.of("How do you know? (may stay empty)", words);

    ClockStartQuestion(ClockStart start) {
        this.start = start;
        boolean birthday = start.limit().unit() == TimeLimit.Unit.BIRTHDAY;
        whenField =
                Field.of(birthday ? "Date of birth" : "When did it begin?", when)
                        .help(
                                birthday
                                        ? "The day, month and year, such as: 2 April 2011."
                                        : "As exactly as you know it, such as: today 16:55, or 9"
                                                + " November 2026.");
        when.setId("clock-from");
        words.setId("clock-words");
        worked.setId("clock-worked-out");
        worked.getStyleClass().add("due-sum-lines");
        when.textProperty().subscribe(text -> start.typed(text == null ? "" : text));
        start.dueProperty().subscribe(this::show);
        start.refusedProperty().subscribe(refused -> whenField.error(refused));
        start.wordsRefusedProperty().subscribe(refused -> wordsField.error(refused));
    }

    void ask(Node within) {
        VBox body = new VBox(Dialogs.words(start.limit().text()), whenField, worked, wordsField);
        body.getStyleClass().addAll("section", "due-question");
        WordsKeeper keeper = new WordsKeeper(start.words(), body);
        Dialogs.ask(
                within,
                start.limit().title(),
                body,
                List.of(
                        Choice.leave("Not now", keeper),
                        new Choice(
                                "record-clock",
                                "Record and sign",
                                Choice.Weight.MAIN,
                                () -> record(within, keeper))));
        keeper.bringBack(() -> {});
    }

    private void show(@Nullable DueDate due) {
        worked.getChildren().clear();
        if (due == null) {
            return;
        }
        Label result = new Label(due.words());
        result.setId("clock-due");
        result.getStyleClass().add("step-heading");
        worked.getChildren().add(result);
        due.sum().forEach(sentence -> worked.getChildren().add(Dialogs.words(sentence)));
        String warning = due.warning();
        if (warning != null) {
            worked.getChildren().add(Pages.words(warning, "dialog-words"));
        }
    }

    private boolean record(Node within, WordsKeeper keeper) {
        start.record(
                words.getText(),
                () -> {
                    keeper.recorded();
                    WindowPane.of(within).ifPresent(window -> window.dialogs().close());
                    Notices.say(within, "Recorded. The date now stands among what is due.");
                });
        if (!whenField.error().isEmpty()) {
            whenField.focus();
        } else if (!wordsField.error().isEmpty()) {
            wordsField.focus();
        }
        return false;
    }
}

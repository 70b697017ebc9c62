package org.waymark.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.waymark.casework.DueItem;

import java.util.List;

/** Asks whether something due was done or no longer applies, and shows how its date came about. */
final class DueQuestion {

    private static final String NEVER_WAIT =
            "This date is never a reason to wait. If a child may be in danger, act now.";

    private final DueEnding ending;
    private final RadioButton done = new RadioButton("It was done");
    private final RadioButton notNeeded = new RadioButton("It no longer applies");
    private final TextField when = new TextField();
    private final TextArea words = TextAreas.growing(2, 6);
    private final Field<TextField> whenField =
            Field.of("When?", when)
                    .help("Empty means now. Otherwise as you know it, such as: today 16:55.");
    private final Field<TextArea> wordsField = Field.of("In a sentence", words);

    DueQuestion(DueEnding ending) {
        this.ending = ending;
        done.setId("due-done");
        notNeeded.setId("due-not-needed");
        when.setId("due-when");
        words.setId("due-words");
        ToggleGroup ways = new ToggleGroup();
        ways.getToggles().setAll(done, notNeeded);
        ways.selectedToggleProperty().subscribe(_ -> explain());
        done.setSelected(true);
        ending.whenRefused().subscribe(refused -> whenField.error(refused));
        ending.wordsRefused().subscribe(refused -> wordsField.error(refused));
    }

    void ask(Node within) {
        DueItem item = ending.item();
        Label due = RowButton.mark(ending.due(), item.overdue() ? "overdue" : "due");
        VBox ways = new VBox(done, notNeeded);
        ways.getStyleClass().add("due-ways");
        HBox about =
                new HBox(Pages.line(item.caseNumber() + "   " + item.initials(), "muted"), due);
        about.getStyleClass().add("row-content");
        about.setAlignment(Pos.CENTER_LEFT);
        VBox body = new VBox(about, ways, wordsField, whenField);
        if (!item.sum().isEmpty()) {
            body.getChildren().add(sum(item.sum()));
        }
        body.getStyleClass().addAll("section", "due-question");
        WordsKeeper keeper = new WordsKeeper(ending.words(), body);
        Dialogs.ask(
                within,
                "Mark as done: " + item.what(),
                body,
                List.of(
                        Choice.leave("Leave it as it is", keeper),
                        new Choice(
                                "record-ending",
                                "Record and sign",
                                Choice.Weight.MAIN,
                                () -> record(within, keeper))));
        keeper.bringBack(() -> {});
    }

    private void explain() {
        wordsField.help(
                done.isSelected()
                        ? "How it was done, and by whom. It is signed and stays in the notebook."
                        : "Why it no longer applies. It is signed and stays in the notebook.");
    }

    private static TitledPane sum(List<String> sentences) {
        VBox lines = new VBox();
        sentences.forEach(sentence -> lines.getChildren().add(Dialogs.words(sentence)));
        lines.getChildren().add(Pages.words(NEVER_WAIT, "dialog-words", "due-never-wait"));
        lines.getStyleClass().add("due-sum-lines");
        TitledPane pane = new TitledPane("How this date was worked out", lines);
        pane.setId("due-sum");
        pane.setAnimated(false);
        pane.setExpanded(false);
        return pane;
    }

    private boolean record(Node within, WordsKeeper keeper) {
        ending.record(
                done.isSelected(),
                when.getText(),
                words.getText(),
                () -> {
                    keeper.recorded();
                    WindowPane.of(within).ifPresent(window -> window.dialogs().close());
                    Notices.say(within, "Recorded. It is no longer due.");
                });
        if (!wordsField.error().isEmpty()) {
            wordsField.focus();
        } else if (!whenField.error().isEmpty()) {
            whenField.focus();
        }
        return false;
    }
}

package org.waymark.ui.kit.contact;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Notices;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.kit.WordsKeeper;

import java.util.List;
import java.util.Map;

/** Asks which number is right, who said so and when. */
final class NumberQuestion {

    private final NumberFinding finding;
    private final TextField number = new TextField();
    private final TextField told = new TextField();
    private final TextField when = new TextField();
    private final Field<TextField> numberField =
            Field.of("The number that is right", number).help("Leave it as it is if it is right.");
    private final Field<TextField> toldField =
            Field.of("Who told you?", told)
                    .help("Such as: I rang it, and the duty worker said so.");
    private final Field<TextField> whenField = Field.of("When?", when).help("Empty means today.");

    NumberQuestion(NumberFinding finding) {
        this.finding = finding;
        number.setId("right-number");
        told.setId("right-number-told");
        when.setId("right-number-when");
        String ring = finding.contact().toRing();
        number.setText(ring == null ? "" : ring);
        finding.refused().subscribe(this::show);
    }

    private void show(Map<String, String> wrong) {
        numberField.error(wrong.getOrDefault("number", ""));
        toldField.error(wrong.getOrDefault("told", ""));
        whenField.error(wrong.getOrDefault("on", ""));
        if (wrong.containsKey("number")) {
            numberField.focus();
        } else if (wrong.containsKey("told")) {
            toldField.focus();
        } else if (wrong.containsKey("on")) {
            whenField.focus();
        }
    }

    void ask(Node within) {
        String shown = finding.contact().number();
        VBox body =
                new VBox(
                        Dialogs.words(
                                (shown == null
                                                ? "The guidance has no number here. "
                                                : "The guidance shows " + shown + ". ")
                                        + "What you write is signed and kept in this notebook. No"
                                        + " new version of the guidance takes it away."),
                        numberField,
                        toldField,
                        whenField);
        body.getStyleClass().add("section");
        WordsKeeper keeper = new WordsKeeper(finding.words(), body);
        Dialogs.ask(
                within,
                finding.contact().name(),
                body,
                List.of(
                        Choice.leave("Leave it as it is", keeper),
                        new Choice(
                                "record-number",
                                "Record and sign",
                                Choice.Weight.MAIN,
                                () -> record(within, keeper))));
        keeper.bringBack(() -> {});
    }

    private boolean record(Node within, WordsKeeper keeper) {
        finding.record(
                number.getText(),
                told.getText(),
                when.getText(),
                () -> {
                    keeper.recorded();
                    WindowPane.of(within).ifPresent(window -> window.dialogs().close());
                    Notices.say(within, "Recorded and signed.");
                });
        return false;
    }
}

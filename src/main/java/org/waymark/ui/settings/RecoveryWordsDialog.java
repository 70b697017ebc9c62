package org.waymark.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.NumberedWords;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.SecretField;
import org.waymark.ui.kit.WindowPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows twelve new recovery words, asks three of them back, and has them put in force. */
final class RecoveryWordsDialog {

    private final RecoveryWordsChange model;
    private final Node asker;
    private Optional<WindowPane> window = Optional.empty();
    private final VBox trouble = new VBox();
    private final List<Field<TextField>> typed = new ArrayList<>();

    private final SecretField current = new SecretField("current-secret");
    private final Field<SecretField> currentField =
            Field.around("The passphrase of now", current, current.control())
                    .help("Or the twelve old recovery words, with a space between them.");

    RecoveryWordsDialog(RecoveryWordsChange model, Node asker) {
        this.model = model;
        this.asker = asker;
        model.currentRefused().subscribe(this::refused);
        model.failure()
                .subscribe(
                        failure -> {
                            NotebookCard.show(trouble, failure);
                            NotebookCard.tellOutside(asker, window, failure);
                        });
    }

    private void refused(String words) {
        currentField.error(words);
        if (!words.isEmpty()) {
            current.focus();
        }
    }

    void ask() {
        model.begin(this::showWords);
    }

    private void showWords() {
        CheckBox written = new CheckBox("I have written all twelve on paper, with their numbers.");
        written.setId("fresh-words-written");
        written.setWrapText(true);
        Field<CheckBox> field = Field.of("Before you go on", written);
        VBox body =
                new VBox(
                        Dialogs.words(
                                "They open the notebook when the passphrase is forgotten. They are"
                                        + " shown only now. Never photograph them, and keep no copy"
                                        + " on a computer or telephone."),
                        new NumberedWords(model.words()),
                        field);
        body.getStyleClass().addAll("section", "secret-dialog");
        Dialogs.ask(
                asker,
                "Write these twelve words on paper",
                body,
                List.of(
                        leaving(),
                        new Choice(
                                "to-type-back-fresh",
                                "Go on",
                                Choice.Weight.MAIN,
                                () -> goOn(field))));
    }

    private boolean goOn(Field<CheckBox> written) {
        if (written.content().isSelected()) {
            askBack();
        } else {
            written.error("Write the words on paper first, then tick this.");
            written.focus();
        }
        return false;
    }

    private void askBack() {
        typed.clear();
        VBox body =
                new VBox(
                        Dialogs.words(
                                "Read them from your paper. The old words stay in force until these"
                                        + " are right."));
        for (int position : model.positions()) {
            TextField field = new TextField();
            field.setId("type-back-fresh-" + typed.size());
            Field<TextField> labelled = Field.of("Word " + (position + 1), field);
            typed.add(labelled);
            body.getChildren().add(labelled);
        }
        body.getChildren().add(currentField);
        Label busy = Pages.words("Changing the words. This takes some seconds.", "muted");
        busy.visibleProperty().bind(model.busy());
        busy.managedProperty().bind(model.busy());
        body.getChildren().addAll(busy, trouble);
        body.getStyleClass().addAll("section", "secret-dialog");
        Dialogs.ask(
                asker,
                "Type three of the words",
                body,
                List.of(
                        leaving(),
                        new Choice(
                                "show-words-again",
                                "Show the words again",
                                Choice.Weight.PLAIN,
                                this::back),
                        new Choice(
                                "put-recovery-words",
                                "Put them in force",
                                Choice.Weight.MAIN,
                                this::change)));
    }

    private Choice leaving() {
        return new Choice(
                "keep-recovery-words", "Keep the old words", Choice.Weight.LEAVE, this::leave);
    }

    private boolean leave() {
        if (model.busy().get()) {
            return false;
        }
        forget();
        return true;
    }

    private boolean back() {
        if (!model.busy().get()) {
            clearTyped();
            model.choosePositions();
            showWords();
        }
        return false;
    }

    private boolean change() {
        if (model.busy().get()) {
            return false;
        }
        window = WindowPane.of(asker);
        List<String> refused =
                model.typedBack(
                        current.copy(),
                        typed.stream().map(field -> field.content().getText()).toList(),
                        () -> {
                            clearTyped();
                            NotebookCard.tell(
                                    asker,
                                    window,
                                    "The recovery words are changed",
                                    "The old recovery words no longer open this notebook; they"
                                            + " still open older copies of it. Put the new paper in"
                                            + " a sealed envelope, somewhere locked, and destroy"
                                            + " the old one.");
                        });
        for (int i = refused.size() - 1; i >= 0 && i < typed.size(); i--) {
            typed.get(i).error(refused.get(i));
            if (!refused.get(i).isEmpty()) {
                typed.get(i).focus();
            }
        }
        return false;
    }

    private void clearTyped() {
        current.clear();
        typed.forEach(field -> field.content().clear());
        typed.clear();
    }

    /** Clears the fields and the words. */
    void forget() {
        clearTyped();
        model.forget();
    }
}

package org.waymark.ui.settings;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.SecretField;
import org.waymark.ui.kit.WindowPane;

import java.util.List;
import java.util.Optional;

/** Asks for a new passphrase, twice, with five words offered. */
final class PassphraseDialog {

    private final PassphraseChange model;
    private final Node asker;
    private Optional<WindowPane> window = Optional.empty();
    private final SecretField current = new SecretField("current-passphrase");
    private final TextField name = new TextField();
    private final SecretField first = new SecretField("fresh-passphrase");
    private final SecretField again = new SecretField("fresh-passphrase-again");
    private final Field<SecretField> currentField =
            Field.around("The passphrase of now", current, current.control())
                    .help("Or the twelve recovery words, with a space between them.");
    private final Field<TextField> nameField =
            Field.of("Your name", name)
                    .help(
                            "You came in by the recovery words. From now on your name stands under"
                                    + " what you sign.");
    private final Field<SecretField> firstField =
            Field.around("The new passphrase", first, first.control())
                    .help("At least 12 characters. Any characters; spaces count.");
    private final Field<SecretField> againField =
            Field.around("The same once more", again, again.control());
    private final Label offered = Pages.words("", "offered-words");
    private final VBox body;

    PassphraseDialog(PassphraseChange model, Node asker) {
        this.model = model;
        this.asker = asker;
        Label advice = Pages.words("", "field-help");
        advice.setId("fresh-passphrase-advice");
        advice.managedProperty().bind(advice.textProperty().isNotEmpty());
        model.advice().subscribe(found -> advice.setText(found == null ? "" : found.words()));
        model.refused().subscribe(words -> wrong(firstField, words));
        model.againRefused().subscribe(words -> wrong(againField, words));
        model.currentRefused().subscribe(words -> wrong(currentField, words));
        name.setId("new-lead-name");
        nameField.setVisible(model.needsName());
        nameField.setManaged(model.needsName());
        model.nameRefused()
                .subscribe(
                        words -> {
                            nameField.error(words);
                            if (!words.isEmpty()) {
                                nameField.focus();
                            }
                        });
        first.text().addListener((_, _, _) -> model.judge(first.copy()));
        model.offered().addListener((ListChangeListener<String>) _ -> showOffered());
        Label busy = Pages.words("Changing the passphrase. This takes some seconds.", "muted");
        busy.visibleProperty().bind(model.busy());
        busy.managedProperty().bind(model.busy());
        VBox trouble = new VBox();
        model.failure()
                .subscribe(
                        failure -> {
                            NotebookCard.show(trouble, failure);
                            NotebookCard.tellOutside(asker, window, failure);
                        });
        body =
                new VBox(
                        currentField,
                        nameField,
                        firstField,
                        advice,
                        againField,
                        offer(),
                        busy,
                        trouble);
        body.getStyleClass().addAll("section", "secret-dialog");
    }

    private VBox offer() {
        offered.setId("fresh-words");
        Button use = new Button("Use these words");
        use.setId("use-fresh-words");
        use.setOnAction(_ -> useOffered());
        Button others = new Button("Other words");
        others.setId("other-fresh-words");
        others.setOnAction(_ -> model.offerWords());
        FlowPane buttons = new FlowPane(use, others);
        buttons.getStyleClass().add("notebook-buttons");
        VBox offer =
                new VBox(
                        Pages.words("Five words, picked by chance", "field-label"),
                        offered,
                        buttons);
        offer.getStyleClass().addAll("notice", "offer");
        return offer;
    }

    private static void wrong(Field<SecretField> field, String words) {
        field.error(words);
        if (!words.isEmpty()) {
            field.content().focus();
        }
    }

    private void showOffered() {
        offered.setText(String.join("   ", model.offered()));
        offered.setAccessibleText(String.join(", ", model.offered()));
    }

    private void useOffered() {
        first.text().set(String.join(" ", model.offered()));
        first.setShown(true);
        again.clear();
        again.focus();
    }

    void ask() {
        if (model.busy().get()) {
            return;
        }
        forget();
        model.begin();
        Dialogs.ask(
                asker,
                "Change the passphrase",
                body,
                List.of(
                        new Choice(
                                "keep-passphrase",
                                "Keep the old one",
                                Choice.Weight.LEAVE,
                                this::leave),
                        new Choice(
                                "put-passphrase",
                                "Change the passphrase",
                                Choice.Weight.MAIN,
                                this::change)));
    }

    private boolean leave() {
        if (model.busy().get()) {
            return false;
        }
        forget();
        return true;
    }

    private boolean change() {
        if (model.busy().get()) {
            return false;
        }
        window = WindowPane.of(asker);
        model.change(
                current.copy(),
                name.getText(),
                first.copy(),
                again.copy(),
                () -> {
                    forget();
                    NotebookCard.tell(
                            asker,
                            window,
                            "The passphrase is changed",
                            "The old passphrase no longer opens this notebook; it still opens"
                                    + " older copies of it.");
                });
        if (!model.againRefused().get().isEmpty()) {
            again.clear();
        }
        return false;
    }

    /** Clears the fields and what was offered. */
    void forget() {
        current.clear();
        name.clear();
        first.clear();
        again.clear();
        model.forget();
    }
}

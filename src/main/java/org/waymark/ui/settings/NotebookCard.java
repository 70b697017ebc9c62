package org.waymark.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Notices;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.kit.WordsKeeper;

import java.util.List;
import java.util.Optional;

/** The card of the open notebook: the charity's name, and what opens it. */
final class NotebookCard extends VBox {

    private final NotebookModel model;
    private final Field<TextField> field;
    private @Nullable WordsKeeper keeper;
    private final PassphraseDialog passphrase;
    private final RecoveryWordsDialog recoveryWords;

    NotebookCard(NotebookModel model) {
        this.model = model;
        this.passphrase = new PassphraseDialog(model.passphrase(), this);
        this.recoveryWords = new RecoveryWordsDialog(model.recoveryWords(), this);
        getStyleClass().add("section");
        TextField name = new TextField();
        name.setId("charity-name");
        name.textProperty().bindBidirectional(model.charity());
        name.setOnAction(_ -> save());
        field = Field.of("The charity's name", name).help("It stands on every print.");
        model.refused()
                .subscribe(
                        words -> {
                            field.error(words);
                            if (!words.isEmpty()) {
                                field.focus();
                            }
                        });
        Button save = button("save-charity", "Save the name", Feather.CHECK, this::save);
        save.disableProperty().bind(model.busy());
        FlowPane secrets =
                new FlowPane(
                        button(
                                "change-passphrase",
                                "Change the passphrase...",
                                Feather.KEY,
                                passphrase::ask),
                        button(
                                "change-recovery-words",
                                "New recovery words...",
                                Feather.FILE_TEXT,
                                recoveryWords::ask));
        secrets.getStyleClass().add("notebook-buttons");
        VBox trouble = new VBox();
        model.failure().subscribe(failure -> show(trouble, failure));
        // For when no words could be made, and so no question is open that could tell it.
        VBox noWords = new VBox();
        model.recoveryWords().failure().subscribe(failure -> show(noWords, failure));
        getChildren()
                .addAll(
                        Pages.heading("This notebook"),
                        field,
                        save,
                        Pages.words("What opens it", "field-label"),
                        secrets,
                        trouble,
                        noWords);
    }

    private static Button button(String id, String words, Feather icon, Runnable act) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void save() {
        model.saveCharity(
                () -> {
                    if (keeper != null) {
                        keeper.recorded();
                        keeper = new WordsKeeper(model.words(), field);
                    }
                    Notices.say(this, "Saved and signed. The name stands on prints from now on.");
                });
    }

    void shown() {
        model.load(this::keep);
    }

    /** From here on what is typed is kept; what was kept before comes back. */
    private void keep() {
        if (keeper == null) {
            keeper = new WordsKeeper(model.words(), field);
            keeper.bringBack(() -> {});
        }
    }

    void left() {
        passphrase.forget();
        recoveryWords.forget();
    }

    /** Shows a failure in a place kept for it, or nothing. */
    static void show(VBox place, @Nullable Failure failure) {
        place.setVisible(failure != null);
        place.setManaged(failure != null);
        place.getChildren().clear();
        if (failure != null) {
            FailureNotice notice = new FailureNotice(failure);
            place.getChildren().add(notice);
        }
    }

    /** Says what went wrong at the foot of the window, when the screen was left meanwhile. */
    static void tellOutside(Node asker, Optional<WindowPane> window, @Nullable Failure failure) {
        if (failure != null && asker.getScene() == null) {
            window.ifPresent(
                    pane ->
                            pane.notices()
                                    .say(
                                            String.join(
                                                    " ",
                                                    failure.happened(),
                                                    failure.kept(),
                                                    failure.next())));
        }
    }

    /** Says what is now in force: where it was asked, or else wherever the window is by now. */
    static void tell(Node asker, Optional<WindowPane> window, String title, String words) {
        if (asker.getScene() != null) {
            Dialogs.ask(
                    asker,
                    title,
                    Dialogs.words(words),
                    List.of(new Choice("told", "Close", Choice.Weight.LEAVE, () -> true)));
        } else {
            window.ifPresent(pane -> pane.notices().say(title + ". " + words));
        }
    }
}

package org.waymark.ui.today;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.waymark.casework.Draft;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Field;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.Notices;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.kit.WordsKeeper;

import java.util.List;

/** Asks why a draft is thrown away. */
final class DiscardQuestion {

    private final TodayModel model;
    private final Draft draft;
    private final FormWords words;
    private final TextField reason = new TextField();
    private final Field<TextField> field =
            Field.of("Why is it not needed?", reason)
                    .help("The reason is kept in the notebook. The words of the draft are not.");

    DiscardQuestion(TodayModel model, Draft draft) {
        this.model = model;
        this.draft = draft;
        this.words = model.words(draft);
        reason.setId("discard-reason");
    }

    void ask(Node within) {
        VBox body =
                new VBox(
                        Dialogs.words(
                                draft.kind().title()
                                        + " at “"
                                        + model.step(draft)
                                        + "”. Once discarded it cannot be brought back."),
                        field);
        body.getStyleClass().add("section");
        WordsKeeper keeper = new WordsKeeper(words, body);
        Dialogs.ask(
                within,
                "Discard this draft?",
                body,
                List.of(
                        Choice.leave("Keep the draft", keeper),
                        new Choice(
                                "discard-draft",
                                "Discard the draft",
                                Choice.Weight.GRAVE,
                                () -> discard(within, keeper))));
        keeper.bringBack(() -> {});
    }

    private boolean discard(Node within, WordsKeeper keeper) {
        if (reason.getText().isBlank()) {
            field.error("Write why, in a few words.");
            field.focus();
            return false;
        }
        model.discard(
                draft,
                reason.getText().strip(),
                words,
                () -> {
                    keeper.recorded();
                    WindowPane.of(within).ifPresent(window -> window.dialogs().close());
                    Notices.say(within, "The draft was discarded.");
                });
        field.error(model.refused().get());
        return false;
    }
}

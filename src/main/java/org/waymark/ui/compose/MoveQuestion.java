package org.waymark.ui.compose;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.waymark.casework.CaseId;
import org.waymark.pathway.Step;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.WordsKeeper;

/** Asks why a case stands at a step to which no way led. */
final class MoveQuestion extends VBox {

    private final ComposerModel model;
    private final String place;
    private final FormWords words;
    private final WordsKeeper keeper;
    private final TextField reason = new TextField();
    private final Runnable closed;

    /**
     * @param closed called when it is no longer wanted
     */
    MoveQuestion(ComposerModel model, CaseId of, Step shown, Runnable closed) {
        this.model = model;
        this.closed = closed;
        this.place = place(of, shown);
        this.words =
                new FormWords(
                        model.context(), place, "Why the case stands elsewhere", of, shown.id());
        getStyleClass().add("where-bar");
        Label why = new Label("Why is it now at “" + shown.title() + "”?");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        reason.setId("move-reason");
        why.setLabelFor(reason);
        Button move = new Button("Move the case here");
        move.setId("move-here");
        move.disableProperty().bind(reason.textProperty().map(String::isBlank));
        move.setOnAction(_ -> move());
        reason.setOnAction(_ -> move());
        Button leave = new Button("Leave it");
        leave.setId("leave-move");
        leave.setOnAction(_ -> leave());
        getChildren().addAll(why, reason, new HBox(8, move, leave));
        keeper = new WordsKeeper(words, this);
        keeper.bringBack(() -> {});
    }

    /** Where the reason is kept until the case is moved. */
    static String place(CaseId of, Step shown) {
        return "move/" + of.value() + "/" + shown.id().value();
    }

    boolean asksFor(CaseId of, Step shown) {
        return place.equals(place(of, shown));
    }

    void focusReason() {
        reason.requestFocus();
    }

    private void move() {
        if (!reason.getText().isBlank()) {
            model.onwards().moveHere(reason.getText().strip(), words);
        }
    }

    private void leave() {
        keeper.letGo();
        closed.run();
    }
}

package org.waymark.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.waymark.ui.kit.Pages;

import java.util.List;

/** Third page: the twelve recovery words, to be written on paper. */
final class RecoveryPage extends CreatePage {

    private static final int COLUMNS = 3;

    RecoveryPage(CreateModel model) {
        super(
                model,
                3,
                "Write these twelve words on paper",
                "They open the notebook when the passphrase is forgotten. They are shown only now."
                        + " Never photograph them, and keep no copy on a computer or telephone.");
        CheckBox written = new CheckBox("I have written all twelve on paper, with their numbers.");
        written.setId("words-written");
        written.setWrapText(true);
        fill(
                grid(List.copyOf(model.recovery())),
                Pages.words(
                        "Put the paper in a sealed envelope, somewhere locked: with your chair of"
                                + " trustees, or in the charity's safe. Whoever has it can read"
                                + " everything."),
                written,
                foot());
        main("to-type-back", "Go on", model::toTypeBack)
                .disableProperty()
                .bind(written.selectedProperty().not());
        button("back", "Back", model::back);
    }

    private static GridPane grid(List<String> words) {
        GridPane grid = new GridPane();
        grid.setId("recovery-words");
        grid.getStyleClass().addAll("word-grid", "notice");
        for (int i = 0; i < words.size(); i++) {
            Label number = new Label(String.valueOf(i + 1));
            number.getStyleClass().add("word-number");
            Label word = new Label(words.get(i));
            word.setId("recovery-word-shown-" + (i + 1));
            word.getStyleClass().add("recovery-word");
            word.setFocusTraversable(true);
            word.setAccessibleText("Word " + (i + 1) + ": " + words.get(i));
            HBox cell = new HBox(number, word);
            cell.getStyleClass().add("word-cell");
            cell.setAlignment(Pos.CENTER_LEFT);
            int rows = Math.ceilDiv(words.size(), COLUMNS);
            grid.add(cell, i / rows, i % rows);
            GridPane.setHgrow(cell, Priority.ALWAYS);
        }
        return grid;
    }
}

package org.waymark.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;

/** Words with their numbers, in three columns, to be written on paper. Each takes the focus. */
public final class NumberedWords extends GridPane {

    private static final int COLUMNS = 3;

    /**
     * @param words in order
     */
    public NumberedWords(List<String> words) {
        setId("recovery-words");
        getStyleClass().addAll("word-grid", "notice");
        int rows = Math.ceilDiv(words.size(), COLUMNS);
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
            add(cell, i / rows, i % rows);
            setHgrow(cell, Priority.ALWAYS);
        }
    }
}

package org.waymark.ui.unlock;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Twelve numbered fields for recovery words; twelve words pasted into one spread over all. */
final class WordGrid extends GridPane {

    static final int WORDS = 12;
    private static final int COLUMNS = 3;

    private final List<TextField> fields = new ArrayList<>();

    WordGrid() {
        getStyleClass().add("word-grid");
        for (int i = 0; i < WORDS; i++) {
            TextField field = new TextField();
            field.setId("recovery-word-" + (i + 1));
            Label number = new Label(String.valueOf(i + 1));
            number.setLabelFor(field);
            number.setAccessibleText("Word " + (i + 1));
            number.getStyleClass().add("word-number");
            HBox.setHgrow(field, Priority.ALWAYS);
            HBox cell = new HBox(number, field);
            cell.getStyleClass().add("word-cell");
            add(cell, i % COLUMNS, i / COLUMNS);
            GridPane.setHgrow(cell, Priority.ALWAYS);
            fields.add(field);
            int at = i;
            field.textProperty().addListener((_, _, typed) -> spread(at, typed));
        }
    }

    private void spread(int at, String typed) {
        String[] words = typed.strip().split("\\s+");
        if (at == 0 && words.length == WORDS) {
            for (int i = 0; i < WORDS; i++) {
                fields.get(i).setText(words[i]);
            }
            fields.getLast().requestFocus();
        }
    }

    /** The words, with single spaces between them, and clears the fields. */
    char[] take() {
        String words =
                fields.stream()
                        .map(field -> field.getText().strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        fields.forEach(TextField::clear);
        return words.strip().toCharArray();
    }

    void focus() {
        fields.getFirst().requestFocus();
    }
}

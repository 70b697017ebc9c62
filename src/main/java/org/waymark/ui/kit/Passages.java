package org.waymark.ui.kit;

import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * Very long text to read, in passages of which only those in sight are drawn. Text areas draw the
 * whole of what they hold, which takes half a second for a million characters.
 */
public final class Passages extends ListView<String> {

    /** From this length on, in UTF-16 units, text is shown in passages. */
    public static final int LONG = 50_000;

    private static final int PASSAGE = 1_500;

    public Passages(String text) {
        super(FXCollections.observableList(split(text)));
        getStyleClass().add("passages");
        setPrefHeight(220);
        setAccessibleText("Long text, in passages");
        setCellFactory(_ -> new PassageCell());
    }

    /** Cuts text at line ends, or else at spaces, never within a character. */
    static List<String> split(String text) {
        List<String> passages = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + PASSAGE);
            if (to < text.length()) {
                int line = text.lastIndexOf('\n', to - 1);
                int space = text.lastIndexOf(' ', to - 1);
                int cut = line > from ? line : space;
                if (cut > from) {
                    to = cut + 1;
                } else if (Character.isLowSurrogate(text.charAt(to))) {
                    to--;
                }
            }
            passages.add(text.substring(from, to));
            from = to;
        }
        return passages;
    }

    private static final class PassageCell extends ListCell<String> {
        private final Text words = new Text();

        PassageCell() {
            words.getStyleClass().add("passage");
            words.wrappingWidthProperty().bind(widthProperty().subtract(24));
        }

        @Override
        protected void updateItem(String passage, boolean empty) {
            super.updateItem(passage, empty);
            words.setText(empty || passage == null ? "" : passage);
            setGraphic(empty ? null : words);
            setPrefWidth(0);
        }
    }
}

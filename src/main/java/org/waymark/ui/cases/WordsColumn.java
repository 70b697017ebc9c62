package org.waymark.ui.cases;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A column of words that wrap within the height of the row.
 *
 * @param <R> what a row shows
 */
final class WordsColumn<R> extends TableColumn<R, String> {

    /**
     * @param width preferred width in pixels
     */
    WordsColumn(String title, double width, Function<R, String> words) {
        super(title);
        setPrefWidth(width);
        setMinWidth(50);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        setCellFactory(_ -> new WordsCell<>());
    }

    private static final class WordsCell<R> extends TableCell<R, String> {
        WordsCell() {
            setWrapText(true);
            getStyleClass().add("words-cell");
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            boolean nothing = !empty && (words == null || words.isBlank());
            setAccessibleText(nothing ? getTableColumn().getText() + ": nothing" : null);
        }
    }
}

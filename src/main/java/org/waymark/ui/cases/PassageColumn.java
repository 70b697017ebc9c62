package org.waymark.ui.cases;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * A column of passages: the row grows with what it holds, and what is very long is cut at a word,
 * with dots that say so. The whole stands beside the table.
 *
 * @param <R> what a row shows
 */
final class PassageColumn<R> extends TableColumn<R, String> {

    private static final String CUT = " …";

    /** What the cell keeps free at its sides, in pixels. */
    private static final double SIDES = 22;

    /**
     * @param width preferred width in pixels
     * @param most how many characters are shown at most
     */
    PassageColumn(String title, double width, int most, Function<R, String> words) {
        super(title);
        setPrefWidth(width);
        setMinWidth(46);
        setReorderable(false);
        setSortable(false);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        setCellFactory(column -> new PassageCell<>(column, most));
    }

    /** The beginning of a passage, at most that many characters, cut at a word. */
    static String beginning(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = Math.max(words.lastIndexOf(' ', most), words.lastIndexOf('\n', most));
        int cut = space > most / 2 ? space : most;
        if (Character.isLowSurrogate(words.charAt(cut))) {
            cut--;
        }
        return words.substring(0, cut).stripTrailing() + CUT;
    }

    private static final class PassageCell<R> extends TableCell<R, String> {
        private final int most;
        private final Text text = new Text();

        PassageCell(TableColumn<R, String> column, int most) {
            this.most = most;
            getStyleClass().add("passage-cell");
            text.getStyleClass().add("passage");
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(SIDES));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            String held = empty || words == null ? "" : words;
            text.setText(beginning(held, most));
            setGraphic(held.isEmpty() ? null : text);
            // A cell that shows a graphic alone still tells a screen reader its text.
            setText(held);
            setAccessibleText(
                    !empty && held.isBlank() ? getTableColumn().getText() + ": nothing" : null);
        }
    }
}

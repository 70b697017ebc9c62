package org.waymark.ui.compose;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.waymark.ui.kit.Passages;
import org.waymark.ui.kit.TextAreas;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * A text area for case text: grows with what is written, gives Tab back, takes plain text only and
 * never a picture. Text of more than {@link Passages#LONG} characters, which only pasting makes, is
 * kept whole but shown in passages to read, since an area that holds it would halt at each key.
 */
final class LongText extends VBox {

    static final String NO_PICTURES =
            "Pictures are never put in the notebook. Write what you were shown and by whom. If it"
                    + " may show the abuse of a child, do not copy, save or send it: tell the"
                    + " police.";

    private final StringProperty value;
    private final Consumer<String> remark;
    private final Area area = new Area();
    private String before = "";
    private boolean showing;

    /**
     * @param value what is written; changes both ways
     * @param remark told in a sentence when something that was pasted or dropped was left out
     */
    LongText(StringProperty value, Consumer<String> remark, int rows) {
        this.value = value;
        this.remark = remark;
        getStyleClass().add("long-text");
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setTextFormatter(new TextFormatter<>(this::filtered));
        area.textProperty()
                .subscribe(
                        (_, text) -> {
                            grow(text, rows);
                            if (!showing) {
                                value.set(text);
                            }
                        });
        TextAreas.giveTabBack(area);
        addEventFilter(DragEvent.DRAG_OVER, this::draggedOver);
        addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        value.subscribe(this::show);
    }

    /** What takes the focus and the label. */
    TextArea area() {
        return area;
    }

    private void show(String text) {
        if (text.length() > Passages.LONG) {
            showing = true;
            area.setText("");
            showing = false;
            showPassages(text);
        } else {
            if (!getChildren().contains(area)) {
                getChildren().setAll(area);
            }
            if (!text.equals(area.getText())) {
                showing = true;
                area.setText(text);
                showing = false;
            }
        }
    }

    private void showPassages(String text) {
        Label told =
                new Label(
                        String.format(
                                Locale.UK,
                                "Long text of %,d characters. It is kept whole and can be read"
                                        + " here; to write beside it, make another entry.",
                                text.length()));
        told.setWrapText(true);
        told.getStyleClass().add("field-help");
        Passages passages = new Passages(text);
        passages.setId(area.getId() + "-passages");
        Button takeOut = new Button("Take the long text out");
        takeOut.setId(area.getId() + "-take-out");
        takeOut.setOnAction(
                _ -> {
                    value.set(before);
                    area.requestFocus();
                });
        HBox row = new HBox(takeOut);
        getChildren().setAll(told, passages, row);
    }

    private TextFormatter.Change filtered(TextFormatter.Change change) {
        if (!showing && change.isAdded()) {
            CleanText clean = CleanText.of(change.getText());
            if (clean.removed() > 0) {
                remark.accept(clean.told());
            }
            CleanText.put(change, clean.text());
        }
        return change;
    }

    /** Pasting is where long text comes from; what is too long for the area never enters it. */
    private boolean pastedLong(String raw) {
        CleanText clean = CleanText.of(raw);
        IndexRange selection = area.getSelection();
        String text = area.getText();
        int length = text.length() - selection.getLength() + clean.text().length();
        if (length > CleanText.LONGEST) {
            remark.accept(
                    String.format(
                            Locale.UK,
                            "That would make %,d characters. A field takes 1,000,000. Nothing was"
                                    + " pasted; split the text over several entries.",
                            length));
            return true;
        }
        if (length <= Passages.LONG) {
            return false;
        }
        if (clean.removed() > 0) {
            remark.accept(clean.told());
        }
        before = text;
        value.set(
                text.substring(0, selection.getStart())
                        + clean.text()
                        + text.substring(selection.getEnd()));
        return true;
    }

    private void grow(String text, int rows) {
        int lines = 1;
        int line = 0;
        for (int at = 0; at < text.length() && lines < 14; at++) {
            line = text.charAt(at) == '\n' ? 0 : line + 1;
            if (line == 0 || line == 52) {
                lines++;
                line = 0;
            }
        }
        area.setPrefRowCount(Math.max(rows, Math.min(14, lines + 1)));
    }

    private void draggedOver(DragEvent event) {
        if (hasPicture(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (hasPicture(event.getDragboard())) {
            remark.accept(NO_PICTURES);
            event.setDropCompleted(false);
            event.consume();
        }
    }

    private static boolean hasPicture(Dragboard board) {
        return board.hasImage() || board.hasFiles();
    }

    /** Pastes plain text only. */
    private final class Area extends TextArea {
        @Override
        public void paste() {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            if (!clipboard.hasString() && (clipboard.hasImage() || clipboard.hasFiles())) {
                remark.accept(NO_PICTURES);
                return;
            }
            String pasted = clipboard.getString();
            if (pasted == null || !pastedLong(pasted)) {
                super.paste();
            }
        }
    }
}

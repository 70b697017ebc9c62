package org.waymark.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Locale;

/** What every text area of this program does: gives Tab back, and grows with its words. */
public final class TextAreas {

    private static final double AROUND = 20;

    private TextAreas() {}

    /**
     * A text area that wraps, gives Tab back and grows.
     *
     * @param rows rows at least
     * @param atMost rows after which it scrolls
     */
    public static TextArea growing(int rows, int atMost) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        giveTabBack(area);
        area.skinProperty()
                .subscribe(
                        skin -> {
                            if (skin != null) {
                                grow(area, rows, atMost);
                            }
                        });
        return area;
    }

    /** Tab and Shift+Tab leave the area, as everywhere else. */
    public static void giveTabBack(TextArea area) {
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB
                            && !event.isControlDown()
                            && !event.isAltDown()) {
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        event.consume();
                    }
                });
    }

    /** How much is written of how much may be; empty until nine tenths are reached. */
    public static Label counter(TextArea area, int limit) {
        Label label = new Label();
        label.getStyleClass().add("field-help");
        StringBinding words =
                Bindings.createStringBinding(
                        () ->
                                area.getLength() < limit * 9L / 10
                                        ? ""
                                        : String.format(
                                                Locale.UK,
                                                "%,d of %,d characters",
                                                area.getLength(),
                                                limit),
                        area.lengthProperty());
        label.textProperty().bind(words);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static void grow(TextArea area, int rows, int atMost) {
        area.applyCss();
        Node text = area.lookup(".text");
        if (text == null) {
            return;
        }
        area.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> {
                                    double line = area.getFont().getSize() * 1.45;
                                    double wanted = text.getLayoutBounds().getHeight() + AROUND;
                                    return Math.clamp(
                                            wanted, rows * line + AROUND, atMost * line + AROUND);
                                },
                                text.layoutBoundsProperty(),
                                area.fontProperty()));
        area.setMinHeight(TextArea.USE_PREF_SIZE);
    }
}

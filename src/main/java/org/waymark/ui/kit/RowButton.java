package org.waymark.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** A row of a short list that opens something: icon, title, a line below it, and marks. */
public final class RowButton extends Button {

    /**
     * @param marks short words at the right end, such as when something is due
     */
    public RowButton(Feather icon, String title, String below, Label... marks) {
        getStyleClass().addAll("row-button", "focusable-card");
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(Pages.line(title, "row-title"));
        if (!below.isBlank()) {
            words.getChildren().add(Pages.line(below, "muted"));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        List<Node> parts = new ArrayList<>(List.of(Icons.of(icon), words));
        List<String> spoken = new ArrayList<>(List.of(title, below));
        for (Label mark : marks) {
            mark.setMinWidth(USE_PREF_SIZE);
            parts.add(mark);
            spoken.add(mark.getText());
        }
        HBox row = new HBox();
        row.getChildren().addAll(parts);
        row.getStyleClass().add("row-content");
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        row.prefWidthProperty()
                .bind(
                        widthProperty()
                                .subtract(
                                        javafx.beans.binding.Bindings.createDoubleBinding(
                                                () ->
                                                        getInsets().getLeft()
                                                                + getInsets().getRight(),
                                                insetsProperty())));
        setAccessibleText(
                String.join(". ", spoken.stream().filter(part -> !part.isBlank()).toList()));
    }

    /** A mark at the end of a row. */
    public static Label mark(String words, String... styleClasses) {
        Label mark = new Label(words);
        mark.getStyleClass().add("chip");
        mark.getStyleClass().addAll(styleClasses);
        return mark;
    }
}

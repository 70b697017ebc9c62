package org.waymark.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A way on at the edge of the window, in one line: its number, its label, where it leads. */
final class WayChip extends Pressable {

    private final Label target;

    /**
     * @param number the key that takes it; empty for none
     * @param label the words of the way
     * @param target where it leads; left out where there is little room
     * @param spoken both in full
     */
    WayChip(String number, String label, String target, String spoken) {
        super("jump");
        getStyleClass().add("pin");
        setFocusTraversable(false);
        setAccessibleText(spoken);
        Tooltip.install(this, new Tooltip(spoken));
        this.target = one(target, "jump-target");
        HBox row = new HBox(one(number, "pin-number"), one(label, "jump-label"), this.target);
        row.getStyleClass().add("pin-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Says where it leads, or leaves that to the tooltip. */
    void full(boolean full) {
        target.setVisible(full);
        target.setManaged(full);
    }

    private static Label one(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
        return label;
    }
}

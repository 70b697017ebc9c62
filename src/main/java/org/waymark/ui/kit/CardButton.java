package org.waymark.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;

/** A button of several lines, as high as its words need at its width, which a plain one is not. */
public final class CardButton extends Button {

    private final VBox lines;

    /**
     * @param spoken everything that the lines say, for screen readers
     */
    public CardButton(String spoken, Node... lines) {
        this.lines = new VBox(lines);
        this.lines.getStyleClass().add("card-lines");
        getStyleClass().addAll("card-button", "focusable-card");
        setGraphic(this.lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(spoken);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        double inside = width < 0 ? -1 : Math.max(0, width - around);
        return snappedTopInset() + lines.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + lines.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        lines.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}

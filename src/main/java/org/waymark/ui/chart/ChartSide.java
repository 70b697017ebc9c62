package org.waymark.ui.chart;

import javafx.scene.layout.Region;

/**
 * The rail of stages, and below it the small map: as large as the rail leaves room for, and not at
 * all where the rail would have to scroll for it. Hidden, it takes nothing that is not also in the
 * rail, the buttons and the keys.
 */
final class ChartSide extends Region {

    private static final double LEAST_EMS = 5;

    private final StageRail rail;
    private final Minimap map;
    private double em = 14;

    ChartSide(StageRail rail, Minimap map) {
        this.rail = rail;
        this.map = map;
        getStyleClass().add("chart-side");
        getChildren().addAll(rail, map);
        map.visibleProperty().subscribe((_, _) -> requestLayout());
    }

    /** Sets the size of the chart's font, in pixels. */
    void size(double size) {
        em = size;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedRightInset();
        double room = Math.floor(getHeight() - rail.wanted(width));
        double high = Math.min(map.prefHeight(width), room);
        map.roomy(high >= LEAST_EMS * em);
        double taken = map.isVisible() ? high : 0;
        rail.resizeRelocate(0, 0, width, getHeight() - taken);
        map.resizeRelocate(0, getHeight() - taken, width, taken);
    }

    @Override
    protected double computePrefWidth(double height) {
        return rail.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}

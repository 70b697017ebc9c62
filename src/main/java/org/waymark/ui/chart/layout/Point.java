package org.waymark.ui.chart.layout;

/**
 * A place on the chart, in its own units.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {}

package org.waymark.ui.chart.layout;

/**
 * The band of a stage on the map.
 *
 * @param stage id of the stage
 * @param headWidth measured width of its title
 * @param headHeight height kept free for its title
 */
public record Band(String stage, double headWidth, double headHeight) {}

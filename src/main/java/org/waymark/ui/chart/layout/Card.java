package org.waymark.ui.chart.layout;

/**
 * A card to be placed: a step, or the stub of one in a neighbouring stage.
 *
 * @param id unique within the request
 * @param stage id of the stage whose band it lies in
 * @param width measured, above 0
 * @param height measured, above 0
 */
public record Card(String id, String stage, double width, double height) {}

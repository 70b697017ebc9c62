package org.waymark.report;

import org.waymark.report.ChartSheet.Place;

/**
 * A part of a chart as a picture on a page.
 *
 * @param sheet the whole drawing
 * @param compact whether it was laid out with titles alone
 * @param part what is shown of it, in units of the drawing
 */
public record ChartPicture(ChartSheet sheet, boolean compact, Place part) {}

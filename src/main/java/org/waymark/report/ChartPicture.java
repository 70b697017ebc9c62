package org.waymark.report;

import org.waymark.report.ChartSheet.Place;

import java.util.List;

/**
 * Parts of a chart side by side, as a picture on a page.
 *
 * @param sheet the whole drawing
 * @param compact whether it was laid out with titles alone
 * @param parts what is shown of it, in units of the drawing, from left to right
 */
public record ChartPicture(ChartSheet sheet, boolean compact, List<Place> parts) {

    public ChartPicture {
        parts = List.copyOf(parts);
    }
}

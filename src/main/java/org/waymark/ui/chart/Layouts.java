package org.waymark.ui.chart;

import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartRequest;

import java.util.function.Consumer;

/** Asks for layouts, so that the program may work them out away from the JavaFX thread. */
@FunctionalInterface
public interface Layouts {

    /**
     * @param request what to lay out
     * @param done called once on the JavaFX thread with the result; perhaps at once, and not at all
     *     when the program is closing
     */
    void layout(ChartRequest request, Consumer<ChartGeometry> done);
}

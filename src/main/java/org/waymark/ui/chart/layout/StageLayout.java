package org.waymark.ui.chart.layout;

import java.util.List;

/**
 * One stage, for reading: its steps and the stubs of its neighbours.
 *
 * @param pathway digest of the pathway
 * @param stage id of the stage
 * @param cards in reading order
 * @param lines routes between them
 */
public record StageLayout(String pathway, String stage, List<Card> cards, List<Line> lines)
        implements ChartRequest {

    public StageLayout {
        cards = List.copyOf(cards);
        lines = List.copyOf(lines);
    }
}

package org.waymark.ui.chart.layout;

import java.util.List;

/**
 * Every stage below the one before it.
 *
 * @param pathway digest of the pathway
 * @param bands the stages in order
 * @param cards in reading order
 * @param lines routes within a stage or to the next; others have no place on the map
 */
public record MapLayout(String pathway, List<Band> bands, List<Card> cards, List<Line> lines)
        implements ChartRequest {

    public MapLayout {
        bands = List.copyOf(bands);
        cards = List.copyOf(cards);
        lines = List.copyOf(lines);
    }
}

package org.waymark.ui.chart.layout;

import java.util.List;

/**
 * Every stage below the one before it, in columns.
 *
 * @param pathway digest of the pathway
 * @param bands the stages in order
 * @param cards in reading order
 * @param lines routes within a stage or to the next; others have no place on the map
 * @param shape width of a sheet of paper for each unit of its height that the whole is to fill; 0
 *     for the screen, where few columns read best
 */
public record MapLayout(
        String pathway, List<Band> bands, List<Card> cards, List<Line> lines, double shape)
        implements ChartRequest {

    /** A map for the screen. */
    public MapLayout(String pathway, List<Band> bands, List<Card> cards, List<Line> lines) {
        this(pathway, bands, cards, lines, 0);
    }

    public MapLayout {
        bands = List.copyOf(bands);
        cards = List.copyOf(cards);
        lines = List.copyOf(lines);
    }
}

package org.waymark.ui.chart.layout;

import java.util.List;

/** What is to be laid out, with every size that the layout needs. Same request, same result. */
public sealed interface ChartRequest permits StageLayout, MapLayout {

    /** The cards, in reading order. */
    List<Card> cards();

    /** The lines, in the order of the cards that they leave. */
    List<Line> lines();

    /** Digest of the pathway that it draws; a kept layout of another pathway is never used. */
    String pathway();
}

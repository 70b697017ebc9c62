package org.waymark.ui.chart.layout;

import java.util.List;

/**
 * The cards of one stage with what enters and leaves it: the part of a map that is laid out by
 * itself, so that folding a stage far from it leaves it as it is.
 *
 * @param cards in reading order
 * @param inner lines between them
 * @param entered ids of the cards that lines of the stage before lead to
 * @param leaving lines to the cards of the next stage
 */
record Cluster(List<Card> cards, List<Line> inner, List<String> entered, List<Line> leaving) {

    Cluster {
        cards = List.copyOf(cards);
        inner = List.copyOf(inner);
        entered = List.copyOf(entered);
        leaving = List.copyOf(leaving);
    }
}

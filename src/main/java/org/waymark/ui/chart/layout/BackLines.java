package org.waymark.ui.chart.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines that lead back to a card that is still being walked from (depth first, in the
 * order of the request). Without them the rest has no circle, so the layered layout need not guess
 * which line to turn round. Of the walks that begin at one card or another, the one is taken that
 * turns the fewest lines; a line back to where a stage is entered is what a reader expects and
 * counts half.
 */
final class BackLines {

    private final Map<String, List<Line>> out = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> walking = new HashSet<>();
    private final Set<String> back = new HashSet<>();
    private final Set<String> entrances;
    private int cost;

    private BackLines(
            List<Card> cards, List<Line> lines, Set<String> entrances, List<String> beginnings) {
        this.entrances = entrances;
        lines.forEach(line -> out.computeIfAbsent(line.from(), _ -> new ArrayList<>()).add(line));
        beginnings.forEach(this::walk);
        cards.stream().map(Card::id).forEach(this::walk);
    }

    /**
     * Ids of the lines that lead back.
     *
     * @param entered the cards that are reached from outside
     */
    static Set<String> of(List<Card> cards, List<Line> lines, List<String> entered) {
        Set<String> reached = new HashSet<>();
        lines.forEach(line -> reached.add(line.to()));
        List<String> first =
                cards.stream().map(Card::id).filter(id -> !reached.contains(id)).toList();
        Set<String> entrances = new HashSet<>(entered);
        lines.stream()
                .filter(line -> first.contains(line.from()))
                .forEach(line -> entrances.add(line.to()));
        BackLines best = new BackLines(cards, lines, entrances, first);
        for (Card card : cards) {
            if (entrances.contains(card.id()) && best.cost > 0) {
                List<String> beginnings = new ArrayList<>(List.of(card.id()));
                beginnings.addAll(first);
                BackLines other = new BackLines(cards, lines, entrances, beginnings);
                best = other.cost < best.cost ? other : best;
            }
        }
        return Set.copyOf(best.back);
    }

    private void walk(String card) {
        if (!done.add(card)) {
            return;
        }
        walking.add(card);
        for (Line line : out.getOrDefault(card, List.of())) {
            if (walking.contains(line.to())) {
                back.add(line.id());
                cost += entrances.contains(line.to()) ? 1 : 2;
            } else {
                walk(line.to());
            }
        }
        walking.remove(card);
    }
}

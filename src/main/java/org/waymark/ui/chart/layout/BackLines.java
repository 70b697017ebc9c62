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
 * which line to turn round.
 */
final class BackLines {

    private final Map<String, List<Line>> out = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> walking = new HashSet<>();
    private final Set<String> back = new HashSet<>();

    private BackLines(List<Card> cards, List<Line> lines) {
        lines.forEach(line -> out.computeIfAbsent(line.from(), _ -> new ArrayList<>()).add(line));
        Set<String> entered = new HashSet<>();
        lines.forEach(line -> entered.add(line.to()));
        cards.stream().map(Card::id).filter(id -> !entered.contains(id)).forEach(this::walk);
        cards.stream().map(Card::id).forEach(this::walk);
    }

    /** Ids of the lines that lead back. */
    static Set<String> of(List<Card> cards, List<Line> lines) {
        return Set.copyOf(new BackLines(cards, lines).back);
    }

    private void walk(String card) {
        if (!done.add(card)) {
            return;
        }
        walking.add(card);
        for (Line line : out.getOrDefault(card, List.of())) {
            if (walking.contains(line.to())) {
                back.add(line.id());
            } else {
                walk(line.to());
            }
        }
        walking.remove(card);
    }
}

package org.waymark.report;

import org.waymark.report.ChartSheet.Card;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of A4 with a part of a drawing. Neighbours overlap, by so much that every card is whole
 * on one of them.
 *
 * @param number from 1, as people lay them out
 * @param row from 0
 * @param column from 0
 * @param at what is shown of the drawing, in its own units
 */
record ChartTile(int number, int row, int column, Place at) {

    private static final double EDGE = 5;
    private static final double ARM = 14;
    private static final int SEARCHED = 40;

    /** What of one direction lies on one sheet. */
    private record Span(double from, double to) {}

    /**
     * The sheets of a drawing, row by row; those with nothing on them are left out.
     *
     * @param wide what a sheet can show, in units of the drawing
     * @param high what a sheet can show, in units of the drawing
     * @param overlap the least that neighbours share, in units of the drawing
     */
    static List<ChartTile> of(ChartSheet sheet, double wide, double high, double overlap) {
        List<Span> across =
                spans(
                        sheet.cards().stream()
                                .map(Card::place)
                                .map(place -> new Span(place.x(), place.right()))
                                .toList(),
                        sheet.width(),
                        wide,
                        overlap);
        List<Span> down =
                spans(
                        sheet.cards().stream()
                                .map(Card::place)
                                .map(place -> new Span(place.y(), place.bottom()))
                                .toList(),
                        sheet.height(),
                        high,
                        overlap);
        List<ChartTile> tiles = new ArrayList<>();
        for (int row = 0; row < down.size(); row++) {
            for (int column = 0; column < across.size(); column++) {
                Span x = across.get(column);
                Span y = down.get(row);
                Place at = new Place(x.from, y.from, x.to - x.from, y.to - y.from);
                if (hasAnything(sheet, at)) {
                    tiles.add(new ChartTile(tiles.size() + 1, row, column, at));
                }
            }
        }
        return tiles;
    }

    private static boolean hasAnything(ChartSheet sheet, Place at) {
        return sheet.cards().stream().anyMatch(card -> at.holds(card.place()))
                || sheet.lines().stream()
                        .flatMap(line -> line.points().stream())
                        .anyMatch(spot -> at.meets(new Place(spot.x(), spot.y(), 1, 1)));
    }

    /** One after the other, each as far as it must go to hold the cards that begin on it. */
    private static List<Span> spans(List<Span> cards, double length, double page, double overlap) {
        List<Span> spans = new ArrayList<>();
        double from = 0;
        while (length - from > page) {
            double end = from + page;
            double next = end - overlap;
            for (Span card : cards) {
                boolean cut = card.from < end && card.to + EDGE > end;
                if (cut && card.from - EDGE > from + page / 3) {
                    next = Math.min(next, card.from - EDGE);
                }
            }
            double to = next + overlap;
            for (Span card : cards) {
                if (card.from - EDGE < next && card.to + EDGE <= end) {
                    to = Math.max(to, card.to + EDGE);
                }
            }
            spans.add(new Span(from, to));
            from = next;
        }
        spans.add(new Span(from, length));
        return spans;
    }

    /** Such as {@code Sheet 2 of 6, right of sheet 1}. */
    String words(List<ChartTile> all) {
        StringBuilder words = new StringBuilder("Sheet " + number + " of " + all.size());
        all.stream()
                .filter(each -> each.row == row && each.column == column - 1)
                .forEach(each -> words.append(", right of sheet ").append(each.number));
        all.stream()
                .filter(each -> each.row == row - 1 && each.column == column)
                .forEach(each -> words.append(", below sheet ").append(each.number));
        return words.toString();
    }

    /** The steps whose words stand on it. */
    List<Card> cards(ChartSheet sheet) {
        return sheet.cards().stream().filter(card -> at.holds(card.place())).toList();
    }

    /** Where it is to be laid over its neighbours: points that they show too, beside the cards. */
    List<Spot> registers(List<ChartTile> all, ChartSheet sheet) {
        return all.stream()
                .filter(each -> Math.abs(each.row - row) + Math.abs(each.column - column) == 1)
                .flatMap(each -> shared(each, sheet).stream())
                .distinct()
                .toList();
    }

    /** One near each end of what two sheets share, where nothing is to be read. */
    private List<Spot> shared(ChartTile other, ChartSheet sheet) {
        double left = Math.max(at.x(), other.at.x());
        double top = Math.max(at.y(), other.at.y());
        double wide = Math.min(at.right(), other.at.right()) - left;
        double high = Math.min(at.bottom(), other.at.bottom()) - top;
        List<Spot> free = new ArrayList<>();
        for (int i = 1; i < SEARCHED; i++) {
            double part = (double) i / SEARCHED;
            Spot spot =
                    row == other.row
                            ? new Spot(left + wide / 2, top + part * high)
                            : new Spot(left + part * wide, top + high / 2);
            Place around = new Place(spot.x(), spot.y(), 0, 0).grown(ARM);
            if (sheet.cards().stream().noneMatch(card -> card.place().meets(around))
                    && sheet.lines().stream()
                            .map(ChartSheet.Line::labelPlace)
                            .noneMatch(label -> label != null && label.meets(around))) {
                free.add(spot);
            }
        }
        return free.size() < 2 ? free : List.of(free.getFirst(), free.getLast());
    }
}

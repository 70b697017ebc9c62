package org.waymark.report;

import org.waymark.report.ChartSheet.Place;

import java.util.ArrayList;
import java.util.List;

/**
 * An A4 page of a drawing.
 *
 * @param row from 1
 * @param column from 1
 * @param at what is shown of the drawing, in its own units
 * @param scale points to a unit of the drawing
 */
record ChartTile(int row, int column, Place at, double scale) {

    /** No smaller, so that it can be read. */
    private static final double READABLE = 0.62;

    private static final double LARGEST = 0.75;
    private static final double TILE_WIDTH = 538;
    private static final double TILE_HEIGHT = 700;
    private static final double OVERLAP = 24;

    String name() {
        return "tile-" + label();
    }

    /** Such as B2: the column as a letter, the row as a number. */
    String label() {
        return Character.toString('A' + column - 1) + row;
    }

    /** The pages of a drawing, row by row; those with nothing on them are left out. */
    static List<ChartTile> of(ChartSheet sheet) {
        double fitting = TILE_WIDTH / sheet.width();
        double half = (2 * TILE_WIDTH - OVERLAP) / sheet.width();
        double scale = Math.min(LARGEST, fitting >= READABLE ? fitting : Math.max(READABLE, half));
        double wide = TILE_WIDTH / scale;
        double high = TILE_HEIGHT / scale;
        double overlap = OVERLAP / scale;
        List<ChartTile> tiles = new ArrayList<>();
        int columns = count(sheet.width(), wide, overlap);
        int rows = count(sheet.height(), high, overlap);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = column * (wide - overlap);
                double y = row * (high - overlap);
                Place at =
                        new Place(
                                x,
                                y,
                                Math.min(wide, sheet.width() - x),
                                Math.min(high, sheet.height() - y));
                if (sheet.cards().stream().anyMatch(card -> card.place().meets(at))
                        || sheet.lines().stream()
                                .flatMap(line -> line.points().stream())
                                .anyMatch(spot -> at.meets(new Place(spot.x(), spot.y(), 1, 1)))) {
                    tiles.add(new ChartTile(row + 1, column + 1, at, scale));
                }
            }
        }
        return tiles;
    }

    private static int count(double length, double page, double overlap) {
        return length <= page ? 1 : (int) Math.ceil((length - overlap) / (page - overlap));
    }
}

package org.waymark.report;

import org.waymark.report.ChartSheet.Band;
import org.waymark.report.ChartSheet.Place;

import java.util.ArrayList;
import java.util.List;

/**
 * A long chart cut between its stages into columns that stand side by side, so that it fills one
 * wide page. Routes that a cut crosses end at the foot of a column and go on at the head of the
 * next.
 */
final class ChartColumns {

    private static final double GAP = 40;
    private static final int MOST = 8;

    private ChartColumns() {}

    /**
     * The columns that let the drawing be largest on a page.
     *
     * @param width of the page
     * @param height of the page
     */
    static List<Place> of(ChartSheet sheet, double width, double height) {
        List<Place> best = List.of(sheet.whole());
        double largest = scale(best, width, height);
        for (int columns = 2; columns <= Math.min(MOST, sheet.bands().size()); columns++) {
            List<Place> tried = cut(sheet, columns);
            double scale = scale(tried, width, height);
            if (scale > largest) {
                largest = scale;
                best = tried;
            }
        }
        return best;
    }

    /** How large the columns can be drawn on a page, 1 for full size. */
    static double scale(List<Place> columns, double width, double height) {
        double wide = GAP * (columns.size() - 1);
        double high = 1;
        for (Place column : columns) {
            wide += column.width();
            high = Math.max(high, column.height());
        }
        return Math.min(width / wide, height / high);
    }

    /** Left edge of each column when they stand side by side, in units of the drawing. */
    static List<Double> lefts(List<Place> columns) {
        List<Double> lefts = new ArrayList<>();
        double x = 0;
        for (Place column : columns) {
            lefts.add(x);
            x += column.width() + GAP;
        }
        return lefts;
    }

    /** Cuts so that the highest column is as low as it can be. */
    private static List<Place> cut(ChartSheet sheet, int columns) {
        List<Band> bands = sheet.bands();
        double low = 0;
        double high = sheet.height();
        for (int turn = 0; turn < 40; turn++) {
            double middle = (low + high) / 2;
            if (starts(bands, sheet.height(), middle).size() <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        List<Integer> starts = starts(bands, sheet.height(), high);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            double top = i == 0 ? 0 : before(bands, starts.get(i));
            double bottom =
                    i == starts.size() - 1 ? sheet.height() : before(bands, starts.get(i + 1));
            places.add(across(sheet, top, bottom));
        }
        return places;
    }

    /** The first band of each column when none may be higher than {@code most}. */
    private static List<Integer> starts(List<Band> bands, double height, double most) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double top = 0;
        for (int i = 1; i < bands.size(); i++) {
            double end = i + 1 < bands.size() ? before(bands, i + 1) : height;
            if (end - top > most) {
                starts.add(i);
                top = before(bands, i);
            }
        }
        return starts;
    }

    /** The middle of the gap above a band. */
    private static double before(List<Band> bands, int index) {
        return (bands.get(index - 1).place().bottom() + bands.get(index).place().y()) / 2;
    }

    /** As much of the width as is drawn upon between two heights. */
    private static Place across(ChartSheet sheet, double top, double bottom) {
        double left = sheet.width();
        double right = 0;
        for (Band band : sheet.bands()) {
            if (band.place().y() >= top && band.place().bottom() <= bottom) {
                left = Math.min(left, band.place().x());
                right = Math.max(right, band.place().right());
            }
        }
        for (ChartSheet.Line line : sheet.lines()) {
            for (int i = 1; i < line.points().size(); i++) {
                ChartSheet.Spot from = line.points().get(i - 1);
                ChartSheet.Spot to = line.points().get(i);
                if (Math.max(from.y(), to.y()) > top && Math.min(from.y(), to.y()) < bottom) {
                    left = Math.min(left, Math.min(from.x(), to.x()));
                    right = Math.max(right, Math.max(from.x(), to.x()));
                }
            }
        }
        left = Math.max(0, left - 8);
        right = Math.min(sheet.width(), right + 8);
        return right <= left
                ? new Place(0, top, sheet.width(), bottom - top)
                : new Place(left, top, right - left, bottom - top);
    }
}

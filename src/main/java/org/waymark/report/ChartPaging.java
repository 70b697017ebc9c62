package org.waymark.report;

import org.waymark.report.ChartPage.Format;
import org.waymark.report.ChartSheet.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which part of a chart stands on which page, and how large. */
public final class ChartPaging {

    /** A drawing is never larger than on the screen. */
    private static final double LARGEST = 0.75;

    /** No smaller on A4, so that the least of its words have 7 points. */
    private static final double SMALLEST = 0.61;

    private static final double OVERLAP = 14;

    /** What a sheet of A4 has room for, about. */
    private static final Place A4_ROOM = new Place(0, 0, 538, 655);

    private final String notice;
    private final boolean ofCase;

    /**
     * @param notice what stands in the margin of each page
     * @param ofCase whether the chart shows the way of a case
     */
    ChartPaging(String notice, boolean ofCase) {
        this.notice = notice;
        this.ofCase = ofCase;
    }

    /** The whole on A3, lying or standing, whichever shows it larger. */
    ChartPage whole(ChartSheet compact) {
        ChartPaper paper = ChartPaper.compact();
        List<ChartLegend.Entry> legend = ChartLegend.of(compact, true, ofCase);
        ChartPage best = null;
        for (Format format : List.of(Format.A3, Format.A3_TALL)) {
            Place room = ChartPage.room(format, paper, legend, notice, false);
            double scale =
                    Math.min(room.width() / compact.width(), room.height() / compact.height());
            if (best == null || scale > best.scale()) {
                best =
                        new ChartPage(
                                format,
                                compact,
                                paper,
                                compact.whole(),
                                Math.min(LARGEST, scale),
                                "The chart on one page: "
                                        + compact.cards().size()
                                        + " steps, with lines for the routes between them. Each"
                                        + " step and where its routes lead is told in words from"
                                        + " the heading In words on.",
                                legend,
                                notice,
                                null,
                                List.of());
            }
        }
        return Objects.requireNonNull(best);
    }

    /** How many sheets of A4 a drawing takes, with the margins that a chart of a case has. */
    public static int sheets(ChartSheet full) {
        return cut(full, A4_ROOM).tiles().size();
    }

    /** A drawing on sheets of A4. */
    record Cut(List<ChartTile> tiles, double scale) {}

    /** As few sheets as can be, as large as they then allow. */
    static Cut cut(ChartSheet full, Place room) {
        Cut best = new Cut(List.of(), LARGEST);
        for (double scale = LARGEST; scale > SMALLEST; scale -= 0.01) {
            List<ChartTile> found =
                    ChartTile.of(
                            full, room.width() / scale, room.height() / scale, OVERLAP / scale);
            if (best.tiles().isEmpty() || found.size() < best.tiles().size()) {
                best = new Cut(found, scale);
            }
        }
        return best;
    }

    /** What a sheet of A4 has room for, in points. */
    Place room(ChartSheet full) {
        return ChartPage.room(
                Format.A4, ChartPaper.full(), ChartLegend.of(full, false, ofCase), notice, true);
    }

    /** The sheets of A4. */
    List<ChartPage> sheets(ChartSheet full, Cut cut) {
        ChartPaper paper = ChartPaper.full();
        List<ChartLegend.Entry> legend = ChartLegend.of(full, false, ofCase);
        List<ChartTile> tiles = cut.tiles();
        List<ChartPage> pages = new ArrayList<>();
        for (ChartTile tile : tiles) {
            pages.add(
                    new ChartPage(
                            Format.A4,
                            full,
                            paper,
                            tile.at(),
                            cut.scale(),
                            "A part of the chart: lines for the routes between its steps.",
                            legend,
                            notice,
                            new ChartKeyPlan(full, tiles, tile),
                            tile.registers(tiles, full)));
        }
        return pages;
    }
}

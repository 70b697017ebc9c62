package org.waymark.report;

import org.waymark.report.ChartInk.Line;
import org.waymark.report.ChartInk.Tone;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above a chart that is a file by itself: title, pack, date and notice, and what its
 * shapes and signs mean.
 */
final class ChartHeading {

    private static final double TITLE = 22;
    private static final double WORDS = 12.5;
    private static final double EDGE = 24;
    private static final double LEAST = 640;

    private final List<Line> lines = new ArrayList<>();
    private final String title;
    private final double width;
    private final ChartLegend legend;
    private final double legendAt;
    private final double height;

    /**
     * @param heading lines of words, the first of them the title
     * @param width of the drawing below
     */
    ChartHeading(
            ChartPaper paper, List<String> heading, List<ChartLegend.Entry> key, double width) {
        this.title = heading.getFirst();
        this.width = Math.max(LEAST, width);
        double y = EDGE;
        double room = Math.min(1_100, this.width - 2 * EDGE);
        boolean first = true;
        for (String words : heading) {
            double size = first ? TITLE : WORDS;
            for (String line : paper.lettering(first).wrap(paper.drawn(words), size, room)) {
                y += size * ChartPaper.LEADING;
                lines.add(new Line(line, first, size, EDGE, y - size * 0.25, Tone.INK));
            }
            y += 3;
            first = false;
        }
        this.legend = new ChartLegend(paper, key, WORDS, room);
        this.legendAt = y + 8;
        this.height = legendAt + legend.height() + EDGE;
    }

    void draw(ChartInk ink) {
        lines.forEach(ink::words);
        legend.draw(ink, EDGE, legendAt);
    }

    String title() {
        return title;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}

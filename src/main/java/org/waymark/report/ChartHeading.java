package org.waymark.report;

import java.util.ArrayList;
import java.util.List;

/** What stands above a chart that is a file by itself: title, pack, date and notice. */
final class ChartHeading {

    private static final double TITLE = 22;
    private static final double WORDS = 12.5;
    private static final double EDGE = 24;
    private static final double LEAST = 640;

    private final List<ChartPaper.Set> lines = new ArrayList<>();
    private final double width;
    private double y = EDGE;

    /**
     * @param heading lines of words, the first of them the title
     * @param width of the drawing below
     */
    ChartHeading(ChartPaper paper, List<String> heading, double width) {
        this.width = Math.max(LEAST, width);
        boolean first = true;
        for (String words : heading) {
            double size = first ? TITLE : WORDS;
            double room = Math.min(1_100, this.width - 2 * EDGE);
            for (String line : paper.lettering(first).wrap(words, size, room)) {
                y += size * ChartPaper.LEADING;
                lines.add(new ChartPaper.Set(line, first, size, EDGE, y - size * 0.25));
            }
            y += 3;
            first = false;
        }
        y += EDGE;
    }

    List<ChartPaper.Set> lines() {
        return lines;
    }

    double width() {
        return width;
    }

    double height() {
        return y;
    }
}

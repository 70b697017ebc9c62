package org.waymark.report;

import org.jspecify.annotations.Nullable;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;

import java.util.List;

/**
 * A page of a document that a chart is drawn on, in the order of the pages.
 *
 * @param format the paper
 * @param sheet the whole drawing
 * @param paper how large things are on it
 * @param part what is shown of it, in units of the drawing
 * @param scale points to a unit of the drawing
 * @param spoken what its lines and shapes say, as one text
 * @param legend what stands below it
 * @param notice what the pack says of itself
 * @param plan where the page lies in the whole; null where it is the whole
 * @param registers points that its neighbours show too
 */
record ChartPage(
        Format format,
        ChartSheet sheet,
        ChartPaper paper,
        Place part,
        double scale,
        String spoken,
        List<ChartLegend.Entry> legend,
        String notice,
        @Nullable ChartKeyPlan plan,
        List<Spot> registers) {

    /** Size of words in the margin, in points. */
    private static final double SMALL = 7;

    private static final double NOTICE = 6.5;
    private static final double PLAN = 74;

    ChartPage {
        legend = List.copyOf(legend);
        registers = List.copyOf(registers);
    }

    /** A kind of paper, in points; the style sheet has the same margins. */
    enum Format {
        A4(595.28, 841.89, 17, 10, 14),
        A3(1190.55, 841.89, 14, 8, 12),
        A3_TALL(841.89, 1190.55, 14, 8, 12);

        private static final double MILLIMETRE = 72 / 25.4;

        /** The title of a page in the style sheet, and the space below it. */
        private static final double HEADING = 17;

        private final double width;
        private final double height;
        private final double top;
        private final double side;
        private final double bottom;

        /** The margins are in millimetres. */
        Format(double width, double height, double top, double side, double bottom) {
            this.width = width;
            this.height = height;
            this.top = top * MILLIMETRE;
            this.side = side * MILLIMETRE;
            this.bottom = bottom * MILLIMETRE;
        }

        double width() {
            return width;
        }

        double height() {
            return height;
        }

        /** All that lies within the margins and below the heading, in points from the top left. */
        Place inside() {
            return new Place(
                    side, top + HEADING, width - 2 * side, height - top - bottom - HEADING);
        }
    }

    /**
     * What a page has room for above its legend, in points from the top left.
     *
     * @param withPlan whether a plan stands beside the legend
     */
    static Place room(
            Format format,
            ChartPaper paper,
            List<ChartLegend.Entry> legend,
            String notice,
            boolean withPlan) {
        Place inside = format.inside();
        double foot = foot(inside, paper, legend, notice, withPlan);
        return new Place(inside.x(), inside.y(), inside.width(), inside.height() - foot);
    }

    private static double foot(
            Place inside,
            ChartPaper paper,
            List<ChartLegend.Entry> legend,
            String notice,
            boolean withPlan) {
        double words =
                legend(inside, paper, legend, withPlan).height()
                        + notice(inside, paper, notice, withPlan).size() * NOTICE * 1.2
                        + 8;
        return withPlan ? Math.max(PLAN + 6, words) : words;
    }

    private static ChartLegend legend(
            Place inside, ChartPaper paper, List<ChartLegend.Entry> legend, boolean withPlan) {
        return new ChartLegend(paper, legend, SMALL, besidePlan(inside, withPlan));
    }

    private static List<String> notice(
            Place inside, ChartPaper paper, String notice, boolean withPlan) {
        return paper.lettering(false)
                .wrap(paper.drawn(notice), NOTICE, besidePlan(inside, withPlan));
    }

    private static double besidePlan(Place inside, boolean withPlan) {
        return withPlan ? inside.width() - PLAN * 1.3 - 10 : inside.width();
    }

    /** Draws its part of the chart; the ink stands in units of the drawing. */
    void draw(ChartInk onDrawing) {
        new ChartPainter(paper, onDrawing).paint(sheet, part, spoken);
        onDrawing.begin(ChartInk.Role.ASIDE, "", "");
        double arm = 7 / scale;
        for (Spot at : registers) {
            for (ChartInk.Tone tone : List.of(ChartInk.Tone.PAPER, ChartInk.Tone.INK)) {
                double width = (tone == ChartInk.Tone.PAPER ? 2.4 : 0.7) / scale;
                onDrawing.stroke(
                        ChartPainter.path(
                                List.of(
                                        new Spot(at.x() - arm, at.y()),
                                        new Spot(at.x() + arm, at.y()))),
                        tone,
                        ChartInk.Pen.of(width));
                onDrawing.stroke(
                        ChartPainter.path(
                                List.of(
                                        new Spot(at.x(), at.y() - arm),
                                        new Spot(at.x(), at.y() + arm))),
                        tone,
                        ChartInk.Pen.of(width));
            }
        }
        onDrawing.end();
    }

    /** Draws what stands around it; the ink stands in points from the top left of the page. */
    void margin(ChartInk onPage) {
        Place inside = format.inside();
        boolean withPlan = plan != null;
        ChartLegend key = legend(inside, paper, legend, withPlan);
        List<String> lines = notice(inside, paper, notice, withPlan);
        double y = inside.bottom() - lines.size() * NOTICE * 1.2 - key.height() - 2;
        key.draw(onPage, inside.x(), y);
        y += key.height() + 2;
        onPage.begin(ChartInk.Role.ASIDE, "", "");
        for (String line : lines) {
            y += NOTICE * 1.2;
            onPage.words(
                    new ChartInk.Line(
                            line, false, NOTICE, inside.x(), y - NOTICE * 0.2, ChartInk.Tone.INK));
        }
        onPage.end();
        if (plan != null) {
            plan.draw(
                    onPage,
                    paper,
                    new Place(
                            inside.right() - PLAN * 1.3, inside.bottom() - PLAN, PLAN * 1.3, PLAN));
        }
    }

    /** Size of the titles of its steps, in points. */
    double titlePoints() {
        return paper.title() * scale;
    }

    /** Where the drawing stands on the page, in points from the top left. */
    Place place() {
        Place room = room(format, paper, legend, notice, plan != null);
        double width = part.width() * scale;
        double height = part.height() * scale;
        return new Place(
                plan == null ? room.x() + (room.width() - width) / 2 : room.x(),
                room.y(),
                width,
                height);
    }

    @Override
    public String toString() {
        return "ChartPage[" + format + "]";
    }
}

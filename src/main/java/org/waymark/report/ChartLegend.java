package org.waymark.report;

import org.waymark.pathway.StepKind;
import org.waymark.report.ChartInk.Line;
import org.waymark.report.ChartInk.Role;
import org.waymark.report.ChartInk.Tone;
import org.waymark.report.ChartSheet.Passage;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;
import org.waymark.report.ChartSheet.Weight;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the shapes, patterns, lines and signs of a chart mean, each drawn as it is on the chart,
 * beside one another in as many rows as they need. The first page says the same in words.
 */
final class ChartLegend {

    private static final double SAMPLE = 2.4;
    private static final double ROW = 1.75;
    private static final double GAP = 1.3;

    private final ChartPaper paper;
    private final double size;
    private final double width;
    private final List<Entry> entries;
    private final List<List<Entry>> rows = new ArrayList<>();

    /** What is shown beside its meaning. */
    sealed interface Sample {
        /** The shape of a kind of step. */
        record Kind(StepKind kind) implements Sample {}

        /** The edge of a strand's cards. */
        record Strand(ChartSheet.Strand strand) implements Sample {}

        /** The line of a route. */
        record Route(Passage passage) implements Sample {}

        /** A card as the case stands to it. */
        record Standing(Weight weight, ChartSign sign) implements Sample {}

        /** A sign by itself. */
        record Sign(ChartSign sign) implements Sample {}
    }

    /** One thing that is explained. */
    record Entry(Sample sample, String words) {
        @Override
        public String toString() {
            return "Entry[withheld]";
        }
    }

    /**
     * @param size of the words
     * @param width that there is
     */
    ChartLegend(ChartPaper paper, List<Entry> entries, double size, double width) {
        this.paper = paper;
        this.entries =
                entries.stream()
                        .map(each -> new Entry(each.sample(), paper.drawn(each.words())))
                        .toList();
        this.size = size;
        this.width = width;
        List<Entry> row = new ArrayList<>();
        double x = 0;
        for (Entry entry : this.entries) {
            if (x > 0 && x + width(entry) > width) {
                rows.add(row);
                row = new ArrayList<>();
                x = 0;
            }
            row.add(entry);
            x += width(entry) + GAP * size;
        }
        rows.add(row);
    }

    /** What a chart shows, in the order in which it is best learnt. */
    static List<Entry> of(ChartSheet sheet, boolean compact, boolean ofCase) {
        List<Entry> all = new ArrayList<>();
        all.add(new Entry(new Sample.Kind(StepKind.ACTION), "something to do"));
        all.add(new Entry(new Sample.Kind(StepKind.DECISION), "a decision"));
        all.add(new Entry(new Sample.Kind(StepKind.INFORMATION), "to know"));
        all.add(new Entry(new Sample.Kind(StepKind.END), "where it begins or ends"));
        strands(sheet).forEach(each -> all.add(new Entry(new Sample.Strand(each), each.title())));
        all.add(
                new Entry(
                        new Sample.Route(Passage.PLAIN),
                        compact
                                ? "way on; > 6.1 goes on, or back, to that step"
                                : "way on; > 6.1 on a card goes on, or back, to that step"));
        if (ofCase) {
            all.add(new Entry(new Sample.Route(Passage.TAKEN), "taken by the case"));
            all.add(new Entry(new Sample.Route(Passage.DECLINED), "considered and declined"));
            all.add(
                    new Entry(
                            new Sample.Standing(Weight.NOW, ChartSign.NOW),
                            "the case is here now"));
            all.add(new Entry(new Sample.Standing(Weight.BEEN, ChartSign.BEEN), "has been here"));
            all.add(
                    new Entry(
                            new Sample.Standing(Weight.CLOSED, ChartSign.CLOSED),
                            "cannot apply as decided"));
            all.add(new Entry(new Sample.Sign(ChartSign.DUE), "something is due"));
        }
        return all;
    }

    /** The strands of a chart in their order. */
    static List<ChartSheet.Strand> strands(ChartSheet sheet) {
        return sheet.cards().stream()
                .map(card -> card.words().strand())
                .distinct()
                .sorted(Comparator.comparingInt(ChartSheet.Strand::position))
                .toList();
    }

    double height() {
        return rows.size() * ROW * size;
    }

    double width() {
        return width;
    }

    void draw(ChartInk ink, double x, double y) {
        ink.begin(Role.ASIDE, "", "");
        double top = y;
        for (List<Entry> row : rows) {
            double left = x;
            for (Entry entry : row) {
                sample(ink, entry.sample(), left, top);
                ink.words(
                        new Line(
                                entry.words(),
                                false,
                                size,
                                left + sampleWidth(entry.sample()) + 0.4 * size,
                                top + ROW * size / 2 + 0.35 * size,
                                Tone.INK));
                left += width(entry) + GAP * size;
            }
            top += ROW * size;
        }
        ink.end();
    }

    private double width(Entry entry) {
        return sampleWidth(entry.sample())
                + 0.4 * size
                + paper.lettering(false).width(entry.words(), size);
    }

    private double sampleWidth(Sample sample) {
        return (sample instanceof Sample.Sign ? 1.3 : SAMPLE) * size;
    }

    private void sample(ChartInk ink, Sample sample, double x, double y) {
        double high = 1.3 * size;
        Place box = new Place(x, y + (ROW * size - high) / 2, SAMPLE * size, high);
        double middle = y + ROW * size / 2;
        double larger = size / 14;
        switch (sample) {
            case Sample.Kind kind -> {
                Shape shape = ChartShape.of(kind.kind(), box, larger * 0.7);
                ink.fill(shape, Tone.PAPER);
                ink.stroke(shape, Tone.INK, ChartInk.Pen.of(1.2 * larger));
            }
            case Sample.Strand strand -> {
                Place edge = new Place(box.x(), box.y(), 1.3 * size, box.height());
                Shape shape = ChartShape.box(box);
                ink.fill(shape, Tone.PAPER);
                ChartSign.strand(ink, strand.strand(), shape, edge);
                ink.stroke(shape, Tone.LINE, ChartInk.Pen.of(1.2 * larger));
                ChartSign.picture(
                        ink, strand.strand(), box.right() - 0.55 * size, middle, 0.52 * size);
            }
            case Sample.Route route -> {
                List<Spot> points =
                        List.of(new Spot(x, middle), new Spot(box.right() - 2 * larger, middle));
                Tone tone = route.passage() == Passage.TAKEN ? Tone.INK : Tone.LINE;
                ink.stroke(
                        ChartPainter.path(points), tone, ChartPainter.pen(route.passage(), larger));
                ink.fill(
                        ChartShape.arrow(
                                points.getFirst(),
                                new Spot(box.right() + 2 * larger, middle),
                                larger),
                        tone);
            }
            case Sample.Standing standing -> {
                ChartPainter.edge(
                        ink, StepKind.ACTION, standing.weight(), box.grown(-0.12 * size), larger);
                standing.sign().draw(ink, box.right() - 0.75 * size, middle, 0.5 * size);
            }
            case Sample.Sign sign -> sign.sign().draw(ink, x + 0.6 * size, middle, 0.6 * size);
        }
    }
}

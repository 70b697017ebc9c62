package org.waymark.report;

import org.waymark.pathway.StepKind;
import org.waymark.report.ChartInk.Line;
import org.waymark.report.ChartInk.Tone;

import java.util.ArrayList;
import java.util.List;

/**
 * How large things are on paper, so that a chart can be laid out before it is drawn: the same sums
 * place the words when it is. In units of 1/96 inch at full size. Not for use by several threads at
 * once.
 */
public final class ChartPaper {

    private static final double SMALL = 11.5;
    static final double LEADING = 1.25;
    private static final double TITLE = 14;
    private static final double BAND_TITLE = 20;
    private static final double TIGHT = 1.1;

    /** The least width of a card on one sheet, in units of the drawing. */
    public static final double NARROWEST = 350;

    /** The greatest width of a card on one sheet that is worth trying. */
    public static final double WIDEST = 750;

    /** Width for each unit of height of what A3 has room for beside its margins, lying. */
    public static final double LYING = 1_145.0 / 704;

    /** The same, standing. */
    public static final double STANDING = 783.0 / 1_052;

    /** How much more height A3 has standing. */
    public static final double TALLER = 1_052.0 / 704;

    private static final double WIDTH = 196;
    private static final double ROOMY = 248;

    /** On one sheet words are larger, so that the space between the cards counts for less. */
    private static final double LARGER = 3.5;

    private static final double SPINE = 13;
    private static final double INSIDE = 7;
    private static final double TOP = 9;
    private static final double TIGHT_TOP = 3.2;
    private static final double GAP = 4;
    private static final double LABEL_SIDE = 5;

    private final Lettering regular;
    private final Lettering bold;
    private final DrawableText drawable;
    private final boolean compact;
    private final double width;

    private ChartPaper(
            Lettering regular,
            Lettering bold,
            DrawableText drawable,
            boolean compact,
            double width) {
        this.regular = regular;
        this.bold = bold;
        this.drawable = drawable;
        this.compact = compact;
        this.width = width;
    }

    private static ChartPaper of(boolean compact, double width) {
        return new ChartPaper(
                Lettering.regular(),
                Lettering.bold(),
                new DrawableText(Typeface.coverage()),
                compact,
                width);
    }

    /** Everything on the cards. */
    public static ChartPaper full() {
        return of(false, WIDTH);
    }

    /** Titles and numbers alone, for a chart on one sheet. */
    public static ChartPaper compact() {
        return of(true, NARROWEST);
    }

    /**
     * The same with cards of another width.
     *
     * @param cards in units of the drawing, from {@link #NARROWEST} to {@link #WIDEST}
     */
    public ChartPaper withCards(double cards) {
        return new ChartPaper(regular, bold, drawable, compact, cards);
    }

    /** A width and a height. */
    public record Size(double width, double height) {}

    /** How large a card must be. */
    public Size card(ChartSheet.Words words) {
        double wide =
                Math.max(
                        !compact && words.far().size() > 2 ? ROOMY : width,
                        Math.min(longestWord(words), 2 * width));
        List<List<Line>> paragraphs = paragraphs(words, wide);
        return new Size(wide, Math.ceil(paragraphs.getLast().getLast().y() + bottom()));
    }

    /**
     * How large the label of a way on is. Where there is little room only decisions have labels.
     *
     * @param from what the way on leaves
     */
    public Size label(StepKind from, String words) {
        if (words.isBlank() || compact && from != StepKind.DECISION) {
            return new Size(0, 0);
        }
        return new Size(
                Math.ceil(bold.width(drawn(words), small()) + (compact ? 1 : 2) * LABEL_SIDE),
                Math.ceil(small() * leading() + (compact ? 0 : 2)));
    }

    /** Size of labels, and of what stands on a card beside its title. */
    double small() {
        return SMALL * larger() * (compact ? 0.92 : 1);
    }

    /** How large the title of a stage is. */
    public Size band(String title) {
        return new Size(
                Math.ceil(bold.width(drawn(title), bandTitle())),
                Math.ceil(bandTitle() * leading()));
    }

    /** Size of the title of a card. */
    public double title() {
        return TITLE * larger();
    }

    /** Size of the words over a stage. */
    double bandTitle() {
        return compact ? TITLE * LARGER * 1.15 : BAND_TITLE;
    }

    /** Whether it is for one sheet. */
    boolean isCompact() {
        return compact;
    }

    /** How much larger things are drawn than at full size. */
    double larger() {
        return compact ? LARGER : 1;
    }

    /** From the edge of a card to where its words begin. */
    double spine(StepKind kind) {
        return SPINE * larger() + slant(kind);
    }

    /** How far the points of a decision lead in. */
    double slant(StepKind kind) {
        return kind == StepKind.DECISION ? ChartShape.POINT * larger() * 0.7 : 0;
    }

    Lettering lettering(boolean isBold) {
        return isBold ? bold : regular;
    }

    /** The words with every character in them drawable. */
    String drawn(String words) {
        return drawable.of(words);
    }

    /** What stands on a card of that width, from its top left corner. */
    List<List<Line>> paragraphs(ChartSheet.Words words, double wide) {
        double left = left(words.kind());
        double room = wide - left - right(words.kind());
        Column column = new Column(left, room, compact ? TIGHT_TOP * larger() : TOP);
        if (compact) {
            column.add(words.number() + "  " + words.title(), true, TITLE * larger(), 0);
        } else {
            column.add(
                    words.number()
                            + "  "
                            + words.kind().title()
                            + " \u00B7 "
                            + words.strand().title(),
                    false,
                    small(),
                    0);
            column.add(words.title(), true, TITLE, GAP / 2);
        }
        column.add(words.state(), true, small(), GAP / 2);
        if (compact) {
            column.add(words.brief(), false, small(), 0);
        } else {
            words.far().forEach(far -> column.add(far, false, SMALL, GAP));
        }
        return column.paragraphs;
    }

    /** How wide a card must be so that no word of its title is parted. */
    private double longestWord(ChartSheet.Words words) {
        double longest = 0;
        for (String word : drawn(words.title()).split("\\s+")) {
            longest = Math.max(longest, bold.width(word, title()));
        }
        return Math.ceil(longest + left(words.kind()) + right(words.kind()));
    }

    private double left(StepKind kind) {
        return spine(kind) + inside();
    }

    private double right(StepKind kind) {
        return slant(kind) + inside();
    }

    private double inside() {
        return INSIDE * larger() * (compact ? 0.5 : 1);
    }

    private double bottom() {
        return compact ? TIGHT_TOP * larger() : TOP;
    }

    private double leading() {
        return compact ? TIGHT : LEADING;
    }

    /** Paragraphs under one another. */
    private final class Column {

        private final List<List<Line>> paragraphs = new ArrayList<>();
        private final double x;
        private final double room;
        private double y;

        Column(double x, double room, double y) {
            this.x = x;
            this.room = room;
            this.y = y;
        }

        void add(String words, boolean isBold, double size, double above) {
            if (words.isBlank()) {
                return;
            }
            y += above;
            List<Line> lines = new ArrayList<>();
            for (String line : lettering(isBold).wrap(drawn(words), size, room)) {
                y += size * leading();
                lines.add(new Line(line, isBold, size, x, y - size * 0.25, Tone.INK));
            }
            paragraphs.add(List.copyOf(lines));
        }
    }
}

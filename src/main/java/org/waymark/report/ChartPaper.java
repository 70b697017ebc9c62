package org.waymark.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How large things are on paper, so that a chart can be laid out before it is drawn: the same sums
 * place the words when it is. In units of 1/96 inch at full size. Not for use by several threads at
 * once.
 */
public final class ChartPaper {

    static final double TITLE = 14;
    static final double SMALL = 11.5;
    private static final double BAND_TITLE = 20;
    static final double LEADING = 1.25;

    private static final double WIDTH = 184;
    private static final double ROOMY = 236;
    private static final double NARROW = 212;

    /** On one sheet words are larger, so that the space between the cards counts for less. */
    private static final double LARGER = 1.7;

    private static final double SIDE = 14;
    private static final double SLANT = 10;
    private static final double TOP = 9;
    private static final double GAP = 4;
    private static final double LABEL_SIDE = 5;

    private final Lettering regular = Lettering.of(Typeface.Cut.REGULAR);
    private final Lettering bold = Lettering.of(Typeface.Cut.BOLD);
    private final boolean compact;

    /**
     * @param compact titles alone, for a chart on one sheet
     */
    public ChartPaper(boolean compact) {
        this.compact = compact;
    }

    /** A width and a height. */
    public record Size(double width, double height) {}

    /**
     * A line of words on a card.
     *
     * @param y of the line that they stand on, from the card's top
     */
    record Set(String words, boolean isBold, double size, double x, double y) {
        @Override
        public String toString() {
            return "Set[withheld]";
        }
    }

    /** How large a card must be. */
    public Size card(ChartSheet.Words words) {
        double width = compact ? NARROW : words.far().size() > 2 ? ROOMY : WIDTH;
        List<Set> lines = lines(words, width);
        return new Size(width, Math.ceil(lines.getLast().y() + TOP));
    }

    /** How large a label must be; compact drawings have none. */
    public Size label(String words) {
        return compact || words.isBlank()
                ? new Size(0, 0)
                : new Size(
                        Math.ceil(bold.width(words, SMALL) + 2 * LABEL_SIDE),
                        Math.ceil(SMALL * LEADING + 2));
    }

    /** How large the title of a stage is. */
    public Size band(String title) {
        return new Size(
                Math.ceil(bold.width(title, bandTitle())), Math.ceil(bandTitle() * LEADING));
    }

    /** Size of the words over a stage. */
    double bandTitle() {
        return BAND_TITLE * larger();
    }

    /** How much thicker lines are drawn than at full size. */
    double larger() {
        return compact ? LARGER : 1;
    }

    Lettering lettering(boolean isBold) {
        return isBold ? bold : regular;
    }

    /** Every line of words on a card of that width, from its top left corner. */
    List<Set> lines(ChartSheet.Words words, double width) {
        double side = SIDE + (words.kind() == org.waymark.pathway.StepKind.DECISION ? SLANT : 0);
        double room = width - 2 * side;
        double larger = larger();
        List<Set> lines = new ArrayList<>();
        double y = TOP;
        String head = head(words);
        if (!head.isEmpty()) {
            y = add(lines, head, false, SMALL * larger, side, room, y);
        }
        y =
                add(
                        lines,
                        words.title(),
                        true,
                        TITLE * larger,
                        side,
                        room,
                        y + (lines.isEmpty() ? 0 : GAP / 2));
        if (!words.state().isEmpty()) {
            y = add(lines, words.state(), true, SMALL * larger, side, room, y + GAP / 2);
        }
        if (!compact) {
            for (String far : words.far()) {
                y = add(lines, far, false, SMALL, side, room, y + GAP);
            }
        }
        return lines;
    }

    private String head(ChartSheet.Words words) {
        String kind = words.kind().title();
        if (compact) {
            return words.kind() == org.waymark.pathway.StepKind.ACTION ? "" : kind;
        }
        return words.head().isEmpty() ? kind : kind + " · " + words.head();
    }

    private double add(
            List<Set> lines,
            String words,
            boolean isBold,
            double size,
            double x,
            double room,
            double from) {
        double y = from;
        for (String line : lettering(isBold).wrap(words, size, room)) {
            y += size * LEADING;
            lines.add(new Set(line, isBold, size, x, y - size * (LEADING - 1)));
        }
        return y;
    }
}

package org.waymark.report;

import java.awt.Shape;

/** What a chart is drawn with: a picture, a drawing in words, or a page. */
interface ChartInk {

    /** The greys there are. What must be told apart differs in more than its grey. */
    enum Tone {
        INK(0x00),
        LINE(0x1A),
        EDGE(0x99),
        TINT(0xF5),
        PAPER(0xFF);

        private final int grey;

        Tone(int grey) {
            this.grey = grey;
        }

        /** From 0, black, to 255, white. */
        int grey() {
            return grey;
        }
    }

    /**
     * How a line is drawn.
     *
     * @param width in units of the drawing
     * @param on length of a dash; 0 for a line without gaps
     * @param off length of a gap
     */
    record Pen(double width, double on, double off) {

        static Pen of(double width) {
            return new Pen(width, 0, 0);
        }

        boolean isDashed() {
            return on > 0;
        }
    }

    /** What a part of the drawing is, for those who hear it. */
    enum Role {
        /** Lines and shapes that are told by one text. */
        FIGURE,
        /** The title of a stage. */
        STAGE,
        /** A step with all that stands on it. */
        STEP,
        /** A paragraph. */
        WORDS,
        /** The words on a route. */
        WAY,
        /** What helps the eye and is told in words elsewhere. */
        ASIDE
    }

    /**
     * Begins a part; parts lie within one another.
     *
     * @param spoken what it says as a whole; empty where its own words do
     */
    void begin(Role role, String id, String spoken);

    /** Ends the part that began last. */
    void end();

    void fill(Shape shape, Tone tone);

    void stroke(Shape shape, Tone tone, Pen pen);

    /** Words that stand on the line at {@code y}, from {@code x} on. */
    void words(Line line);

    /**
     * A line of words.
     *
     * @param size in units of the drawing
     * @param x where it begins
     * @param y of the line that it stands on
     */
    record Line(String words, boolean isBold, double size, double x, double y, Tone tone) {

        Line at(double dx, double dy) {
            return new Line(words, isBold, size, x + dx, y + dy, tone);
        }

        @Override
        public String toString() {
            return "Line[withheld]";
        }
    }
}

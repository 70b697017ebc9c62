package org.waymark.ui.chart;

/**
 * How much of the chart is written out at a zoom, so that no word is ever shown smaller than it can
 * be read.
 */
enum Level {
    /** Stages with their question and counts. */
    FAR,
    /** Steps with their titles. */
    MIDDLE,
    /** Steps with who acts, the time limit, labels and jumps. */
    NEAR;

    /** The least height of words on the screen, in pixels of the font. */
    static final double READABLE = 11;

    /** Size of the smallest words of a card, as the style sheet has it. */
    static final double SMALLEST_EMS = 0.9;

    /** Size to which a card's title grows in the middle; every card has room for it. */
    static final double TITLE_EMS = 1.45;

    private static final double SLACK = 0.05;

    /**
     * @param zoom 1 is 100 %
     * @param em size of the chart's font in pixels at 100 %
     */
    static Level at(double zoom, double em) {
        if (zoom * em * SMALLEST_EMS >= READABLE - SLACK) {
            return NEAR;
        }
        return zoom * em * TITLE_EMS >= READABLE - SLACK ? MIDDLE : FAR;
    }

    /** The least zoom at which titles are read, for a font of that size. */
    static double titles(double em) {
        return Math.min(1, READABLE / (TITLE_EMS * em));
    }

    /** The least zoom at which everything is read, for a font of that size. */
    static double everything(double em) {
        return Math.min(1, READABLE / (SMALLEST_EMS * em));
    }
}

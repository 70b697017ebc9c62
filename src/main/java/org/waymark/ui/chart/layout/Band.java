package org.waymark.ui.chart.layout;

/**
 * A stage on the map. An open one is a band with its title above its cards; a folded one is nothing
 * but its only card.
 *
 * @param stage id of the stage
 * @param headWidth measured width of its title, 0 for a folded stage
 * @param headHeight height kept free for its title, 0 for a folded stage
 */
public record Band(String stage, double headWidth, double headHeight) {

    /** A stage that is drawn as one card. */
    public static Band folded(String stage) {
        return new Band(stage, 0, 0);
    }

    /** Whether it is one card without a band around it. */
    public boolean isFolded() {
        return headHeight == 0;
    }
}

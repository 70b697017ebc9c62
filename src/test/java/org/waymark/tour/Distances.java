package org.waymark.tour;

/** The chart of the case from afar, from the middle and from near, in windows of every size. */
final class Distances {

    private final Hand hand;
    private final Album album;
    private final Walk walk;

    Distances(Hand hand, Album album, Walk walk) {
        this.hand = hand;
        this.album = album;
        this.walk = walk;
    }

    /** Chooses a theme as somebody would, and looks at the chart of the case in hand. */
    void in(String theme, String name) {
        hand.click("rail-settings");
        hand.choose("theme", theme);
        hand.click("rail-pathway");
        hand.click("chart-centre");
        walk.arrived("q-ack");
        hand.click("chart-map");
        hand.click("chart-fit");
        album.takeInEverySize("chart-far-" + name);
        hand.click("chart-centre");
        hand.click("chart-actual");
        hand.click("chart-zoom-out");
        hand.click("chart-zoom-out");
        hand.click("chart-centre");
        album.takeInEverySize("chart-middle-" + name);
        hand.click("chart-stage");
        album.takeInEverySize("chart-near-" + name);
    }
}

package org.waymark.tour;

import javafx.scene.input.KeyCode;

/** The chart at every distance, size and theme, and the chief screens once more, in the dark. */
final class Looks {

    private final Hand hand;
    private final Album album;
    private final Walk walk;
    private final Distances distances;

    Looks(Hand hand, Album album, Walk walk) {
        this.hand = hand;
        this.album = album;
        this.walk = walk;
        this.distances = new Distances(hand, album, walk);
    }

    /** Changes the colours as somebody would, and looks at the chart of Jamie's case in each. */
    void chart() {
        hand.click("rail-cases");
        hand.write("filter-cases", "2026-005");
        hand.clickRow("case-table");
        hand.keys(KeyCode.ENTER);
        hand.click("open-on-pathway");
        hand.see("chart-centre");
        distances.in("Light", "light");
        distances.in("High contrast", "high-contrast");
        distances.in("Dark", "dark");
    }

    /** Looks round in the dark. */
    void dark() {
        hand.click("rail-settings");
        album.take("settings-dark");
        hand.click("rail-today");
        hand.see("number-open");
        album.takeBoth("today-dark");
        hand.click("rail-cases");
        hand.write("filter-cases", "2026-005");
        hand.clickRow("case-table");
        hand.keys(KeyCode.ENTER);
        hand.click("tab-chronology");
        hand.clickRow("chronology");
        album.takeBoth("case-chronology-dark");
        hand.click("open-on-pathway");
        // One comes to where one was last in this case.
        hand.click("chart-centre");
        walk.arrived("q-ack");
        hand.click("route-escalate");
        album.takeBoth("decision-dark");
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        hand.write("search-words", Told.SEARCH);
        hand.read("search-results", Told.SEARCH);
        album.takeBoth("search-dark");
        hand.keys(KeyCode.CONTROL, KeyCode.L);
        hand.see("unlock");
        album.takeBoth("unlock-dark");
        Evening.unlock(hand);
    }
}

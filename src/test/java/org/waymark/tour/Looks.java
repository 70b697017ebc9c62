package org.waymark.tour;

import javafx.scene.input.KeyCode;

/** The chief screens once more, in the dark. */
final class Looks {

    private final Hand hand;
    private final Album album;
    private final Walk walk;

    Looks(Hand hand, Album album, Walk walk) {
        this.hand = hand;
        this.album = album;
        this.walk = walk;
    }

    /** Changes the colours as somebody would, and looks round. */
    void dark() {
        hand.click("rail-settings");
        hand.choose("theme", "Dark");
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
        album.takeBoth("pathway-with-case-dark");
        hand.click("route-escalate");
        album.takeBoth("decision-dark");
        hand.click("chart-map");
        album.takeBoth("map-dark");
        hand.click("chart-fit");
        album.takeBoth("map-far-dark");
        hand.click("rail-settings");
        hand.choose("theme", "High contrast");
        hand.click("rail-pathway");
        hand.see("chart-map");
        hand.click("chart-map");
        album.takeBoth("map-high-contrast");
        hand.click("chart-stage");
        album.takeBoth("pathway-high-contrast");
        hand.click("rail-settings");
        hand.choose("theme", "Dark");
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

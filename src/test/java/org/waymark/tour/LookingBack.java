package org.waymark.tour;

import javafx.scene.input.KeyCode;

import java.util.function.Consumer;

/** Finding everything again, checking it, and taking it out as a document. */
final class LookingBack {

    private final Hand hand;
    private final Album album;
    private final Consumer<String> at;

    /**
     * @param at told what comes next
     */
    LookingBack(Hand hand, Album album, Consumer<String> at) {
        this.hand = hand;
        this.album = album;
        this.at = at;
    }

    /** Does it. */
    void run() {
        at.accept("searching");
        search();
        hand.keys(KeyCode.ENTER);
        hand.see("case-page");
        hand.see("entry-in-full");
        at.accept("looking at the case");
        page();
        at.accept("looking at the map");
        charts();
        at.accept("printing the chronology");
        print();
        at.accept("looking at what was noticed");
        signs();
        at.accept("looking at the other places");
        others();
    }

    /** Finds a word; what was found first is marked. */
    void search() {
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        hand.write("search-words", Told.SEARCH);
        hand.read("search-results", Told.SEARCH);
        album.takeBoth("search");
    }

    private void page() {
        hand.click("scope-everything");
        album.takeBoth("case-chronology");
        hand.click("tab-front-sheet");
        hand.see("front-sheet");
        album.take("case-front-sheet");
        frontSheet();
    }

    /** What a reader asks first of a child: the school, and the plan they are under. */
    private void frontSheet() {
        hand.clickFirst("change-");
        hand.see("person-form");
        hand.unfold("person-school-and-gp");
        hand.write("person-school", Told.SCHOOL);
        album.take("person-form");
        hand.click("record-person");
        hand.miss("person-form");
        hand.clickFirst("plans-");
        hand.choose("status-kind", "Child in need plan");
        hand.write("status-from", "May 2026");
        hand.click("record-status");
        hand.miss("status-form");
        hand.click("people-names");
        hand.read("people", "Child in need plan, from May 2026");
        album.takeBoth("case-front-sheet-filled");
    }

    private void charts() {
        hand.click("open-on-pathway");
        hand.click("chart-map");
        hand.see("chart-map");
        album.takeBoth("map");
        hand.click("chart-fold");
        hand.click("chart-fit");
        album.takeBoth("map-all-open-far");
        hand.click("chart-fold");
        hand.click("chart-list");
        hand.see("chart-outline");
        album.take("outline");
        hand.click("chart-stage");
        walkTheChart();
    }

    private void walkTheChart() {
        hand.click("chart-open-find");
        hand.write("chart-find", "review");
        hand.read("chart-find-summary", "1 of ");
        album.takeBoth("chart-find");
        hand.keys(KeyCode.ESCAPE);
        hand.miss("chart-find-bar");
        hand.click("chart-more");
        hand.click("chart-replay");
        hand.see("replay-slider");
        hand.click("replay-on");
        hand.click("replay-on");
        hand.read("replay-words", "3 of ");
        album.takeBoth("chart-replay");
        hand.click("replay-leave");
        hand.click("chart-more");
        hand.click("chart-beside");
        hand.click("beside-show");
        hand.see("compare-differences");
        album.takeBoth("chart-two-cases");
        hand.click("compare-differences");
        hand.see("compare-table");
        album.takeBoth("chart-beside-another-case");
        hand.click("compare-leave");
        hand.click("chart-more");
        hand.click("chart-save");
        hand.click("save-with-case");
        album.take("chart-save");
        hand.click("save-choose");
        hand.see("dialog");
        hand.click("save-unencrypted");
        hand.read("save-outcome", "The notebook notes that it left.");
        album.take("chart-saved");
        hand.click("leave");
    }

    private void print() {
        hand.click("rail-cases");
        hand.write("filter-cases", "2026-005");
        hand.clickRow("case-table");
        hand.keys(KeyCode.ENTER);
        hand.click("print-chronology");
        hand.see("report-summary");
        hand.click("scope-everything");
        album.take("report");
        hand.click("save-pdf");
        hand.see("dialog");
        album.take("report-not-encrypted");
        hand.click("save-unencrypted");
        hand.miss("dialog");
        hand.read("report-state", "aved");
        album.take("report-saved");
    }

    private void signs() {
        hand.click("rail-cases");
        hand.write("filter-cases", Told.NOTICED);
        hand.clickRow("case-table");
        hand.keys(KeyCode.ENTER);
        hand.click("tab-signs");
        hand.see("signs-grid");
        album.takeBoth("signs");
        hand.click("seen-4-child-emotional");
        hand.see("sign-in-full");
        album.take("sign-in-full");
        hand.click("close-sign");
        hand.click("signs-as-list");
        hand.see("signs-list");
        album.take("signs-as-list");
        hand.click("print-signs");
        hand.see("report-summary");
        album.take("report-of-signs");
    }

    private void others() {
        hand.click("rail-directory");
        hand.see("directory");
        album.take("directory");
        hand.click("rail-practice");
        hand.see("practice");
        album.take("practice");
        hand.click("rail-settings");
        hand.see("settings");
        album.take("settings");
        hand.click("check-notebook");
        hand.read("check-found", "Nothing is damaged.");
        hand.reveal("check-found");
        album.take("checked");
        hand.keys(KeyCode.F1);
        hand.see("keys-page");
        album.take("keys");
        hand.keys(KeyCode.ESCAPE);
        hand.miss("keys-page");
    }
}

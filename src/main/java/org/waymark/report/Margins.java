package org.waymark.report;

import static org.waymark.report.Markup.css;

/** Head and foot of every page: taken out of the flow by the style sheet. */
final class Margins {

    private final Markup markup;
    private final Letterhead letterhead;

    Margins(Markup markup, Letterhead letterhead) {
        this.markup = markup;
        this.letterhead = letterhead;
    }

    /**
     * @param name what the document is
     * @param printed when and by whom it was made, and from which record
     */
    void write(String name, String printed) {
        markup.in("table", () -> markup.in("tr", () -> head(name)), css("running head"));
        markup.in("table", () -> markup.in("tr", () -> foot(printed)), css("running foot"));
    }

    private void head(String name) {
        markup.of("td", name);
        if (letterhead.practice()) {
            markup.of("td", PracticeMark.WORDS, css("practice"));
        }
        markup.of("td", letterhead.marking(), css("centre"));
        markup.in("td", () -> markup.in("span", () -> {}, css("page-number")), css("end"));
    }

    private void foot(String printed) {
        markup.of("td", letterhead.charity(), css("charity"));
        markup.of("td", printed, css("end"));
    }
}

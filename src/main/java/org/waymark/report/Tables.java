package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import java.util.List;

/** The parts of a table that every document has: heads and rows that screen readers understand. */
final class Tables {

    private final Markup markup;

    Tables(Markup markup) {
        this.markup = markup;
    }

    /** The heads of the columns; the style sheet knows them as {@code column1} and on. */
    void header(List<String> titles) {
        markup.in("thead", () -> markup.in("tr", () -> heads(titles)));
    }

    /** A row of plain cells. */
    void row(String... cells) {
        markup.in(
                "tr",
                () -> {
                    for (String cell : cells) {
                        markup.of("td", cell);
                    }
                });
    }

    /** A row that says one thing: its name is the head of the row. */
    void fact(String name, String value) {
        markup.in(
                "tr",
                () -> {
                    markup.of("th", name, attribute("scope", "row"));
                    markup.of("td", value);
                });
    }

    private void heads(List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            markup.of("th", titles.get(i), attribute("scope", "col"), css("column" + (i + 1)));
        }
    }
}

package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.Chronology;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.StepId;

import java.util.List;

/** How the case went on from step to step without a decision, one move a row. */
final class WayTable {

    static final String TITLE = "The case’s way";

    private static final List<String> COLUMNS =
            List.of("No", "Moved on", "From", "To", "By way of, or reason", "Ref");

    private static final String LEGEND =
            "Moves of the case along the pathway, in the order of recording. Moves by decision"
                    + " stand among the events.";
    private static final String NOTHING = "–";

    private final Markup markup;
    private final Pathway pathway;
    private final PrintedDates dates;
    private final FullTexts fullTexts;
    private final Tables tables;

    WayTable(Markup markup, Pathway pathway, PrintedDates dates, FullTexts fullTexts) {
        this.markup = markup;
        this.pathway = pathway;
        this.dates = dates;
        this.fullTexts = fullTexts;
        this.tables = new Tables(markup);
    }

    /** Writes the table, where there is any move. */
    void write(Chronology chronology) {
        if (chronology.moves().isEmpty()) {
            return;
        }
        markup.in(
                "div",
                () -> {
                    markup.of("h2", TITLE);
                    markup.of("p", LEGEND, css("quiet"));
                    markup.in("table", () -> table(chronology.moves()), css("list moves"));
                },
                css("way"),
                attribute("id", "way"));
    }

    private void table(List<Chronology.Move> moves) {
        tables.header(COLUMNS);
        markup.in(
                "tbody",
                () -> {
                    for (int i = 0; i < moves.size(); i++) {
                        row(i + 1, moves.get(i));
                    }
                });
    }

    private void row(int number, Chronology.Move move) {
        markup.in(
                "tr",
                () -> {
                    markup.of("th", Integer.toString(number), attribute("scope", "row"));
                    markup.of("td", dates.moment(move.recordedAt()));
                    markup.of("td", step(move.from()));
                    markup.of("td", step(move.to()));
                    markup.in("td", () -> why(number, move));
                    markup.of("td", "Entry %d, by %s".formatted(move.number(), move.author()));
                });
    }

    private void why(int number, Chronology.Move move) {
        String route = move.route();
        String reason = move.reason();
        if (says(route)) {
            markup.of("p", "By the route “" + route + "”", css("words"));
        }
        if (says(reason)) {
            fullTexts.write(
                    "Move " + number,
                    "Reason",
                    FullTexts.Width.NARROW,
                    "p",
                    "words",
                    "Reason: " + reason);
        }
        if (!says(route) && !says(reason)) {
            markup.of("p", NOTHING);
        }
    }

    private static boolean says(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private String step(StepId id) {
        return pathway.find(id)
                .map(step -> step.title())
                .orElse("Step " + id.value() + ", which the guidance no longer has");
    }
}

package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.casework.Chronology;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.pathway.Pathway;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The events, one a row, with what was said exactly, what came late and what was corrected. */
final class ChronologyTable {

    private static final List<String> COLUMNS =
            List.of(
                    "No",
                    "Date of event",
                    "Event",
                    "Source and how known",
                    "Significance for the child",
                    "Action or decision, with reason",
                    "Outcome",
                    "Ref");

    private static final String LEGEND =
            "In the order of the events, not of writing them down. “–” means that nothing was"
                    + " recorded there. A correction stands beneath the entry that it corrects,"
                    + " which is never altered; its own number says only where it belongs.";
    private static final String NOTHING = "–";

    private final Markup markup;
    private final Pathway pathway;
    private final PrintedDates dates;
    private final FullTexts fullTexts;
    private final Tables tables;

    ChronologyTable(Markup markup, Pathway pathway, PrintedDates dates, FullTexts fullTexts) {
        this.markup = markup;
        this.pathway = pathway;
        this.dates = dates;
        this.fullTexts = fullTexts;
        this.tables = new Tables(markup);
    }

    void write(Chronology chronology) {
        markup.in(
                "div",
                () -> {
                    markup.of("h2", chronology.scope().title());
                    markup.of("p", LEGEND, css("quiet"));
                    if (chronology.rows().isEmpty()) {
                        markup.of("p", "There is no event to show.");
                    } else {
                        markup.in("table", () -> table(chronology), css("events"));
                    }
                },
                css("chronology"),
                attribute("id", "events"));
    }

    private void table(Chronology chronology) {
        tables.header(COLUMNS);
        EntryDetails details = new EntryDetails(chronology, dates);
        markup.in("tbody", () -> rows(chronology, details));
    }

    private void rows(Chronology chronology, EntryDetails details) {
        Silences silences = new Silences(dates, "without an event in this chronology");
        for (Chronology.Row row : chronology.rows()) {
            silences.before(row.entry().happened())
                    .ifPresent(words -> wide("gap", () -> markup.words(words)));
            row(row, chronology, details);
            if (original(row, chronology).isEmpty()) {
                corrections(row.number(), "no. " + row.number(), row.entry(), chronology);
            }
        }
    }

    private void row(Chronology.Row row, Chronology chronology, EntryDetails details) {
        markup.in(
                "tr",
                () -> {
                    markup.of(
                            "th",
                            Integer.toString(row.number()),
                            attribute("scope", "row"),
                            css("no"));
                    markup.in("td", () -> date(row));
                    markup.in("td", () -> event(row, chronology, details), css("event"));
                    cell(row, "Source and how known", row.source());
                    cell(row, "Significance for the child", row.significance());
                    cell(
                            row,
                            "Action or decision, with reason",
                            original(row, chronology).isPresent() ? "" : row.action());
                    cell(row, "Outcome", row.outcome());
                    markup.in("td", () -> reference(row.entry()), css("ref"));
                });
    }

    private void date(Chronology.Row row) {
        markup.of("p", row.date());
        Duration late = row.entry().late();
        if (late != null) {
            markup.of(
                    "p",
                    "Recorded late: %s after the event".formatted(PrintedDates.length(late)),
                    css("late"));
        }
    }

    private void event(Chronology.Row row, Chronology chronology, EntryDetails details) {
        Optional<Chronology.Row> original = original(row, chronology);
        if (original.isPresent()) {
            markup.of(
                    "p",
                    "Correction of no. %d. Its words, and why it was made, stand beneath no. %d."
                            .formatted(original.get().number(), original.get().number()));
        } else {
            event(row, details);
        }
        if (chronology.scope() == Chronology.Scope.EVERYTHING) {
            for (EntryDetails.Detail detail : details.beyond(row)) {
                fullTexts.write(
                        row.number(),
                        detail.label(),
                        FullTexts.Width.WIDE,
                        "p",
                        "detail words",
                        detail.label() + ": " + detail.words());
            }
        }
    }

    private void event(Chronology.Row row, EntryDetails details) {
        fullTexts.write(row.number(), "Event", FullTexts.Width.WIDE, "p", "words", row.event());
        for (EntryDetails.Detail quote : details.quotes(row)) {
            markup.of("p", quote.label() + ":", css("label"));
            fullTexts.write(
                    row.number(),
                    quote.label(),
                    FullTexts.Width.WIDE,
                    "blockquote",
                    "words",
                    "“" + quote.words() + "”");
        }
        if (row.entry().fact() instanceof EntryCorrected) {
            markup.of("p", "This corrects an entry that is not shown here.", css("label"));
        }
    }

    /**
     * Where a row is itself a correction, the row of this chronology beneath which it stands: that
     * of what it corrects, or where that is a correction too, of what that one corrects.
     */
    private static Optional<Chronology.Row> original(Chronology.Row row, Chronology chronology) {
        Optional<Chronology.Row> above = corrected(row, chronology);
        for (int i = 0; i < chronology.rows().size(); i++) {
            Optional<Chronology.Row> higher = above.flatMap(it -> corrected(it, chronology));
            if (higher.isEmpty()) {
                return above;
            }
            above = higher;
        }
        // A circle, which no program writes: then each stands by itself.
        return Optional.empty();
    }

    private static Optional<Chronology.Row> corrected(Chronology.Row row, Chronology chronology) {
        return row.entry().fact() instanceof EntryCorrected correction
                ? numbered(correction.entry(), chronology)
                : Optional.empty();
    }

    private static Optional<Chronology.Row> numbered(String entry, Chronology chronology) {
        return chronology.rows().stream()
                .filter(row -> row.entry().id().value().equals(entry))
                .findFirst();
    }

    private void cell(Chronology.Row row, String column, String words) {
        markup.in(
                "td",
                () ->
                        fullTexts.write(
                                row.number(),
                                column,
                                FullTexts.Width.NARROW,
                                "p",
                                "words",
                                words.isBlank() ? NOTHING : words));
    }

    private void reference(RecordedEntry entry) {
        markup.of("p", "Entry " + entry.number(), css("label"));
        markup.of("p", step(entry));
        markup.of(
                "p",
                "Signed %s by %s".formatted(dates.shortMoment(entry.recordedAt()), entry.author()));
    }

    private String step(RecordedEntry entry) {
        return pathway.find(entry.step())
                .map(step -> "At “" + step.title() + "”")
                .orElse("At step " + entry.step().value());
    }

    /**
     * @param corrected what they correct, such as {@code no. 4}
     */
    private void corrections(
            int row, String corrected, RecordedEntry entry, Chronology chronology) {
        for (RecordedEntry correction : entry.corrections()) {
            correction(row, corrected, correction, chronology);
            corrections(row, "entry " + correction.number(), correction, chronology);
        }
    }

    private void correction(
            int row, String corrected, RecordedEntry correction, Chronology chronology) {
        String here =
                numbered(correction.id().value(), chronology)
                        .map(own -> "; no. " + own.number() + " here")
                        .orElse("");
        wide(
                "correction",
                () -> {
                    markup.of(
                            "p",
                            "Correction to %s, signed %s by %s (entry %d%s)"
                                    .formatted(
                                            corrected,
                                            dates.moment(correction.recordedAt()),
                                            correction.author(),
                                            correction.number(),
                                            here),
                            css("label"));
                    fullTexts.write(
                            row,
                            "Correction",
                            FullTexts.Width.WIDE,
                            "p",
                            "words",
                            correction.fact().text());
                    if (correction.fact() instanceof EntryCorrected fact) {
                        fullTexts.write(
                                row,
                                "Why it was corrected",
                                FullTexts.Width.WIDE,
                                "p",
                                "words",
                                "Why: " + fact.reason());
                    }
                });
    }

    private void wide(String style, Runnable content) {
        markup.in(
                "tr",
                () ->
                        markup.in(
                                "td",
                                content,
                                attribute("colspan", Integer.toString(COLUMNS.size()))),
                css(style));
    }
}

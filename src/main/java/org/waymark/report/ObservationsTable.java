package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.Observations;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.SignNoted;
import org.waymark.pathway.Pathway;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every observation by the date of the event, in full, with silences and corrections. */
final class ObservationsTable {

    static final String TITLE = "What was noticed, by date";

    private static final List<String> COLUMNS =
            List.of(
                    "No",
                    "Date",
                    "What was seen or heard",
                    "Noted as",
                    "Source and how known",
                    "More or less telling here",
                    "What else could explain it",
                    "Ref");
    private static final String LEGEND =
            "In the order of the events, not of writing them down. “–” means that nothing was"
                    + " recorded there. The numbers only tell the lines apart. A correction stands"
                    + " beneath what it corrects, which is never altered.";
    private static final String NOTHING = "–";

    private final Markup markup;
    private final Pathway pathway;
    private final PrintedDates dates;
    private final FullTexts fullTexts;

    ObservationsTable(Markup markup, Pathway pathway, PrintedDates dates, FullTexts fullTexts) {
        this.markup = markup;
        this.pathway = pathway;
        this.dates = dates;
        this.fullTexts = fullTexts;
    }

    void write(Observations told) {
        markup.in(
                "div",
                () -> {
                    markup.of("h2", TITLE);
                    markup.of("p", LEGEND, css("quiet"));
                    if (told.rows().isEmpty()) {
                        markup.of("p", "Nothing was written down as an observation.");
                    } else {
                        markup.in("table", () -> table(told), css("events observed"));
                    }
                },
                css("chronology"),
                attribute("id", "events"));
    }

    private void table(Observations told) {
        new Tables(markup).header(COLUMNS);
        Map<UUID, String> names =
                told.file().people().stream()
                        .collect(
                                Collectors.toMap(
                                        person -> person.id().value(),
                                        person -> person.name(),
                                        (first, _) -> first));
        Silences silences =
                new Silences(dates, "about which nothing was written down as an observation");
        markup.in(
                "tbody",
                () -> {
                    for (Observations.Row row : told.rows()) {
                        silences.before(row.entry().happened())
                                .ifPresent(words -> wide("gap", () -> markup.words(words)));
                        row(row, names);
                        row.entry()
                                .corrections()
                                .forEach(correction -> correction(row.number(), correction));
                    }
                });
    }

    private void row(Observations.Row row, Map<UUID, String> names) {
        ObservationMade observed = row.observed();
        markup.in(
                "tr",
                () -> {
                    markup.of(
                            "th",
                            Integer.toString(row.number()),
                            attribute("scope", "row"),
                            css("no"));
                    markup.in("td", () -> date(row));
                    markup.in("td", () -> seen(row.number(), observed, names), css("event"));
                    markup.in("td", () -> observed.signs().forEach(this::noted));
                    markup.in("td", () -> text(row.number(), "Source and how known", row.source()));
                    markup.in("td", () -> telling(row.number(), observed));
                    markup.in(
                            "td",
                            () ->
                                    text(
                                            row.number(),
                                            "What else could explain it",
                                            observed.alternatives()));
                    markup.in("td", () -> reference(row.entry()), css("ref"));
                });
    }

    private void date(Observations.Row row) {
        // The column is narrow, and a time must not be parted at its colon.
        markup.of("p", row.date().replaceAll(", (\\d{2}:\\d{2})$", ",\n$1"));
        Duration late = row.entry().late();
        if (late != null) {
            markup.of(
                    "p",
                    "Recorded late: %s after the event".formatted(PrintedDates.length(late)),
                    css("late"));
        }
    }

    private void seen(int number, ObservationMade observed, Map<UUID, String> names) {
        if (!observed.text().isBlank()) {
            wideText(number, "What was seen or heard", "p", "words", observed.text());
        }
        String words = observed.words();
        if (words != null) {
            markup.of("p", "Exact words:", css("label"));
            wideText(number, "Exact words", "blockquote", "words", "“" + words + "”");
        }
        detail(number, "Of", about(observed, names));
        detail(number, "Where", observed.place());
        detail(number, "What belongs to it", observed.context());
        detail(number, "What it means for the child", observed.significance());
        detail(number, "Opinion, apart from the facts", observed.opinion());
    }

    private static String about(ObservationMade observed, Map<UUID, String> names) {
        return observed.people().stream()
                .map(person -> names.getOrDefault(person, "somebody no longer in the case"))
                .collect(Collectors.joining(", "));
    }

    private void detail(int number, String label, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            wideText(number, label, "p", "detail words", label + ": " + words);
        }
    }

    private void wideText(int number, String label, String element, String style, String words) {
        fullTexts.write(number, label, FullTexts.Width.WIDE, element, style, words);
    }

    private void noted(SignNoted sign) {
        markup.of("p", sign.domainTitle(), css("label"));
        markup.of("p", sign.words() + (sign.sign() == null ? " (own words)" : ""));
    }

    private void telling(int number, ObservationMade observed) {
        String more = observed.moreTelling();
        String less = observed.lessTelling();
        if (more == null && less == null) {
            markup.of("p", NOTHING);
        }
        if (more != null) {
            text(number, "More telling", "More, because: " + more);
        }
        if (less != null) {
            text(number, "Less telling", "Less, because: " + less);
        }
    }

    private void text(int number, String column, @Nullable String words) {
        fullTexts.write(
                number,
                column,
                FullTexts.Width.NARROW,
                "p",
                "words",
                words == null || words.isBlank() ? NOTHING : words);
    }

    private void reference(RecordedEntry entry) {
        markup.of("p", "Entry " + entry.number(), css("label"));
        markup.of(
                "p",
                pathway.find(entry.step())
                        .map(step -> "At “" + step.title() + "”")
                        .orElse("At step " + entry.step().value()));
        markup.of(
                "p",
                "Signed %s by %s".formatted(dates.shortMoment(entry.recordedAt()), entry.author()));
    }

    private void correction(int number, RecordedEntry correction) {
        wide(
                "correction",
                () -> {
                    markup.of(
                            "p",
                            "Correction to no. %d, signed %s by %s (entry %d)"
                                    .formatted(
                                            number,
                                            dates.moment(correction.recordedAt()),
                                            correction.author(),
                                            correction.number()),
                            css("label"));
                    wideText(number, "Correction", "p", "words", correction.fact().text());
                    if (correction.fact() instanceof EntryCorrected corrected) {
                        wideText(
                                number,
                                "Why it was corrected",
                                "p",
                                "words",
                                "Why: " + corrected.reason());
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

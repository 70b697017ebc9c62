package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.Observations;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.SignsTemplate;

import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;

/**
 * Writes what was noticed in a case as a document: what it is and is not, every observation by
 * date, and the same by group, strengths beside worries. Nothing in it is added up, and nothing of
 * what was noticed is left out but what cannot be shown, which is said.
 *
 * <p>Making one reads the typeface once and then only memory; safe to use from one thread at a
 * time.
 */
public final class ObservationsDocument {

    static final String TITLE = "Signs and indicators";

    private final Pathway pathway;
    private final Letterhead letterhead;
    private final PrintedDates dates;
    private final BitSet drawable;
    private final String style;

    /**
     * @param pathway the guidance whose titles and notice are printed
     * @param letterhead what stands on every page
     * @param zone the zone in which times are told
     */
    public ObservationsDocument(Pathway pathway, Letterhead letterhead, ZoneId zone) {
        this.pathway = pathway;
        this.letterhead = letterhead;
        this.dates = new PrintedDates(zone);
        this.drawable = Typeface.coverage();
        this.style = PrintStyle.text("chronology.css") + PrintStyle.text("observations.css");
    }

    /** What was noticed, as a document. */
    public PrintDocument of(Observations told) {
        // As in a chronology: how many characters are told by number is known only at the end.
        DrawableText first = new DrawableText(drawable);
        String xhtml = write(told, new Markup(first), 0);
        if (first.replaced() > 0) {
            xhtml = write(told, new Markup(new DrawableText(drawable)), first.replaced());
        }
        String title = letterhead.practice() ? name(told) + " (practice)" : name(told);
        return new PrintDocument(
                new DrawableText(drawable).of(title),
                PrintStyle.fileName(title, dates.local(told.madeAt()).toLocalDate()),
                xhtml,
                dates.local(told.madeAt()),
                letterhead.practice());
    }

    private static String name(Observations told) {
        return TITLE + " of case " + told.file().summary().number();
    }

    private String write(Observations told, Markup markup, long replaced) {
        FullTexts fullTexts = new FullTexts(markup);
        return markup.in(
                        "html",
                        () -> {
                            head(markup, told);
                            markup.in("body", () -> body(markup, told, replaced, fullTexts));
                        },
                        attribute("lang", "en-GB"),
                        attribute("xml:lang", "en-GB"))
                .xhtml();
    }

    private void head(Markup markup, Observations told) {
        markup.in(
                "head",
                () -> {
                    markup.of(
                            "title",
                            letterhead.practice() ? name(told) + " (practice)" : name(told));
                    markup.in("style", () -> markup.raw(style), attribute("type", "text/css"));
                    markup.in(
                            "bookmarks",
                            () -> {
                                bookmark(markup, "What this is", "#front");
                                bookmark(markup, ObservationsTable.TITLE, "#events");
                                bookmark(markup, GroupsTable.TITLE, "#groups");
                            });
                });
    }

    private static void bookmark(Markup markup, String name, String href) {
        markup.in("bookmark", () -> {}, attribute("name", name), attribute("href", href));
    }

    private void body(Markup markup, Observations told, long replaced, FullTexts fullTexts) {
        new Margins(markup, letterhead)
                .write(
                        name(told),
                        "Printed %s by %s · Head of the record: %s"
                                .formatted(
                                        dates.moment(told.madeAt()),
                                        told.madeBy(),
                                        told.headWords()));
        markup.in(
                "div", () -> front(markup, told, replaced), css("front"), attribute("id", "front"));
        new ObservationsTable(markup, pathway, dates, fullTexts).write(told);
        new GroupsTable(markup).write(told);
        fullTexts.write();
    }

    private void front(Markup markup, Observations told, long replaced) {
        markup.of("h1", name(told));
        markup.of("p", letterhead.charity(), css("subtitle"));
        markup.of("h2", "What this is, and what it is not");
        markup.of("p", Observations.NO_SCORE, css("no-score"));
        markup.of(
                "p",
                "Each line is what somebody saw, heard, was told or read, with its date and its"
                        + " source. What it may mean stands apart from it. Strengths stand beside"
                        + " worries and never cancel one.");
        people(markup, told.file().people());
        halves(
                markup,
                () -> holds(markup, told, replaced),
                () -> new Checking(markup).record(told.count(), told.head(), told.headWords()));
        halves(
                markup,
                () -> new Checking(markup).guidance(pathway.pack()),
                () -> pathway.signsTemplate().ifPresent(theirs -> template(markup, theirs)));
    }

    private static void people(Markup markup, List<InvolvedPerson> people) {
        markup.of("h2", "People");
        if (people.isEmpty()) {
            markup.of("p", "Nobody has been named in this case yet.");
            return;
        }
        Tables tables = new Tables(markup);
        markup.in(
                "table",
                () -> {
                    tables.header(List.of("Relation", "Name"));
                    markup.in(
                            "tbody",
                            () ->
                                    people.forEach(
                                            person ->
                                                    tables.row(
                                                            person.relation().title(),
                                                            person.name())));
                },
                css("list named"));
    }

    private void holds(Markup markup, Observations told, long replaced) {
        markup.of("h2", "What this print holds");
        Tables tables = new Tables(markup);
        markup.in(
                "table",
                () ->
                        markup.in(
                                "tbody",
                                () -> {
                                    tables.fact(
                                            "Scope",
                                            "Everything written down as an observation in this"
                                                    + " case. Concerns, decisions and the rest"
                                                    + " stand in the chronology.");
                                    tables.fact("Dates", range(told));
                                    tables.fact(
                                            "Left out",
                                            told.leftOut().isEmpty()
                                                    ? "Nothing was left out: no observation, no"
                                                            + " correction of one."
                                                    : String.join("\n", told.leftOut()));
                                    if (replaced > 0) {
                                        tables.fact("Characters", FrontSheet.characters(replaced));
                                    }
                                }),
                css("facts"));
    }

    private String range(Observations told) {
        List<PrintedDates.Span> spans =
                told.rows().stream()
                        .flatMap(row -> PrintedDates.span(row.entry().happened()).stream())
                        .toList();
        String undated = spans.size() == told.rows().size() ? "" : ", and some without a date";
        return spans.isEmpty()
                ? "No dated observation"
                : dates.day(
                                spans.stream()
                                        .map(PrintedDates.Span::first)
                                        .min(java.time.LocalDate::compareTo)
                                        .orElseThrow())
                        + " to "
                        + dates.day(
                                spans.stream()
                                        .map(PrintedDates.Span::last)
                                        .max(java.time.LocalDate::compareTo)
                                        .orElseThrow())
                        + undated;
    }

    private static void template(Markup markup, SignsTemplate theirs) {
        markup.of("h2", theirs.title());
        markup.of(
                "p",
                "%s: %s. %s".formatted(theirs.publisher(), theirs.url(), theirs.text()),
                css("quiet"));
    }

    private static void halves(Markup markup, Runnable left, Runnable right) {
        markup.in(
                "div",
                () -> {
                    markup.in("div", left, css("half left"));
                    markup.in("div", right, css("half"));
                },
                css("halves"));
    }
}

package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.casework.AgreedAction;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.Chronology;
import org.waymark.casework.DueItem;
import org.waymark.casework.MetLimit;
import org.waymark.pathway.Pathway;

import java.time.LocalDate;
import java.util.List;

/**
 * The first sheet: who, where the case stands, what is still open, what this print holds and leaves
 * out, and how a reader can check it against the record.
 */
final class FrontSheet {

    private final Markup markup;
    private final Pathway pathway;
    private final Letterhead letterhead;
    private final PrintedDates dates;
    private final Tables tables;

    FrontSheet(Markup markup, Pathway pathway, Letterhead letterhead, PrintedDates dates) {
        this.markup = markup;
        this.pathway = pathway;
        this.letterhead = letterhead;
        this.dates = dates;
        this.tables = new Tables(markup);
    }

    static String count(long number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }

    /**
     * @param replaced how many characters are told by number in the whole document
     */
    void write(Chronology chronology, long replaced) {
        markup.in(
                "div",
                () -> {
                    CaseSummary summary = chronology.file().summary();
                    markup.of("h1", "Chronology of case " + summary.number());
                    markup.of(
                            "p",
                            chronology.scope().title() + " · " + letterhead.charity(),
                            css("subtitle"));
                    new PeopleSheet(markup).write(chronology.file().people());
                    halves(() -> standing(chronology.file()), () -> holds(chronology, replaced));
                    open(chronology.file());
                    met(chronology.file());
                    Checking checking = new Checking(markup);
                    halves(
                            () ->
                                    checking.record(
                                            chronology.count(),
                                            chronology.head(),
                                            chronology.headWords()),
                            () -> checking.guidance(pathway.pack()));
                },
                css("front"),
                attribute("id", "front"));
    }

    private void halves(Runnable left, Runnable right) {
        markup.in(
                "div",
                () -> {
                    markup.in("div", left, css("half left"));
                    markup.in("div", right, css("half"));
                },
                css("halves"));
    }

    private void standing(CaseFile file) {
        CaseSummary summary = file.summary();
        markup.of("h2", "Where the case stands");
        markup.in(
                "table",
                () ->
                        markup.in(
                                "tbody",
                                () -> {
                                    tables.fact("Status", summary.closed() ? "Closed" : "Open");
                                    tables.fact("Step", step(summary));
                                    tables.fact("Opened", dates.moment(summary.opened()));
                                    tables.fact("Last entry", dates.moment(summary.lastEntry()));
                                }),
                css("facts"));
    }

    private String step(CaseSummary summary) {
        return pathway.find(summary.step())
                .map(step -> step.title() + " (" + pathway.stageOf(step).title() + ")")
                .orElse("A step that the guidance no longer has: " + summary.step().value());
    }

    private void holds(Chronology chronology, long replaced) {
        markup.of("h2", "What this print holds");
        markup.in(
                "table",
                () ->
                        markup.in(
                                "tbody",
                                () -> {
                                    tables.fact("Scope", chronology.scope().title());
                                    tables.fact("Events shown", events(chronology));
                                    if (!chronology.moves().isEmpty()) {
                                        tables.fact(
                                                "Moves shown",
                                                "%,d".formatted(chronology.moves().size()));
                                    }
                                    tables.fact("Dates", range(chronology.rows()));
                                    tables.fact(
                                            "Entries in the case",
                                            "%,d".formatted(chronology.file().summary().entries()));
                                    tables.fact("Documents", documents(chronology.file()));
                                    if (!chronology.remarks().isEmpty()) {
                                        tables.fact(
                                                "Remarks on the record",
                                                "%,d".formatted(chronology.remarks().size()));
                                    }
                                    tables.fact("Left out", leftOut(chronology));
                                    if (replaced > 0) {
                                        tables.fact("Characters", characters(replaced));
                                    }
                                }),
                css("facts"));
    }

    private static String events(Chronology chronology) {
        long late = chronology.rows().stream().filter(row -> row.entry().late() != null).count();
        String shown = "%,d".formatted(chronology.rows().size());
        return late == 0 ? shown : "%s, of which %,d recorded late".formatted(shown, late);
    }

    private String range(List<Chronology.Row> rows) {
        List<PrintedDates.Span> spans =
                rows.stream()
                        .flatMap(row -> PrintedDates.span(row.entry().happened()).stream())
                        .toList();
        String undated =
                spans.size() == rows.size()
                        ? ""
                        : "; "
                                + count(rows.size() - (long) spans.size(), "event")
                                + " without date";
        if (spans.isEmpty()) {
            return "No dated event" + undated;
        }
        LocalDate first =
                spans.stream()
                        .map(PrintedDates.Span::first)
                        .min(LocalDate::compareTo)
                        .orElseThrow();
        LocalDate last =
                spans.stream().map(PrintedDates.Span::last).max(LocalDate::compareTo).orElseThrow();
        return (first.equals(last) ? "" : dates.day(first) + " to ") + dates.day(last) + undated;
    }

    private static String documents(CaseFile file) {
        return "None are kept with this record. Printed or saved before this: "
                + count(file.prints(), "time")
                + ".";
    }

    private static String leftOut(Chronology chronology) {
        return chronology.leftOut().isEmpty()
                ? "Nothing was left out: no event, no move of the case, no tick."
                : String.join("\n", chronology.leftOut());
    }

    static String characters(long replaced) {
        return "%s could not be drawn in the typeface of this print and %s told by Unicode number in square brackets. The record holds what was written."
                .formatted(count(replaced, "character"), replaced == 1 ? "is" : "are");
    }

    private void open(CaseFile file) {
        List<AgreedAction> actions =
                file.actions().stream().filter(action -> action.outcome() == null).toList();
        List<DueItem> due =
                file.due().stream().filter(item -> item.kind() != DueItem.Kind.ACTION).toList();
        if (actions.isEmpty() && due.isEmpty()) {
            return;
        }
        markup.of("h2", "Still to be done");
        markup.in(
                "table",
                () -> {
                    tables.header(List.of("By", "What", "Who"));
                    markup.in(
                            "tbody",
                            () -> {
                                actions.forEach(this::action);
                                due.forEach(this::due);
                            });
                },
                css("list due"));
    }

    /** What the record shows as met, or what somebody said was met; who says it is told. */
    private void met(CaseFile file) {
        if (file.met().isEmpty()) {
            return;
        }
        markup.of("h2", "Time limits that were met");
        markup.in(
                "table",
                () -> {
                    tables.header(List.of("What", "Due", "Met"));
                    markup.in("tbody", () -> file.met().forEach(this::met));
                },
                css("list met"));
    }

    private void met(MetLimit limit) {
        tables.row(
                limit.times() == 1
                        ? limit.title()
                        : limit.title() + " (" + limit.times() + " times; the last is told here)",
                limit.due(),
                limit.told());
    }

    private void action(AgreedAction action) {
        LocalDate due = action.due();
        tables.row(due == null ? "No day set" : dates.day(due), action.text(), action.owner());
    }

    private void due(DueItem item) {
        String by =
                item.wholeDay() ? dates.day(item.due().toLocalDate()) : dates.moment(item.due());
        tables.row(
                item.overdue() ? by + " (overdue)" : by,
                item.what(),
                item.ours() ? letterhead.charity() : "Others; to be chased");
    }
}

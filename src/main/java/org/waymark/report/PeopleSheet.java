package org.waymark.report;

import static org.waymark.report.Markup.css;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.ChildSheet;
import org.waymark.casework.InvolvedPerson;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The people of a case on the front sheet: alerts first, then each child whom it is about, the key
 * professionals, and everybody else.
 */
final class PeopleSheet {

    private static final String NOTHING = "–";

    private final Markup markup;
    private final Tables tables;

    PeopleSheet(Markup markup) {
        this.markup = markup;
        this.tables = new Tables(markup);
    }

    void write(List<InvolvedPerson> people) {
        List<ChildSheet> children = ChildSheet.of(people);
        if (people.isEmpty()) {
            markup.of("h2", "People");
            markup.of("p", "Nobody has been named in this case yet.");
            return;
        }
        alerts(ChildSheet.alerts(people));
        children.forEach(child -> child(child, children.size() > 1));
        professionals(ChildSheet.professionals(people));
        others(
                people.stream()
                        .filter(person -> person.relation() != Relation.SUBJECT)
                        .filter(person -> person.relation() != Relation.PROFESSIONAL)
                        .toList());
    }

    private void alerts(List<String> alerts) {
        markup.of("h2", "Alerts");
        if (alerts.isEmpty()) {
            markup.of("p", "No alert is recorded.", css("quiet"));
        }
        alerts.forEach(alert -> markup.of("p", alert, css("alert words")));
    }

    private void child(ChildSheet sheet, boolean oneOfSeveral) {
        List<ChildSheet.Line> lines = new ArrayList<>(sheet.lines());
        lines.add(new ChildSheet.Line("Plans and orders", plans(sheet)));
        int half = (lines.size() + 1) / 2;
        markup.of("h2", "The child" + (oneOfSeveral ? ": " + sheet.child().name() : ""));
        markup.in(
                "div",
                () -> {
                    markup.in("div", () -> facts(lines.subList(0, half)), css("half left"));
                    markup.in("div", () -> facts(lines.subList(half, lines.size())), css("half"));
                },
                css("halves"));
    }

    private void facts(List<ChildSheet.Line> lines) {
        markup.in(
                "table",
                () ->
                        markup.in(
                                "tbody",
                                () -> lines.forEach(it -> tables.fact(it.label(), it.words()))),
                css("facts"));
    }

    private static String plans(ChildSheet sheet) {
        return sheet.statuses().isEmpty()
                ? ChildSheet.NOT_RECORDED
                : String.join("\n", sheet.statuses());
    }

    private void professionals(List<InvolvedPerson> professionals) {
        markup.of("h2", "Key professionals");
        if (professionals.isEmpty()) {
            markup.of("p", "None is recorded.", css("quiet"));
            return;
        }
        markup.in(
                "table",
                () -> {
                    tables.header(List.of("Name", "Role and agency", "Contact", "Since", "Note"));
                    markup.in("tbody", () -> professionals.forEach(this::professional));
                },
                css("list professionals"));
    }

    private void professional(InvolvedPerson person) {
        String since = person.since();
        tables.row(
                person.name(),
                joined(person, Detail.ROLE, Detail.AGENCY),
                joined(person, Detail.TELEPHONE, Detail.EMAIL, Detail.ADDRESS),
                since == null ? ChildSheet.NOT_RECORDED : ChildSheet.day(since),
                orNothing(person.note()));
    }

    private void others(List<InvolvedPerson> others) {
        if (others.isEmpty()) {
            return;
        }
        markup.of("h2", "Other people");
        markup.in(
                "table",
                () -> {
                    tables.header(List.of("Relation", "Name", "Born", "Address, contact", "Note"));
                    markup.in("tbody", () -> others.forEach(this::other));
                },
                css("list people"));
    }

    private void other(InvolvedPerson person) {
        String knownAs = person.knownAs();
        StringJoiner note = new StringJoiner("\n");
        person.statuses().stream()
                .filter(status -> !status.kind().alert())
                .forEach(status -> note.add(ChildSheet.words(status)));
        if (person.note() != null) {
            note.add(person.note());
        }
        tables.row(
                person.relation().title(),
                person.name() + (knownAs == null ? "" : ", known as " + knownAs),
                ChildSheet.born(person),
                joined(person, Detail.ADDRESS, Detail.TELEPHONE, Detail.EMAIL),
                note.length() == 0 ? NOTHING : note.toString());
    }

    /** The answers that were given, one a line; that nothing was recorded where none was. */
    private static String joined(InvolvedPerson person, Detail... details) {
        StringJoiner words = new StringJoiner("\n");
        for (Detail detail : details) {
            if (person.details().to(detail).isPresent()) {
                words.add(ChildSheet.words(person, detail));
            }
        }
        return words.length() == 0 ? ChildSheet.NOT_RECORDED : words.toString();
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? NOTHING : words;
    }
}

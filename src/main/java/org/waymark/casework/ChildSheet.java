package org.waymark.casework;

import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.PersonRelated.Home;
import org.waymark.journal.fact.PersonRelated.Responsibility;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.StatusHeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * What stands at the head of a child's case, line by line, as the screens and the prints tell it.
 * What nobody knows, what nobody asked and what nobody has dealt with yet are told apart.
 *
 * @param child the child
 * @param lines every line, none of them blank
 * @param statuses plans and orders, oldest first, then the ones without a date
 */
public record ChildSheet(InvolvedPerson child, List<Line> lines, List<String> statuses) {

    /** Stands where nobody has dealt with a question yet. */
    public static final String NOT_RECORDED = "Not recorded";

    /** What is told of every child, whether or not anything is recorded. */
    private static final List<Detail> ALWAYS =
            List.of(
                    Detail.ADDRESS,
                    Detail.GP,
                    Detail.SCHOOL,
                    Detail.FIRST_LANGUAGE,
                    Detail.INTERPRETER,
                    Detail.COMMUNICATION,
                    Detail.DISABILITY);

    /** What is told of a child where something is recorded. */
    private static final List<Detail> WHERE_SAID =
            List.of(
                    Detail.GENDER,
                    Detail.ETHNICITY,
                    Detail.RELIGION,
                    Detail.TELEPHONE,
                    Detail.EMAIL,
                    Detail.PREVIOUS_ADDRESS,
                    Detail.NHS_NUMBER,
                    Detail.UPN,
                    Detail.IMMIGRATION);

    public ChildSheet {
        lines = List.copyOf(lines);
        statuses = List.copyOf(statuses);
    }

    /**
     * One line.
     *
     * @param label what it tells
     * @param words what is recorded, or that nothing is
     */
    public record Line(String label, String words) {
        @Override
        public String toString() {
            return "Line[" + label + "]";
        }
    }

    @Override
    public String toString() {
        return "ChildSheet[" + child.id().value() + "]";
    }

    /** The sheets of the children whom a case is about. */
    public static List<ChildSheet> of(List<InvolvedPerson> people) {
        return people.stream()
                .filter(person -> person.relation() == Relation.SUBJECT)
                .map(child -> of(child, people))
                .toList();
    }

    private static ChildSheet of(InvolvedPerson child, List<InvolvedPerson> people) {
        List<InvolvedPerson> others =
                people.stream().filter(person -> !person.id().equals(child.id())).toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Full name", child.name()));
        lines.add(
                new Line(
                        "Known as",
                        Objects.requireNonNullElse(child.knownAs(), "No other name recorded")));
        lines.add(new Line("Date of birth", born(child)));
        lines.add(
                new Line(
                        "Parental responsibility",
                        withOpen(
                                people(others, child, ChildSheet::responsible, ChildSheet::kin),
                                people(
                                        others,
                                        child,
                                        ChildSheet::perhapsResponsible,
                                        ChildSheet::kin))));
        lines.add(
                new Line(
                        "Lives with",
                        withOpen(
                                people(others, child, ChildSheet::lives, ChildSheet::housemate),
                                people(others, child, ChildSheet::perhapsLives, ChildSheet::kin))));
        people(others, child, ChildSheet::livesElsewhere, ChildSheet::kin)
                .ifPresent(words -> lines.add(new Line("Lives elsewhere", words)));
        lines.add(
                new Line(
                        "Brothers and sisters",
                        people(others, child, ChildSheet::sibling, ChildSheet::brotherOrSister)
                                .orElse(NOT_RECORDED)));
        ALWAYS.forEach(detail -> lines.add(new Line(detail.title(), words(child, detail))));
        WHERE_SAID.stream()
                .filter(detail -> child.details().to(detail).isPresent())
                .forEach(detail -> lines.add(new Line(detail.title(), words(child, detail))));
        return new ChildSheet(child, lines, plans(child));
    }

    /** An answer in words: the answer itself, or how it stands and why. */
    public static String words(InvolvedPerson person, Detail detail) {
        Optional<Said> said = person.details().to(detail);
        if (said.isEmpty()) {
            return NOT_RECORDED;
        }
        String text = said.get().text();
        String known = detail == Detail.BORN && text != null ? RecordedDay.words(text) : text;
        Said.Knowledge knowledge = said.get().knowledge();
        if (knowledge == Said.Knowledge.KNOWN && known != null) {
            return known;
        }
        return knowledge.title() + (known == null ? "" : ": " + known);
    }

    /** Date of birth and age, as far as they are recorded. */
    public static String born(InvolvedPerson person) {
        Integer age = person.age();
        String born = words(person, Detail.BORN);
        if (age == null) {
            return born;
        }
        return person.born() == null ? born + "; age " + age : born + " (age " + age + ")";
    }

    /** A day, month or year of the record in words; others stay as they are. */
    public static String day(String recorded) {
        return RecordedDay.words(recorded);
    }

    /** A plan, order or alert in one line, such as {@code Early help plan, from May 2026}. */
    public static String words(HeldStatus status) {
        String from = status.from();
        String to = status.to();
        boolean none = status.kind() == StatusHeld.Kind.NONE_KNOWN;
        StringJoiner words = new StringJoiner(", ");
        words.add(status.kind().title());
        if (from != null) {
            words.add((none ? "as of " : "from ") + RecordedDay.words(from));
        } else if (!none && !status.kind().alert()) {
            words.add("start not known");
        }
        if (to != null) {
            words.add("until " + RecordedDay.words(to));
        }
        String detail = status.detail();
        return words + (detail == null ? "" : ": " + detail);
    }

    /** The name, and what they are to the child where that was said. */
    public static String kin(InvolvedPerson person, InvolvedPerson child) {
        String kinship = person.to(child.id()).kinship();
        return person.name() + (kinship.isEmpty() ? "" : " (" + kinship + ")");
    }

    /** The key professionals of a case. */
    public static List<InvolvedPerson> professionals(List<InvolvedPerson> people) {
        return people.stream()
                .filter(person -> person.relation() == Relation.PROFESSIONAL)
                .toList();
    }

    private interface Chosen {
        boolean is(InvolvedPerson person, InvolvedPerson child);
    }

    private interface Told {
        String of(InvolvedPerson person, InvolvedPerson child);
    }

    private static Optional<String> people(
            List<InvolvedPerson> others, InvolvedPerson child, Chosen chosen, Told told) {
        List<String> words =
                others.stream()
                        .filter(person -> chosen.is(person, child))
                        .map(person -> told.of(person, child))
                        .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
    }

    private static boolean responsible(InvolvedPerson person, InvolvedPerson child) {
        return person.to(child.id()).responsibility() == Responsibility.HOLDS;
    }

    private static boolean perhapsResponsible(InvolvedPerson person, InvolvedPerson child) {
        return person.to(child.id()).responsibility() == Responsibility.NOT_KNOWN;
    }

    private static boolean perhapsLives(InvolvedPerson person, InvolvedPerson child) {
        return person.to(child.id()).home() == Home.NOT_KNOWN;
    }

    /** Those of whom it is known, and those of whom somebody said that nobody knows. */
    private static String withOpen(Optional<String> known, Optional<String> open) {
        if (open.isEmpty()) {
            return known.orElse(NOT_RECORDED);
        }
        return known.map(words -> words + "; not known of " + open.get())
                .orElse("Not known of " + open.get());
    }

    /** Somebody recorded as living in the household does, unless it was said that they do not. */
    private static boolean lives(InvolvedPerson person, InvolvedPerson child) {
        Tie tie = person.to(child.id());
        return tie.sameHome()
                || person.relation() == Relation.HOUSEHOLD && tie.home() == Home.NOT_RECORDED
                || child.to(person.id()).sameHome();
    }

    private static boolean livesElsewhere(InvolvedPerson person, InvolvedPerson child) {
        return person.to(child.id()).home() == Home.ELSEWHERE;
    }

    private static String housemate(InvolvedPerson person, InvolvedPerson child) {
        String some =
                person.to(child.id()).home() == Home.SOME_OF_THE_TIME ? ", some of the time" : "";
        return kin(person, child) + some;
    }

    private static boolean sibling(InvolvedPerson person, InvolvedPerson child) {
        return person.relation() == Relation.SIBLING
                || person.relation() == Relation.SUBJECT
                        && !(person.to(child.id()).equals(Tie.NOT_RECORDED)
                                && child.to(person.id()).equals(Tie.NOT_RECORDED));
    }

    private static String brotherOrSister(InvolvedPerson person, InvolvedPerson child) {
        Integer age = person.age();
        return kin(person, child) + (age == null ? "" : ", age " + age);
    }

    private static List<String> plans(InvolvedPerson child) {
        return child.statuses().stream()
                .filter(status -> !status.kind().alert())
                .map(status -> words(status))
                .toList();
    }

    /** What a worker must know before they ring or visit, about anybody in a case. */
    public static List<String> alerts(List<InvolvedPerson> people) {
        List<InvolvedPerson> children =
                people.stream().filter(person -> person.relation() == Relation.SUBJECT).toList();
        List<String> alerts = new ArrayList<>();
        for (InvolvedPerson person : people) {
            person.statuses().stream()
                    .filter(status -> status.kind().alert())
                    .map(status -> words(status) + about(person, children))
                    .forEach(alerts::add);
        }
        for (InvolvedPerson child : children) {
            people.stream()
                    .filter(person -> !person.to(child.id()).restriction().isEmpty())
                    .map(person -> restriction(person, child) + about(child, children))
                    .forEach(alerts::add);
            Stream.of(Detail.INTERPRETER, Detail.COMMUNICATION)
                    .filter(detail -> child.details().known(detail) != null)
                    .map(
                            detail ->
                                    detail.title()
                                            + ": "
                                            + words(child, detail)
                                            + about(child, children))
                    .forEach(alerts::add);
        }
        return List.copyOf(alerts);
    }

    private static String restriction(InvolvedPerson person, InvolvedPerson child) {
        return "Contact with " + kin(person, child) + ": " + person.to(child.id()).restriction();
    }

    /** Says whom an alert is about, unless it is the only child. */
    private static String about(InvolvedPerson person, List<InvolvedPerson> children) {
        return children.size() == 1 && children.getFirst().id().equals(person.id())
                ? ""
                : " (about " + person.name() + ")";
    }
}

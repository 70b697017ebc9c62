package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.PeopleStore;
import org.waymark.casework.store.PersonRow;
import org.waymark.casework.store.StatusRow;
import org.waymark.casework.store.TieRow;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Relation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of a case as the screens show them. */
final class People {

    private final PeopleStore more;
    private final ZoneId zone;

    People(PeopleStore more, ZoneId zone) {
        this.more = more;
        this.zone = zone;
    }

    /** In the order of {@link Relation}, which puts children first. */
    List<InvolvedPerson> involved(List<PersonRow> rows, LocalDate today) {
        List<UUID> ids = rows.stream().map(PersonRow::id).toList();
        Map<UUID, Details> details = more.details(ids);
        Map<UUID, List<TieRow>> ties =
                more.ties(ids).stream().collect(Collectors.groupingBy(TieRow::person));
        Map<UUID, List<StatusRow>> statuses =
                more.statuses(ids).stream().collect(Collectors.groupingBy(StatusRow::person));
        return rows.stream()
                .map(
                        row ->
                                involved(
                                        row,
                                        today,
                                        details.getOrDefault(row.id(), Details.none()),
                                        ties.getOrDefault(row.id(), List.of()),
                                        statuses.getOrDefault(row.id(), List.of())))
                .sorted(Comparator.comparing(InvolvedPerson::relation))
                .toList();
    }

    private InvolvedPerson involved(
            PersonRow row,
            LocalDate today,
            Details details,
            List<TieRow> ties,
            List<StatusRow> statuses) {
        String part = row.part();
        return new InvolvedPerson(
                new PersonId(row.id()),
                Names.full(row),
                row.knownAs(),
                Names.initials(row),
                age(row, today),
                Relation.valueOf(row.relation()),
                row.since(),
                details,
                part == null ? row.note() : part,
                ties.stream()
                        .collect(Collectors.toMap(it -> new PersonId(it.child()), People::tie)),
                statuses.stream()
                        .map(
                                it ->
                                        new HeldStatus(
                                                it.id(),
                                                it.kind(),
                                                it.from(),
                                                it.to(),
                                                it.detail()))
                        .toList());
    }

    private static Tie tie(TieRow row) {
        return new Tie(
                Objects.requireNonNullElse(row.kinship(), ""),
                row.responsibility(),
                row.home(),
                Objects.requireNonNullElse(row.restriction(), ""));
    }

    /** The children whom a case is about. */
    static List<PersonRow> subjects(List<PersonRow> rows) {
        return rows.stream().filter(row -> row.relation().equals(Relation.SUBJECT.name())).toList();
    }

    static String initials(List<PersonRow> subjects) {
        return subjects.isEmpty()
                ? Names.NOT_KNOWN
                : subjects.stream().map(Names::initials).collect(Collectors.joining(", "));
    }

    static String names(List<PersonRow> subjects) {
        return subjects.isEmpty()
                ? Names.NOT_KNOWN
                : subjects.stream().map(Names::full).collect(Collectors.joining(", "));
    }

    /**
     * Age in years on a day: from the date of birth where the month is known, otherwise the age
     * that was stated and the full years since; null when neither is known.
     */
    @Nullable Integer age(PersonRow row, LocalDate today) {
        String born = row.born();
        if (born != null && born.length() > "2017".length()) {
            try {
                LocalDate day =
                        born.length() == "2017-04".length()
                                ? YearMonth.parse(born).atEndOfMonth()
                                : LocalDate.parse(born);
                return day.isAfter(today) ? null : Period.between(day, today).getYears();
            } catch (DateTimeException e) {
                return row.age();
            }
        }
        Integer stated = row.age();
        Instant describedAt = row.describedAt();
        if (stated == null || describedAt == null) {
            return stated;
        }
        LocalDate then = LocalDate.ofInstant(describedAt, zone);
        return stated + Math.max(0, Period.between(then, today).getYears());
    }
}

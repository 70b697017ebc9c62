package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.PersonRow;
import org.waymark.journal.fact.Relation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The people of a case as the screens show them. */
final class People {

    private final ZoneId zone;

    People(ZoneId zone) {
        this.zone = zone;
    }

    /** In the order of {@link Relation}, which puts children first. */
    List<InvolvedPerson> involved(List<PersonRow> rows, LocalDate today) {
        return rows.stream()
                .map(row -> involved(row, today))
                .sorted(Comparator.comparing(InvolvedPerson::relation))
                .toList();
    }

    private InvolvedPerson involved(PersonRow row, LocalDate today) {
        String part = row.part();
        return new InvolvedPerson(
                new PersonId(row.id()),
                Names.full(row),
                row.knownAs(),
                Names.initials(row),
                row.born(),
                age(row, today),
                Relation.valueOf(row.relation()),
                row.contact(),
                part == null ? row.note() : part);
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

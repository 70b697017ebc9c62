package org.waymark.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something happened, as exactly as it is known and no more exactly. Local time of the place;
 * minutes are the finest that anybody records.
 */
public sealed interface PartialDate {

    /** Day and time are known. */
    record Exact(LocalDateTime moment) implements PartialDate {
        public Exact {
            moment = moment.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /** The day is known, the time about. */
    record About(LocalDateTime moment) implements PartialDate {
        public About {
            moment = moment.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /**
     * Some time between two moments; days as a whole run from 00:00 to 23:59.
     *
     * @param from the earliest
     * @param to the latest, after {@code from}
     */
    record Range(LocalDateTime from, LocalDateTime to) implements PartialDate {

        /**
         * @throws IllegalArgumentException when the end does not lie after the beginning
         */
        public Range {
            from = from.truncatedTo(ChronoUnit.MINUTES);
            to = to.truncatedTo(ChronoUnit.MINUTES);
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("A range ends after it begins.");
            }
        }

        /** Whether it runs from the first minute of a day to the last minute of a day. */
        boolean wholeDays() {
            return from.toLocalTime().equals(LocalTime.MIDNIGHT)
                    && to.toLocalTime().equals(LAST_MINUTE);
        }
    }

    /** The day is known, the time is not. */
    record Day(LocalDate day) implements PartialDate {}

    /** Only the month is known. */
    record Month(YearMonth month) implements PartialDate {}

    /** Only the year is known. The file format has no year; there it is the range of its days. */
    record InYear(Year year) implements PartialDate {}

    /** Nobody knows. */
    record Unknown() implements PartialDate {}

    /** The last minute of a day. */
    LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /** The earliest moment that it can mean; empty when unknown. */
    default Optional<LocalDateTime> earliest() {
        return switch (this) {
            case Exact exact -> Optional.of(exact.moment());
            case About about -> Optional.of(about.moment());
            case Range range -> Optional.of(range.from());
            case Day day -> Optional.of(day.day().atStartOfDay());
            case Month month -> Optional.of(month.month().atDay(1).atStartOfDay());
            case InYear year -> Optional.of(year.year().atDay(1).atStartOfDay());
            case Unknown _ -> Optional.empty();
        };
    }

    /** The latest moment that it can mean; empty when unknown. */
    default Optional<LocalDateTime> latest() {
        return switch (this) {
            case Exact exact -> Optional.of(exact.moment());
            case About about -> Optional.of(about.moment());
            case Range range -> Optional.of(range.to());
            case Day day -> Optional.of(day.day().atTime(LAST_MINUTE));
            case Month month -> Optional.of(month.month().atEndOfMonth().atTime(LAST_MINUTE));
            case InYear year ->
                    Optional.of(year.year().atMonth(12).atEndOfMonth().atTime(LAST_MINUTE));
            case Unknown _ -> Optional.empty();
        };
    }

    /** Whether all of it lies after a moment. */
    default boolean isAfter(LocalDateTime now) {
        return earliest().filter(moment -> moment.isAfter(now)).isPresent();
    }

    /** For people, and such that {@link DateEntry} reads the same again. */
    default String words() {
        return switch (this) {
            case Exact exact -> exactWords(exact.moment());
            case About about ->
                    "about "
                            + DateWords.time(about.moment().toLocalTime())
                            + " on "
                            + DateWords.day(about.moment().toLocalDate());
            case Range range -> rangeWords(range);
            case Day day -> DateWords.day(day.day());
            case Month month -> DateWords.month(month.month());
            case InYear year -> year.year().toString();
            case Unknown _ -> "not known";
        };
    }

    private static String exactWords(LocalDateTime moment) {
        return DateWords.day(moment.toLocalDate()) + ", " + DateWords.time(moment.toLocalTime());
    }

    private static String rangeWords(Range range) {
        if (!range.wholeDays()) {
            return "between " + exactWords(range.from()) + " and " + exactWords(range.to());
        }
        LocalDate first = range.from().toLocalDate();
        LocalDate last = range.to().toLocalDate();
        if (first.getDayOfYear() == 1
                && last.equals(Year.of(first.getYear()).atMonth(12).atEndOfMonth())) {
            return String.valueOf(first.getYear());
        }
        return "between " + DateWords.day(first) + " and " + DateWords.day(last);
    }
}

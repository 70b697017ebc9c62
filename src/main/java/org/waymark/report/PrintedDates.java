package org.waymark.report;

import org.waymark.journal.fact.Happened;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as they are printed, and the days that an event covers. */
final class PrintedDates {

    private static final double DAYS_IN_A_YEAR = 365.25;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ZoneId zone;

    PrintedDates(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The days that an event covers, as far as they are known.
     *
     * @param first its first day
     * @param last its last day, the same for an event within one day
     */
    record Span(LocalDate first, LocalDate last) {}

    ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    String moment(Instant instant) {
        return MOMENT.format(local(instant));
    }

    /** As {@link #moment(Instant)}, for narrow places. */
    String shortMoment(Instant instant) {
        return SHORT.format(local(instant));
    }

    String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day or month of a record such as {@code 2026-12-01} in words; others stay as they are. */
    String day(String recorded) {
        try {
            return recorded.length() == "2026-12".length()
                    ? MONTH.format(YearMonth.parse(recorded))
                    : day(LocalDate.parse(recorded));
        } catch (DateTimeException e) {
            return recorded;
        }
    }

    /** A moment of a record such as {@code 2026-11-09T14:05} in words; others stay as they are. */
    String moment(String recorded) {
        try {
            return moment(LocalDateTime.parse(recorded));
        } catch (DateTimeException e) {
            return recorded;
        }
    }

    /**
     * A length of time as people say it: in hours under two days, in days under two years, and in
     * whole years of 365.25 days beyond.
     */
    static String length(Duration length) {
        long days = length.toDays();
        if (days < 2) {
            return length.toHours() + " hours";
        }
        return days < 2 * DAYS_IN_A_YEAR
                ? days + " days"
                : (long) (days / DAYS_IN_A_YEAR) + " years";
    }

    /** The days that an event covers; empty when nobody knows. */
    static Optional<Span> span(Happened happened) {
        String from = happened.from();
        if (from == null) {
            return Optional.empty();
        }
        try {
            return switch (happened.precision()) {
                case UNKNOWN -> Optional.empty();
                case DAY, EXACT, ABOUT -> Optional.of(new Span(dayOf(from), dayOf(from)));
                case MONTH -> {
                    YearMonth month = YearMonth.parse(from);
                    yield Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
                }
                case RANGE -> {
                    String to = happened.to();
                    yield Optional.of(new Span(dayOf(from), dayOf(to == null ? from : to)));
                }
            };
        } catch (DateTimeException e) {
            // A record of another version may write its dates otherwise: it is shown, not counted.
            return Optional.empty();
        }
    }

    private static LocalDate dayOf(String recorded) {
        int time = recorded.indexOf('T');
        return LocalDate.parse(time < 0 ? recorded : recorded.substring(0, time));
    }
}

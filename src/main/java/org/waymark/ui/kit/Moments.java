package org.waymark.ui.kit;

import org.waymark.casework.DueItem;
import org.waymark.journal.fact.Happened;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;

/**
 * Dates and times as people say them, in the user's own zone.
 *
 * @param clock what today is
 */
public record Moments(Clock clock) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter TIME_TWICE =
            DateTimeFormatter.ofPattern("HH:mm zzz", Locale.UK);

    /** Such as {@code today}, {@code yesterday} or {@code Mon 9 Nov 2026}. */
    public String day(LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        if (date.equals(today)) {
            return "today";
        }
        if (date.equals(today.minusDays(1))) {
            return "yesterday";
        }
        if (date.equals(today.plusDays(1))) {
            return "tomorrow";
        }
        return (date.getYear() == today.getYear() ? SHORT_DAY : DAY).format(date);
    }

    /**
     * Such as {@code 14:05}; in the hour that comes twice when summer time ends, {@code 01:30 BST}.
     */
    public String time(Instant instant) {
        LocalDateTime local = local(instant);
        boolean twice = clock.getZone().getRules().getValidOffsets(local).size() > 1;
        return twice ? TIME_TWICE.format(instant.atZone(clock.getZone())) : TIME.format(local);
    }

    /** Such as {@code today 14:05}. */
    public String moment(Instant instant) {
        return day(local(instant).toLocalDate()) + " " + time(instant);
    }

    /** In full, for records: {@code Mon 9 Nov 2026, 14:05}. */
    public String full(Instant instant) {
        return DAY.format(local(instant)) + ", " + time(instant);
    }

    /** Such as {@code by today 17:00}, {@code overdue since yesterday} or {@code open from ...}. */
    public String due(DueItem item) {
        String when = day(item.due().toLocalDate());
        if (!item.wholeDay()) {
            when = when + " " + TIME.format(item.due());
        }
        if (item.opens()) {
            LocalDate today = LocalDate.now(clock);
            boolean open =
                    item.wholeDay()
                            ? !item.due().toLocalDate().isAfter(today)
                            : !item.due().isAfter(LocalDateTime.now(clock));
            return (open ? "open since " : "open from ") + when;
        }
        return (item.overdue() ? "overdue since " : "by ") + when;
    }

    /** How long ago something was recorded after it happened: {@code recorded 3 days later}. */
    public static String late(Duration late) {
        return "recorded " + lateness(late) + " later";
    }

    /** How late something was recorded: {@code 3 days} or {@code about 20 years}. */
    public static String lateness(Duration late) {
        long days = late.toDays();
        if (days < 60) {
            return days == 1 ? "1 day" : days + " days";
        }
        long months = days / 30;
        return months < 24 ? "about " + months + " months" : "about " + days / 365 + " years";
    }

    /** When something happened, as exactly as it is known. */
    public static String happened(Happened happened) {
        String from = Objects.requireNonNullElse(happened.from(), "");
        String to = Objects.requireNonNullElse(happened.to(), "");
        try {
            return switch (happened.precision()) {
                case EXACT -> momentOrDay(from);
                case ABOUT -> "about " + momentOrDay(from);
                case RANGE -> "between " + momentOrDay(from) + " and " + momentOrDay(to);
                case DAY -> DAY.format(LocalDate.parse(from));
                case MONTH -> MONTH.format(YearMonth.parse(from));
                case UNKNOWN -> "date not known";
            };
        } catch (DateTimeParseException e) {
            // An older or later version may have written another form; show it as it stands.
            return from;
        }
    }

    private static String momentOrDay(String text) {
        if (text.length() <= 10) {
            return DAY.format(LocalDate.parse(text));
        }
        LocalDateTime moment = LocalDateTime.parse(text);
        return DAY.format(moment) + ", " + TIME.format(moment);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }
}

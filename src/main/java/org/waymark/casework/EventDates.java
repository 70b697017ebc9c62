package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.calendar.PartialDate;
import org.waymark.journal.fact.Happened;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** Reads when an event happened, in the time of the place. */
final class EventDates {

    /** What is recorded later than this after the event is marked as late. */
    private static final Duration PROMPT = Duration.ofHours(24);

    private final ZoneId zone;

    EventDates(ZoneId zone) {
        this.zone = zone;
    }

    /** The date as a value; empty when its parts do not fit its precision. */
    static Optional<PartialDate> read(Happened happened) {
        String from = happened.from();
        String to = happened.to();
        boolean range = happened.precision() == Happened.Precision.RANGE;
        boolean unknown = happened.precision() == Happened.Precision.UNKNOWN;
        if ((from == null) != unknown || (to != null) != range) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (happened.precision()) {
                        case EXACT -> new PartialDate.Exact(LocalDateTime.parse(given(from)));
                        case ABOUT -> new PartialDate.About(LocalDateTime.parse(given(from)));
                        case RANGE ->
                                new PartialDate.Range(
                                        LocalDateTime.parse(given(from)),
                                        LocalDateTime.parse(given(to)));
                        case DAY -> new PartialDate.Day(LocalDate.parse(given(from)));
                        case MONTH -> new PartialDate.Month(YearMonth.parse(given(from)));
                        case UNKNOWN -> new PartialDate.Unknown();
                    });
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String given(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** The date for people, such as {@code about 14:05 on 9 November 2026}. */
    static String words(Happened happened) {
        return read(happened)
                .map(date -> date instanceof PartialDate.Unknown ? "Date not known" : date.words())
                .orElse("Date not readable");
    }

    /** The latest moment that it can mean; empty when not known. */
    Optional<Instant> latest(Happened happened) {
        return read(happened)
                .flatMap(PartialDate::latest)
                .map(moment -> moment.atZone(zone).toInstant());
    }

    /** How long after the event something was recorded; null when that was prompt or not known. */
    @Nullable Duration late(Happened happened, Instant recordedAt) {
        return latest(happened)
                .map(event -> Duration.between(event, recordedAt))
                .filter(length -> length.compareTo(PROMPT) > 0)
                .orElse(null);
    }

    /**
     * From when a time limit counts.
     *
     * @param moment the moment; the beginning of the day where only that is known
     * @param day the day where its time is not known; null otherwise
     */
    record Start(Instant moment, @Nullable LocalDate day) {}

    /** Whether one lies wholly before the other; a day of which the time is not known is whole. */
    boolean isBefore(Start one, Start other) {
        LocalDate day = one.day();
        Instant end = day == null ? one.moment() : day.plusDays(1).atStartOfDay(zone).toInstant();
        return end.isBefore(other.moment());
    }

    /**
     * A time limit counts from the event as far as its day is known and not later than the
     * recording, otherwise from the recording.
     *
     * @param from as in {@link Happened#from}; null when not known
     */
    Start start(@Nullable String from, Instant recordedAt) {
        Start recording = new Start(recordedAt, null);
        if (from == null) {
            return recording;
        }
        try {
            Start event = read(from);
            return event.moment().isAfter(recordedAt) ? recording : event;
        } catch (DateTimeException e) {
            // Not even the day is known.
            return recording;
        }
    }

    /**
     * From when a time limit counts whose date a person gave.
     *
     * @throws DateTimeException when not even the day is given
     */
    Start startOn(String from) {
        return read(from);
    }

    private Start read(String from) {
        if (from.length() == "2026-11-09".length()) {
            LocalDate day = LocalDate.parse(from);
            return new Start(day.atStartOfDay(zone).toInstant(), day);
        }
        return new Start(LocalDateTime.parse(from).atZone(zone).toInstant(), null);
    }
}

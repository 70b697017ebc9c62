package org.waymark.calendar;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When something is due, and how that was worked out.
 *
 * @param when the moment or the day
 * @param sum plain sentences, in order: from when, how much, what was stepped over, the result, and
 *     that it is never a reason to wait; never empty
 * @param warning what makes the result unsure; null when nothing does
 */
public record DueDate(When when, List<String> sum, @Nullable String warning) {

    /** Said with every due date: a limit is the end of the time, never its beginning. */
    public static final String NEVER_WAIT =
            "This is the latest, never a reason to wait. If a child is at risk now, act now.";

    public DueDate {
        sum = List.copyOf(sum);
    }

    /** A moment or a whole day. */
    public sealed interface When {

        /** Due by this moment, at the place's own time. */
        record At(ZonedDateTime moment) implements When {}

        /** Due by the end of this day. */
        record On(LocalDate day) implements When {}
    }

    /** The day on which it falls. */
    public LocalDate day() {
        return switch (when) {
            case When.At at -> at.moment().toLocalDate();
            case When.On on -> on.day();
        };
    }

    /** The first instant at which it is too late. */
    public Instant endsAt(ZoneId zone) {
        return switch (when) {
            case When.At at -> at.moment().toInstant();
            case When.On on -> on.day().plusDays(1).atStartOfDay(zone).toInstant();
        };
    }

    /** Whether the time is over. */
    public boolean isOverdue(Instant now, ZoneId zone) {
        return !now.isBefore(endsAt(zone));
    }

    /** Short words for a list: {@code Thursday 1 October 2026} or the same with the time. */
    public String words() {
        return switch (when) {
            case When.At at -> DateWords.moment(at.moment().toLocalDateTime());
            case When.On on -> DateWords.dayOfWeek(on.day());
        };
    }
}

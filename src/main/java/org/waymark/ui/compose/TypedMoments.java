package org.waymark.ui.compose;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.waymark.journal.fact.Happened;

/** Moments as people type them. */
final class TypedMoments implements Moments {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private final Clock clock;

    TypedMoments(Clock clock) {
        this.clock = clock;
    }

    @Override
    public MomentReading read(String typed) {
        LocalDateTime now = LocalDateTime.now(clock).withSecond(0).withNano(0);
        if (typed.isBlank() || typed.strip().equalsIgnoreCase("now")) {
            return new MomentReading.Understood(
                    new Happened(now.toString(), null, Happened.Precision.EXACT),
                    "Now: " + FULL.format(now));
        }
        return day(typed);
    }

    @Override
    public MomentReading day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return new MomentReading.Understood(
                    new Happened(day.toString(), null, Happened.Precision.DAY), DAY.format(day));
        } catch (DateTimeParseException e) {
            return new MomentReading.Refused("Write a date such as 9 November 2026.");
        }
    }
}

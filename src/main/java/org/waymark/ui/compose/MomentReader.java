package org.waymark.ui.compose;

import org.waymark.calendar.DateEntry;
import org.waymark.calendar.DateReading;
import org.waymark.calendar.PartialDate;
import org.waymark.ui.kit.Happenings;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads typed moments against the clock of the window. */
final class MomentReader {

    private static final Pattern AHEAD =
            Pattern.compile("in (a|an|one|two|three|\\d{1,3}) (day|week|month)s?");

    private final Clock clock;

    MomentReader(Clock clock) {
        this.clock = clock;
    }

    /** When something happened; blank means now. */
    MomentReading read(String typed) {
        LocalDateTime now = now();
        if (typed.isBlank()) {
            return understood(new PartialDate.Exact(now), "Now: ");
        }
        return switch (new DateEntry(now).read(typed)) {
            case DateReading.Understood understood -> understood(understood.date(), "");
            case DateReading.Refused refused -> new MomentReading.Refused(refused.words());
        };
    }

    /** A day to come; never blank. A weekday by itself is the next one. */
    MomentReading day(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        LocalDate today = now().toLocalDate();
        Optional<LocalDate> ahead = ahead(text, today);
        if (ahead.isPresent()) {
            return whole(new PartialDate.Day(ahead.get()));
        }
        boolean weekday =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                        .anyMatch(text::equalsIgnoreCase);
        return switch (new DateEntry(now()).read(weekday ? "next " + text : text)) {
            case DateReading.Understood understood ->
                    understood.date() instanceof PartialDate.Day day
                            ? whole(day)
                            : new MomentReading.Refused(
                                    "Write one whole day, such as 1 December 2026.");
            case DateReading.Refused refused -> new MomentReading.Refused(refused.words());
        };
    }

    private static Optional<LocalDate> ahead(String text, LocalDate today) {
        Matcher matcher = AHEAD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count =
                switch (matcher.group(1)) {
                    case "a", "an", "one" -> 1;
                    case "two" -> 2;
                    case "three" -> 3;
                    default -> Integer.parseInt(matcher.group(1));
                };
        return Optional.of(
                today.plus(
                        switch (matcher.group(2)) {
                            case "day" -> Period.ofDays(count);
                            case "week" -> Period.ofWeeks(count);
                            default -> Period.ofMonths(count);
                        }));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    private static MomentReading understood(PartialDate date, String before) {
        return new MomentReading.Understood(
                Happenings.of(date), date.words(), before + precise(date));
    }

    // A day to come needs no time.
    private static MomentReading whole(PartialDate.Day day) {
        return new MomentReading.Understood(
                Happenings.of(day), day.words(), weekday(day.day()) + day.words());
    }

    private static String precise(PartialDate date) {
        String words = date.words();
        return switch (date) {
            case PartialDate.Exact exact -> weekday(exact.moment().toLocalDate()) + words;
            case PartialDate.Day day -> weekday(day.day()) + words + ", time not known";
            case PartialDate.About _, PartialDate.Range _ -> words;
            case PartialDate.Month _ -> "some day in " + words;
            case PartialDate.InYear _ -> "some day in " + words;
            case PartialDate.Unknown _ -> "Not known when. That can be signed.";
        };
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " ";
    }
}

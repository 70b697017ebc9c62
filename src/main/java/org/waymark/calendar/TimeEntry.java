package org.waymark.calendar;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day found in what was typed.
 *
 * @param time the time
 * @param rest the words without it; empty when there was nothing else
 */
record TimeEntry(LocalTime time, String rest) {

    private static final String TIME =
            "(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>am|pm|a\\.m\\.?|p\\.m\\.?)"
                    + "|(?<clock>\\d{1,2})[:.](?<past>\\d{2})|(?<word>noon|midday|midnight))";

    private static final Pattern LAST =
            Pattern.compile("(?:(?<rest>.+?)(?:,? at | ?, ?| ))?(?:at )?" + TIME);
    private static final Pattern FIRST =
            Pattern.compile("(?:at )?" + TIME + "(?: on | ?, ?| )(?<rest>.+)");

    /** The time at the end or the beginning; empty when neither holds one. */
    static Optional<TimeEntry> find(String text) throws DateRefusal {
        Matcher last = LAST.matcher(text);
        if (last.matches()) {
            return Optional.of(of(last));
        }
        Matcher first = FIRST.matcher(text);
        return first.matches() ? Optional.of(of(first)) : Optional.empty();
    }

    private static TimeEntry of(Matcher match) throws DateRefusal {
        String rest = match.group("rest");
        return new TimeEntry(time(match), rest == null ? "" : rest.strip());
    }

    private static LocalTime time(Matcher match) throws DateRefusal {
        String word = match.group("word");
        if (word != null) {
            if (word.equals("midnight")) {
                throw new DateRefusal(
                        "Midnight lies between two days. Write 23:59 or 00:00 and the day.");
            }
            return LocalTime.NOON;
        }
        String half = match.group("half");
        return half == null
                ? twentyFour(match.group("clock"), match.group("past"))
                : twelve(match.group("hour"), match.group("minute"), half.startsWith("p"));
    }

    private static LocalTime twelve(String hour, String minute, boolean afternoon)
            throws DateRefusal {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        if (h < 1 || h > 12 || m > 59) {
            throw noSuchTime();
        }
        return LocalTime.of(h % 12 + (afternoon ? 12 : 0), m);
    }

    private static LocalTime twentyFour(String hour, String minute) throws DateRefusal {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        if (h > 23 || m > 59) {
            throw noSuchTime();
        }
        if (hour.length() == 1) {
            throw new DateRefusal(
                    "Morning or afternoon? Write "
                            + h
                            + ":"
                            + minute
                            + "am or "
                            + h
                            + ":"
                            + minute
                            + "pm, or the time of the 24-hour clock, as in 09:30 or 14:30.");
        }
        return LocalTime.of(h, m);
    }

    private static DateRefusal noSuchTime() {
        return new DateRefusal("There is no such time. Write it as 14:05 or 2.05pm.");
    }
}

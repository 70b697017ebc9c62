package org.waymark.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates and times as people type them: {@code 9 Nov 2026}, {@code 09/11/2026 14:05}, {@code
 * about 3pm yesterday}, {@code Nov 2026}, {@code between 2pm and 3pm on 9 Nov 2026}, {@code not
 * known}. Day before month, as in Britain. What could mean two things is refused with words, never
 * guessed: a record may be read in court.
 */
public final class DateEntry {

    private static final int LONGEST = 100;

    private static final Set<String> UNKNOWN =
            Set.of("not known", "unknown", "don't know", "dont know", "not sure", "unsure", "?");

    private static final Pattern ABOUT =
            Pattern.compile("(?:about|around|approximately|approx\\.?|roughly|circa|c\\.|~) ?(.+)");

    private static final Pattern ABOUT_WITHIN =
            Pattern.compile(
                    "(.+?),?(?: at)? (?:about|around|approximately|approx\\.?|roughly) (.+)");

    private static final Pattern BETWEEN = Pattern.compile("between (.+?) and (.+)");
    private static final Pattern FROM_TO =
            Pattern.compile("(?:from )?(.+?) (?:to|until|till|-) (.+)");

    private final LocalDateTime now;
    private final DayEntry days;

    /**
     * @param now from which words such as {@code yesterday} are counted, local time
     */
    public DateEntry(LocalDateTime now) {
        this.now = now;
        this.days = new DayEntry(now.toLocalDate());
    }

    /** Reads what was typed. Never throws. */
    public DateReading read(String typed) {
        if (typed.length() > LONGEST) {
            return new DateReading.Refused(
                    "That is too long for a date. Write the date here and the rest in the text.");
        }
        String text = plain(typed);
        if (text.isEmpty()) {
            return new DateReading.Refused("Write when it happened, or “not known”.");
        }
        try {
            return new DateReading.Understood(date(text));
        } catch (DateRefusal refusal) {
            return new DateReading.Refused(refusal.words());
        }
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.UK)
                .replace('’', '\'')
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceFirst("^(\\s*\\d{4}-\\d{2}-\\d{2})t(?=\\d)", "$1 ")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceFirst("[.,;]+ ?$", "")
                .strip();
    }

    private PartialDate date(String text) throws DateRefusal {
        if (UNKNOWN.contains(text)) {
            return new PartialDate.Unknown();
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return new RangeEntry(this::moment, days).range(between.group(1), between.group(2));
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return about(moment(about.group(1)));
        }
        Matcher within = ABOUT_WITHIN.matcher(text);
        if (within.matches()) {
            return about(moment(within.group(1) + " " + within.group(2)));
        }
        Matcher fromTo = FROM_TO.matcher(text);
        if (fromTo.matches()) {
            return new RangeEntry(this::moment, days).range(fromTo.group(1), fromTo.group(2));
        }
        return moment(text);
    }

    private static PartialDate about(PartialDate date) throws DateRefusal {
        if (date instanceof PartialDate.Exact exact) {
            return new PartialDate.About(exact.moment());
        }
        throw new DateRefusal(
                "“About” needs a time, as in “about 3pm on 9 Nov 2026”. For a day that you are not"
                    + " sure of, write “between 8 Nov 2026 and 10 Nov 2026”, or only the month.");
    }

    /** One date, with or without a time; no range and no “about”. */
    private PartialDate moment(String text) throws DateRefusal {
        if (text.equals("now") || text.equals("just now")) {
            return new PartialDate.Exact(now);
        }
        Optional<TimeEntry> found = TimeEntry.find(text);
        if (found.isEmpty()) {
            return days.read(text);
        }
        LocalTime time = found.get().time();
        String rest = found.get().rest();
        if (rest.isEmpty()) {
            return today(time);
        }
        if (days.read(rest) instanceof PartialDate.Day day) {
            return new PartialDate.Exact(day.day().atTime(time));
        }
        throw new DateRefusal("A time needs a whole date, as in “9 Nov 2026 14:05”.");
    }

    private PartialDate today(LocalTime time) throws DateRefusal {
        LocalDateTime moment = now.toLocalDate().atTime(time);
        if (moment.isAfter(now)) {
            throw new DateRefusal(
                    DateWords.time(time)
                            + " today is still to come. Write the day as well, as in “yesterday "
                            + DateWords.time(time)
                            + "”.");
        }
        return new PartialDate.Exact(moment);
    }
}

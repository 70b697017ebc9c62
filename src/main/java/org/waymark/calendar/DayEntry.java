package org.waymark.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day, a month or a year as people type it; no time. */
final class DayEntry {

    private static final int FIRST_YEAR = 1900;

    /** A date further off than this is taken for a slip of the finger. */
    private static final int YEARS_AHEAD = 20;

    private static final String ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d+)");
    private static final Pattern BIG_FIRST =
            Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern NAMED =
            Pattern.compile(ORDINAL + " ?(?:of )?([a-z]+)\\.?,? ?(\\d*)");
    private static final Pattern NAMED_FIRST =
            Pattern.compile("([a-z]+)\\.? " + ORDINAL + "(?:,? (\\d+))?");
    private static final Pattern MONTH_NAMED = Pattern.compile("([a-z]+)\\.?,? (\\d+)");
    private static final Pattern MONTH_NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MONTH_BIG_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:in )?(\\d{4})");
    private static final Pattern DAYS_AGO = Pattern.compile("(\\d{1,3}) days? ago");
    private static final Pattern WEEKDAY = Pattern.compile("(?:on )?(last |next )?([a-z]+)");
    private static final Pattern WEEKDAY_FIRST = Pattern.compile("([a-z]+),? (.*\\d.*)");

    private final LocalDate today;
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    DayEntry(LocalDate today) {
        this.today = today;
        for (java.time.Month month : java.time.Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
            weekdays.put(name, day);
            weekdays.put(name.substring(0, 3), day);
        }
        weekdays.put("tues", DayOfWeek.TUESDAY);
        weekdays.put("weds", DayOfWeek.WEDNESDAY);
        weekdays.put("thur", DayOfWeek.THURSDAY);
        weekdays.put("thurs", DayOfWeek.THURSDAY);
    }

    /** Reads a day, month or year. */
    PartialDate read(String text) throws DateRefusal {
        Optional<LocalDate> told = byWord(text);
        if (told.isPresent()) {
            return new PartialDate.Day(told.get());
        }
        Matcher weekday = WEEKDAY_FIRST.matcher(text);
        if (weekday.matches() && weekdays.containsKey(weekday.group(1))) {
            return checked(weekdays.get(weekday.group(1)), read(weekday.group(2)));
        }
        Optional<PartialDate> day = day(text.startsWith("on ") ? text.substring(3) : text);
        if (day.isPresent()) {
            return day.get();
        }
        return wider(text);
    }

    private Optional<LocalDate> byWord(String text) {
        Matcher ago = DAYS_AGO.matcher(text);
        if (ago.matches()) {
            return Optional.of(today.minusDays(Integer.parseInt(ago.group(1))));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            DayOfWeek day = weekdays.get(weekday.group(2));
            if (day != null) {
                String which = weekday.group(1) == null ? "" : weekday.group(1).strip();
                return Optional.of(
                        today.with(
                                switch (which) {
                                    case "last" -> TemporalAdjusters.previous(day);
                                    case "next" -> TemporalAdjusters.next(day);
                                    default -> TemporalAdjusters.previousOrSame(day);
                                }));
            }
        }
        return switch (text) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "the day before yesterday", "day before yesterday" ->
                    Optional.of(today.minusDays(2));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
    }

    private static PartialDate checked(DayOfWeek said, PartialDate read) throws DateRefusal {
        if (read instanceof PartialDate.Day day && day.day().getDayOfWeek() != said) {
            throw new DateRefusal(
                    DateWords.day(day.day())
                            + " is a "
                            + name(day.day().getDayOfWeek())
                            + ", not a "
                            + name(said)
                            + ". Check both.");
        }
        return read;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private Optional<PartialDate> day(String text) throws DateRefusal {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return Optional.of(
                    day(year(numbers.group(3)), number(numbers.group(2)), numbers.group(1)));
        }
        Matcher bigFirst = BIG_FIRST.matcher(text);
        if (bigFirst.matches()) {
            return Optional.of(
                    day(year(bigFirst.group(1)), number(bigFirst.group(2)), bigFirst.group(3)));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches() && months.containsKey(named.group(2))) {
            return Optional.of(
                    day(year(named.group(3)), months.get(named.group(2)), named.group(1)));
        }
        Matcher namedFirst = NAMED_FIRST.matcher(text);
        if (namedFirst.matches() && months.containsKey(namedFirst.group(1))) {
            String year = namedFirst.group(3) == null ? "" : namedFirst.group(3);
            return Optional.of(
                    day(year(year), months.get(namedFirst.group(1)), namedFirst.group(2)));
        }
        return Optional.empty();
    }

    private PartialDate wider(String text) throws DateRefusal {
        String bare = text.startsWith("in ") ? text.substring(3) : text;
        Matcher named = MONTH_NAMED.matcher(bare);
        if (named.matches() && months.containsKey(named.group(1))) {
            return month(year(named.group(2)), months.get(named.group(1)));
        }
        Matcher numbers = MONTH_NUMBERS.matcher(bare);
        if (numbers.matches()) {
            return month(year(numbers.group(2)), number(numbers.group(1)));
        }
        Matcher bigFirst = MONTH_BIG_FIRST.matcher(bare);
        if (bigFirst.matches()) {
            return month(year(bigFirst.group(1)), number(bigFirst.group(2)));
        }
        Matcher year = YEAR.matcher(bare);
        if (year.matches()) {
            return new PartialDate.InYear(Year.of(year(year.group(1))));
        }
        if (months.containsKey(bare)) {
            throw new DateRefusal("Add the year, as in “Nov 2026”.");
        }
        throw new DateRefusal(
                "This was not understood as a date. Write it as “9 Nov 2026”, “09/11/2026 14:05”,"
                        + " “about 3pm yesterday”, “Nov 2026”, “2026” or “not known”.");
    }

    private int year(String digits) throws DateRefusal {
        if (digits.isEmpty()) {
            throw new DateRefusal("Add the year, as in “9 Nov 2026”.");
        }
        if (digits.length() != 4) {
            throw new DateRefusal("Write the year with four digits, as in 2026.");
        }
        int year = Integer.parseInt(digits);
        if (year < FIRST_YEAR || year > today.getYear() + YEARS_AHEAD) {
            throw new DateRefusal("Check the year: " + digits + " lies too far from today.");
        }
        return year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static PartialDate day(int year, int month, String dayOfMonth) throws DateRefusal {
        int day = number(dayOfMonth);
        if (month > 12 && day <= 12) {
            throw new DateRefusal("Write the day before the month, as in 09/11/2026 for November.");
        }
        try {
            return new PartialDate.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            throw new DateRefusal("There is no such day in the calendar. Check day and month.");
        }
    }

    private static PartialDate month(int year, int month) throws DateRefusal {
        if (month < 1 || month > 12) {
            throw new DateRefusal("There are only twelve months. Check the month.");
        }
        return new PartialDate.Month(YearMonth.of(year, month));
    }
}

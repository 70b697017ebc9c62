package org.waymark.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in Britain write them, whatever the machine is set to. */
final class DateWords {

    private static final DateTimeFormatter DAY = form("d MMMM uuuu");
    private static final DateTimeFormatter DAY_OF_WEEK = form("EEEE d MMMM uuuu");
    private static final DateTimeFormatter MONTH = form("MMMM uuuu");
    private static final DateTimeFormatter TIME = form("HH:mm");

    private DateWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String dayOfWeek(LocalDate day) {
        return DAY_OF_WEEK.format(day);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** With the day of the week, for a due date. */
    static String moment(LocalDateTime moment) {
        return dayOfWeek(moment.toLocalDate()) + ", " + time(moment.toLocalTime());
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}

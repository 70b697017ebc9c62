package org.waymark.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days as exactly as they are known: {@code 2017-04-02}, {@code 2017-04} or {@code 2017}. */
final class RecordedDay {

    private static final Pattern DAY =
            Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");

    private static final DateTimeFormatter DAY_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH_WORDS =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private RecordedDay() {}

    /** {@code 2 April 2017}, {@code April 2017} or {@code 2017}; others stay as they are. */
    static String words(String day) {
        try {
            return switch (day.length()) {
                case 10 -> DAY_WORDS.format(LocalDate.parse(day));
                case 7 -> MONTH_WORDS.format(YearMonth.parse(day));
                default -> day;
            };
        } catch (DateTimeException e) {
            return day;
        }
    }

    static boolean isBlankOrDay(String text) {
        String day = text.strip();
        if (day.isEmpty()) {
            return true;
        }
        if (!DAY.matcher(day).matches()) {
            return false;
        }
        try {
            return day.length() < "2017-04-02".length() || LocalDate.parse(day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether an end certainly lies before a beginning, as far as both are known. */
    static boolean endsBefore(String end, String beginning) {
        int known = Math.min(end.length(), beginning.length());
        return end.substring(0, known).compareTo(beginning.substring(0, known)) < 0;
    }
}

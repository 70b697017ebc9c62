package org.waymark.ui.observations;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.Observations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Time as columns: weeks for a short story, months for a long one. A stretch in which nothing was
 * written down is one column of its own, so that silences stay in sight without taking room; what
 * has no date stands in the last column. An event that covers several columns stands in the first.
 */
final class TimeColumns {

    /** Up to so many days between the first and the last event a column is a week. */
    static final int DAYS_IN_WEEKS = 70;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private TimeColumns() {}

    /**
     * @param title such as {@code May 2026}
     * @param from its first day; null for what has no date
     * @param to its last day; null for what has no date
     * @param quiet whether nothing was written down of it
     */
    record Column(String title, @Nullable LocalDate from, @Nullable LocalDate to, boolean quiet) {

        boolean holds(Observations.Row row) {
            LocalDate day = row.first();
            if (day == null || from == null || to == null) {
                return day == null && from == null;
            }
            return !day.isBefore(from) && !day.isAfter(to);
        }

        @Override
        public String toString() {
            return "Column[" + from + "]";
        }
    }

    static List<Column> of(List<Observations.Row> rows) {
        TreeSet<LocalDate> days = new TreeSet<>();
        rows.stream().map(Observations.Row::first).filter(Objects::nonNull).forEach(days::add);
        List<Column> columns = new ArrayList<>();
        if (!days.isEmpty()) {
            boolean weeks = ChronoUnit.DAYS.between(days.first(), days.last()) <= DAYS_IN_WEEKS;
            TreeSet<LocalDate> starts = new TreeSet<>();
            days.forEach(day -> starts.add(start(day, weeks)));
            LocalDate next = starts.first();
            for (LocalDate start : starts) {
                if (start.isAfter(next)) {
                    columns.add(quiet(next, start.minusDays(1), weeks));
                }
                columns.add(new Column(title(start, weeks), start, after(start, weeks), false));
                next = after(start, weeks).plusDays(1);
            }
        }
        if (rows.stream().anyMatch(row -> row.first() == null)) {
            columns.add(new Column("Date not known", null, null, false));
        }
        return columns;
    }

    private static LocalDate start(LocalDate day, boolean weeks) {
        return weeks
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.withDayOfMonth(1);
    }

    private static LocalDate after(LocalDate start, boolean weeks) {
        return weeks ? start.plusDays(6) : YearMonth.from(start).atEndOfMonth();
    }

    private static String title(LocalDate start, boolean weeks) {
        return weeks ? "Week of " + DAY_AND_YEAR.format(start) : MONTH.format(start);
    }

    private static Column quiet(LocalDate from, LocalDate to, boolean weeks) {
        String words;
        if (weeks) {
            words = DAY.format(from) + " to " + DAY.format(to);
        } else if (YearMonth.from(from).equals(YearMonth.from(to))) {
            words = MONTH.format(from);
        } else {
            words = MONTH.format(from) + " to " + MONTH.format(to);
        }
        return new Column(words, from, to, true);
    }
}

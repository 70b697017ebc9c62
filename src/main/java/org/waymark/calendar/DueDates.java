package org.waymark.calendar;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Works out when something is due. Hours and minutes are counted as they pass, also over a change
 * of the clocks; days, months and years by the calendar of the place; a month that has no such day
 * ends on its last (the corresponding-date rule of limits in English law).
 */
public final class DueDates {

    /** More than this is a slip, not a limit. */
    private static final int MOST = 5_000;

    private final WorkingDays workingDays;
    private final ZoneId zone;

    /**
     * @param workingDays counts working days
     * @param zone the place's own time, {@code Europe/London} for England
     */
    public DueDates(WorkingDays workingDays, ZoneId zone) {
        this.workingDays = workingDays;
        this.zone = zone;
    }

    /**
     * Counts from a moment.
     *
     * @param start when the limit began
     * @param amount 1 to 5,000; null for a unit that has none
     * @param unit the unit
     * @throws IllegalArgumentException when amount and unit do not fit each other
     */
    public DueDate from(Instant start, @Nullable Integer amount, LimitUnit unit) {
        ZonedDateTime local = start.atZone(zone);
        return due(local, DateWords.moment(local.toLocalDateTime()), amount, unit);
    }

    /**
     * Counts from a moment, where a day that is over for the one who owes it no longer counts.
     *
     * @param start when the limit began
     * @param amount 1 to 5,000; null for a unit that has none
     * @param unit the unit
     * @param cutOff what begins after this time of day counts as the next day, in working days as
     *     the next working day; of no effect on units that are not days; null where there is none
     * @throws IllegalArgumentException when amount and unit do not fit each other
     */
    public DueDate from(
            Instant start, @Nullable Integer amount, LimitUnit unit, @Nullable LocalTime cutOff) {
        LocalDateTime began = start.atZone(zone).toLocalDateTime();
        if (cutOff == null || !unit.isDays() || !began.toLocalTime().isAfter(cutOff)) {
            return from(start, amount, unit);
        }
        LocalDate day = began.toLocalDate();
        LocalDate counts =
                unit == LimitUnit.WORKING_DAYS ? workingDays.after(day, 1).end() : day.plusDays(1);
        String words =
                DateWords.moment(began)
                        + ", which is after "
                        + cutOff
                        + " and counts as "
                        + DateWords.dayOfWeek(counts);
        return due(counts.atStartOfDay(zone), words, amount, unit);
    }

    /**
     * Counts from a day whose time is not known. Where hours or minutes are counted, they begin
     * with the day, because too early is safer than too late.
     *
     * @param start the day on which the limit began; for {@link LimitUnit#BIRTHDAY} that of birth
     * @param amount 1 to 5,000; null for a unit that has none
     * @param unit the unit
     * @throws IllegalArgumentException when amount and unit do not fit each other
     */
    public DueDate from(LocalDate start, @Nullable Integer amount, LimitUnit unit) {
        String words = DateWords.dayOfWeek(start);
        if (unit == LimitUnit.HOURS || unit == LimitUnit.MINUTES) {
            words += ", from the beginning of the day, because the time is not known";
        }
        return due(start.atStartOfDay(zone), words, amount, unit);
    }

    private DueDate due(
            ZonedDateTime start, String startWords, @Nullable Integer amount, LimitUnit unit) {
        LocalDate day = start.toLocalDate();
        if (!unit.needsAmount()) {
            if (amount != null) {
                throw new IllegalArgumentException("This unit takes no amount.");
            }
            return unit == LimitUnit.NOW
                    ? at(start, List.of("Due at once, from " + startWords + "."))
                    : on(day, List.of("Due on the day itself, " + startWords + "."), null);
        }
        if (amount == null || amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("This unit needs an amount from 1 to 5,000.");
        }
        int number = amount;
        return switch (unit) {
            case NOW, SAME_DAY -> throw new IllegalArgumentException("Told above.");
            case MINUTES -> passing(start, startWords, start.plusMinutes(number), number, "minute");
            case HOURS -> passing(start, startWords, start.plusHours(number), number, "hour");
            case CALENDAR_DAYS -> {
                List<String> sum = counted(startWords, number, "calendar day");
                sum.add("Weekends and bank holidays count too.");
                yield on(day.plusDays(number), sum, null);
            }
            case WORKING_DAYS -> working(day, startWords, number);
            case MONTHS -> byCalendar(day, startWords, day.plusMonths(number), number, "month");
            case YEARS -> byCalendar(day, startWords, day.plusYears(number), number, "year");
            case BIRTHDAY -> birthday(day, number);
        };
    }

    private DueDate passing(
            ZonedDateTime start, String startWords, ZonedDateTime end, int number, String unit) {
        List<String> sum = new ArrayList<>();
        sum.add("Counted from " + startWords + ".");
        sum.add(many(number, unit) + " on, nights, weekends and bank holidays included.");
        if (!start.getOffset().equals(end.getOffset())) {
            sum.add("The clocks change in between; the time is counted as it passes.");
        }
        return at(end, sum);
    }

    private DueDate working(LocalDate start, String startWords, int number) {
        WorkingDays.Count count = workingDays.after(start, number);
        List<String> sum = counted(startWords, number, "working day");
        sum.add("Saturdays and Sundays are not counted.");
        for (WorkingDays.Holiday holiday : count.steppedOver()) {
            sum.add(
                    holiday.name()
                            + ", "
                            + DateWords.dayOfWeek(holiday.day())
                            + ", is a bank holiday and was stepped over.");
        }
        if (count.steppedOver().isEmpty()) {
            sum.add("No bank holiday falls on a weekday in between.");
        }
        return on(count.end(), sum, count.sure() ? null : unsure());
    }

    private String unsure() {
        BankHolidays known = workingDays.holidays();
        return String.format(
                Locale.UK,
                "Bank holidays are known here only from %d to %d. Others were counted as working"
                        + " days, so check this date by hand.",
                known.firstYear(),
                known.lastYear());
    }

    private DueDate byCalendar(
            LocalDate start, String startWords, LocalDate end, int number, String unit) {
        List<String> sum = new ArrayList<>();
        sum.add("Counted from " + startWords + ".");
        sum.add(many(number, unit) + " on, by the calendar.");
        if (end.getDayOfMonth() != start.getDayOfMonth()) {
            sum.add("That month has no such day, so its last day counts.");
        }
        return on(end, sum, null);
    }

    private DueDate birthday(LocalDate birth, int age) {
        LocalDate day = birth.plusYears(age);
        List<String> sum = new ArrayList<>();
        sum.add("Born on " + DateWords.day(birth) + ".");
        if (day.getDayOfMonth() != birth.getDayOfMonth()) {
            sum.add(
                    "That year has no 29 February; 28 February is taken, because too early is safer"
                            + " than too late.");
        }
        sum.add("The birthday number " + age + " is " + DateWords.dayOfWeek(day) + ".");
        return on(day, sum, null);
    }

    private static List<String> counted(String startWords, int number, String unit) {
        List<String> sum = new ArrayList<>();
        sum.add("Counted from " + startWords + "; that day itself is not counted.");
        sum.add(many(number, unit) + " on.");
        return sum;
    }

    private static String many(int number, String unit) {
        return String.format(Locale.UK, "%,d %s%s", number, unit, number == 1 ? "" : "s");
    }

    private static DueDate at(ZonedDateTime moment, List<String> sum) {
        return closed(new DueDate.When.At(moment), sum, null);
    }

    private static DueDate on(LocalDate day, List<String> sum, @Nullable String warning) {
        return closed(new DueDate.When.On(day), sum, warning);
    }

    private static DueDate closed(DueDate.When when, List<String> sum, @Nullable String warning) {
        List<String> whole = new ArrayList<>(sum);
        whole.add("Due by " + new DueDate(when, List.of(), null).words() + ".");
        whole.add(DueDate.NEVER_WAIT);
        return new DueDate(when, whole, warning);
    }
}

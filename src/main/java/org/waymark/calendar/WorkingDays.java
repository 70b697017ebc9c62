package org.waymark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts working days: every day but Saturday, Sunday and a bank holiday. The day from which one
 * counts is not counted itself, as limits of law and guidance are usually read.
 */
public final class WorkingDays {

    /** More than this is a slip, not a limit. */
    private static final int MOST = 5_000;

    private final BankHolidays holidays;

    public WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    public BankHolidays holidays() {
        return holidays;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && holidays.nameOf(day).isEmpty();
    }

    /**
     * The working day that lies a number of working days after a day.
     *
     * @param start the day from which to count, working or not
     * @param workingDays 1 to 5,000
     * @throws IllegalArgumentException when the number lies outside
     */
    public Count after(LocalDate start, int workingDays) {
        if (workingDays < 1 || workingDays > MOST) {
            throw new IllegalArgumentException("Working days are counted from 1 to 5,000.");
        }
        List<Holiday> steppedOver = new ArrayList<>();
        LocalDate day = start;
        int counted = 0;
        while (counted < workingDays) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            } else if (!isWeekend(day)) {
                steppedOver.add(new Holiday(day, holidays.nameOf(day).orElseThrow()));
            }
        }
        return new Count(day, steppedOver, holidays.covers(start) && holidays.covers(day));
    }

    /** How many working days lie after one day, up to and with another; 0 when it is not later. */
    public int between(LocalDate after, LocalDate upTo) {
        return (int)
                after.plusDays(1)
                        .datesUntil(upTo.isAfter(after) ? upTo.plusDays(1) : after.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * What came of counting.
     *
     * @param end the last day counted
     * @param steppedOver the bank holidays on the way that fell on a weekday, in order
     * @param sure whether the holidays of every year on the way are known
     */
    public record Count(LocalDate end, List<Holiday> steppedOver, boolean sure) {
        public Count {
            steppedOver = List.copyOf(steppedOver);
        }
    }

    /** A bank holiday and its name. */
    public record Holiday(LocalDate day, String name) {}
}

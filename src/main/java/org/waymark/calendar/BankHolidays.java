package org.waymark.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of one part of the country, over the years that somebody has published.
 *
 * @param id stable name, such as {@code england}
 * @param title name for people
 * @param firstYear first year whose holidays are all here
 * @param lastYear last year whose holidays are all here; not before {@code firstYear}
 * @param days each holiday with its name; substitute days stand where they are kept
 */
public record BankHolidays(
        String id, String title, int firstYear, int lastYear, SortedMap<LocalDate, String> days) {

    /**
     * @throws IllegalArgumentException when the last year lies before the first
     */
    public BankHolidays {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("The last year covered lies before the first.");
        }
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** Holidays from a plain map. */
    public static BankHolidays of(
            String id, String title, int firstYear, int lastYear, Map<LocalDate, String> days) {
        return new BankHolidays(id, title, firstYear, lastYear, new TreeMap<>(days));
    }

    /** The holiday's name; empty on any other day. */
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** Whether the holidays of that day's year are known. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }
}

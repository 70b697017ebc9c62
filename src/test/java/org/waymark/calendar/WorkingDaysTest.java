package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

class WorkingDaysTest {

    private final BankHolidays england = BankHolidaysOfEngland.from2026To2028();
    private final WorkingDays workingDays = new WorkingDays(england);

    @Test
    void theWorkedDatesOfTheGuidanceComeOut() {
        assertThat(workingDays.after(LocalDate.of(2026, 9, 10), 15).end())
                .isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(workingDays.after(LocalDate.of(2026, 10, 1), 10).end())
                .isEqualTo(LocalDate.of(2026, 10, 15));
    }

    @Test
    void holidaysSteppedOverAreNamed() {
        WorkingDays.Count count = workingDays.after(LocalDate.of(2026, 12, 24), 2);

        assertThat(count.end()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(count.steppedOver())
                .containsExactly(
                        new WorkingDays.Holiday(LocalDate.of(2026, 12, 25), "Christmas Day"),
                        new WorkingDays.Holiday(
                                LocalDate.of(2026, 12, 28), "Boxing Day (substitute day)"));
        assertThat(count.sure()).isTrue();
    }

    @Test
    void aCountThatRunsPastTheLastYearIsNotSure() {
        assertThat(workingDays.after(LocalDate.of(2028, 12, 29), 1).sure()).isFalse();
        assertThat(workingDays.after(LocalDate.of(2025, 12, 31), 1).sure()).isFalse();
        assertThat(workingDays.after(LocalDate.of(2028, 12, 28), 1).sure()).isTrue();
    }

    @Test
    void numbersThatAreNoLimitAreRefused() {
        assertThatThrownBy(() -> workingDays.after(LocalDate.of(2026, 1, 1), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> workingDays.after(LocalDate.of(2026, 1, 1), 5_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holidaysCannotEndBeforeTheyBegin() {
        assertThatThrownBy(() -> BankHolidays.of("x", "X", 2027, 2026, java.util.Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Counts whole weeks and corrects, where the program walks day by day. */
    @Property(tries = 500)
    void theCountAgreesWithAnotherWayOfCounting(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int number) {
        WorkingDays.Count count = workingDays.after(start, number);

        assertThat(workdaysByWeeks(start, count.end())).isEqualTo(number);
        assertThat(workingDays.isWorkingDay(count.end())).isTrue();
    }

    @Property(tries = 300)
    void countingOnIsTheSameAsCountingAtOnce(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        LocalDate halfway = workingDays.after(start, first).end();

        assertThat(workingDays.after(halfway, second).end())
                .isEqualTo(workingDays.after(start, first + second).end());
    }

    @Property(tries = 300)
    void betweenUndoesAfter(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int number) {
        assertThat(workingDays.between(start, workingDays.after(start, number).end()))
                .isEqualTo(number);
        assertThat(workingDays.between(start, start)).isZero();
        assertThat(workingDays.between(start, start.minusDays(3))).isZero();
    }

    @Property(tries = 300)
    void everyHolidaySteppedOverIsAHolidayOnAWeekdayOnTheWay(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int number) {
        WorkingDays.Count count = workingDays.after(start, number);

        assertThat(count.steppedOver())
                .extracting(WorkingDays.Holiday::day)
                .containsExactlyElementsOf(
                        england.days().keySet().stream()
                                .filter(day -> day.isAfter(start) && day.isBefore(count.end()))
                                .filter(day -> day.getDayOfWeek().getValue() < 6)
                                .toList());
    }

    private int workdaysByWeeks(LocalDate after, LocalDate upTo) {
        long days = upTo.toEpochDay() - after.toEpochDay();
        long weekdays = days / 7 * 5;
        for (long i = 0; i < days % 7; i++) {
            DayOfWeek day = upTo.minusDays(i).getDayOfWeek();
            weekdays += Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day) ? 0 : 1;
        }
        long holidays =
                england.days().keySet().stream()
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .filter(day -> day.isAfter(after) && !day.isAfter(upTo))
                        .count();
        return Math.toIntExact(weekdays - holidays);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2026, 1, 1).toEpochDay(),
                        LocalDate.of(2028, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}

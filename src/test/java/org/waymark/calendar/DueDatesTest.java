package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

class DueDatesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DueDates dueDates =
            new DueDates(new WorkingDays(BankHolidaysOfEngland.from2026To2028()), LONDON);

    @Test
    void fifteenWorkingDaysCarryTheirSum() {
        DueDate due =
                dueDates.from(Instant.parse("2026-09-10T13:30:00Z"), 15, LimitUnit.WORKING_DAYS);

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(due.words()).isEqualTo("Thursday 1 October 2026");
        assertThat(due.warning()).isNull();
        assertThat(due.sum())
                .containsExactly(
                        "Counted from Thursday 10 September 2026, 14:30; that day itself is not"
                                + " counted.",
                        "15 working days on.",
                        "Saturdays and Sundays are not counted.",
                        "No bank holiday falls on a weekday in between.",
                        "Due by Thursday 1 October 2026.",
                        DueDate.NEVER_WAIT);
    }

    @Test
    void everyHolidaySteppedOverIsTold() {
        DueDate due = dueDates.from(LocalDate.of(2026, 4, 2), 1, LimitUnit.WORKING_DAYS);

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(due.sum())
                .contains(
                        "Good Friday, Friday 3 April 2026, is a bank holiday and was stepped over.",
                        "Easter Monday, Monday 6 April 2026, is a bank holiday and was stepped"
                                + " over.");
    }

    @Test
    void beyondTheLastCoveredYearTheDateWarns() {
        DueDate due = dueDates.from(LocalDate.of(2028, 12, 20), 10, LimitUnit.WORKING_DAYS);

        assertThat(due.warning()).contains("2026 to 2028").contains("check this date by hand");
    }

    @Test
    void hoursAreCountedAsTheyPassWhenTheClocksChange() {
        DueDate due = dueDates.from(Instant.parse("2026-10-24T12:00:00Z"), 24, LimitUnit.HOURS);

        assertThat(due.endsAt(LONDON)).isEqualTo(Instant.parse("2026-10-25T12:00:00Z"));
        assertThat(due.words()).isEqualTo("Sunday 25 October 2026, 12:00");
        assertThat(due.sum()).anyMatch(sentence -> sentence.contains("The clocks change"));
    }

    @Test
    void hoursFromADayWithoutATimeBeginWithTheDay() {
        DueDate due = dueDates.from(LocalDate.of(2026, 11, 9), 72, LimitUnit.HOURS);

        assertThat(due.words()).isEqualTo("Thursday 12 November 2026, 00:00");
        assertThat(due.sum().getFirst()).contains("the time is not known");
    }

    @Test
    void minutesRunFromTheMoment() {
        assertThat(
                        dueDates.from(Instant.parse("2026-11-09T23:50:00Z"), 20, LimitUnit.MINUTES)
                                .words())
                .isEqualTo("Tuesday 10 November 2026, 00:10");
    }

    @Test
    void nowIsDueAtOnceAndTheSameDayByItsEnd() {
        Instant start = Instant.parse("2026-11-09T14:05:00Z");

        assertThat(dueDates.from(start, null, LimitUnit.NOW).endsAt(LONDON)).isEqualTo(start);
        DueDate sameDay = dueDates.from(start, null, LimitUnit.SAME_DAY);
        assertThat(sameDay.isOverdue(Instant.parse("2026-11-09T23:59:59Z"), LONDON)).isFalse();
        assertThat(sameDay.isOverdue(Instant.parse("2026-11-10T00:00:00Z"), LONDON)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:00, WORKING_DAYS, 2026-11-23",
        "2026-11-20T17:01, WORKING_DAYS, 2026-11-24",
        "2026-12-24T18:00, WORKING_DAYS, 2026-12-30",
        "2026-11-20T17:01, CALENDAR_DAYS, 2026-11-22",
        "2026-11-20T09:00, CALENDAR_DAYS, 2026-11-21"
    })
    void whatBeginsAfterTheCutOffCountsAsTheNextDay(
            LocalDateTime start, LimitUnit unit, LocalDate due) {
        DueDate worked =
                dueDates.from(start.atZone(LONDON).toInstant(), 1, unit, LocalTime.of(17, 0));

        assertThat(worked.day()).isEqualTo(due);
        assertThat(worked.sum().getFirst())
                .matches(
                        it ->
                                it.contains("which is after 17:00 and counts as")
                                        == start.toLocalTime().isAfter(LocalTime.of(17, 0)));
    }

    @Test
    void aCutOffIsOfNoEffectOnHours() {
        Instant evening = LocalDateTime.parse("2026-11-20T18:00").atZone(LONDON).toInstant();

        assertThat(dueDates.from(evening, 24, LimitUnit.HOURS, LocalTime.of(17, 0)))
                .isEqualTo(dueDates.from(evening, 24, LimitUnit.HOURS));
    }

    @Test
    void calendarDaysCountWeekends() {
        assertThat(dueDates.from(LocalDate.of(2026, 12, 24), 14, LimitUnit.CALENDAR_DAYS).day())
                .isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void aMonthWithoutSuchADayEndsOnItsLast() {
        DueDate due = dueDates.from(LocalDate.of(2027, 1, 31), 1, LimitUnit.MONTHS);

        assertThat(due.day()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(due.sum()).contains("That month has no such day, so its last day counts.");
    }

    @Test
    void yearsAndBirthdaysFollowTheCalendar() {
        assertThat(dueDates.from(LocalDate.of(2026, 3, 1), 2, LimitUnit.YEARS).day())
                .isEqualTo(LocalDate.of(2028, 3, 1));
        DueDate birthday = dueDates.from(LocalDate.of(2012, 5, 6), 20, LimitUnit.BIRTHDAY);
        assertThat(birthday.day()).isEqualTo(LocalDate.of(2032, 5, 6));
        assertThat(birthday.sum())
                .contains("Born on 6 May 2012.", "The birthday number 20 is Thursday 6 May 2032.");
        assertThat(dueDates.from(LocalDate.of(2012, 2, 29), 18, LimitUnit.BIRTHDAY).day())
                .isEqualTo(LocalDate.of(2030, 2, 28));
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void everySumEndsWithTheReminderThatItIsNoReasonToWait(LimitUnit unit) {
        DueDate due = dueDates.from(LocalDate.of(2026, 11, 9), unit.needsAmount() ? 3 : null, unit);

        assertThat(due.sum().getLast()).isEqualTo(DueDate.NEVER_WAIT);
        assertThat(due.sum()).anyMatch(sentence -> sentence.equals("Due by " + due.words() + "."));
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void amountAndUnitMustFitEachOther(LimitUnit unit) {
        assertThatThrownBy(
                        () ->
                                dueDates.from(
                                        LocalDate.of(2026, 11, 9),
                                        unit.needsAmount() ? null : 1,
                                        unit))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

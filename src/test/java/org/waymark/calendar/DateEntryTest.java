package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

class DateEntryTest {

    /** A Monday. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 9, 41);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9 Nov 2026 | 9 November 2026
                    9th of November 2026 | 9 November 2026
                    Mon 9 nov 2026 | 9 November 2026
                    Nov 9, 2026 | 9 November 2026
                    09/11/2026 | 9 November 2026
                    9.11.2026 | 9 November 2026
                    2026-11-09 | 9 November 2026
                    09/11/2026 14:05 | 9 November 2026, 14:05
                    2026-11-09T14:05 | 9 November 2026, 14:05
                    Mon 9 November 2026 at 2.30pm | 9 November 2026, 14:30
                    2pm on 9/11/2026 | 9 November 2026, 14:00
                    9 Nov 2026, 12am | 9 November 2026, 00:00
                    9 Nov 2026, 12pm | 9 November 2026, 12:00
                    noon yesterday | 22 November 2026, 12:00
                    now | 23 November 2026, 09:41
                    08:30 | 23 November 2026, 08:30
                    today | 23 November 2026
                    the day before yesterday | 21 November 2026
                    3 days ago | 20 November 2026
                    tomorrow | 24 November 2026
                    monday | 23 November 2026
                    last Monday | 16 November 2026
                    next monday | 30 November 2026
                    on Friday at 4pm | 20 November 2026, 16:00
                    about 3pm yesterday | about 15:00 on 22 November 2026
                    yesterday at about 3pm | about 15:00 on 22 November 2026
                    ~ 3pm yesterday | about 15:00 on 22 November 2026
                    Nov 2026 | November 2026
                    in November 2026 | November 2026
                    11/2026 | November 2026
                    2026-11 | November 2026
                    1998 | 1998
                    2pm to 3pm yesterday | between 22 November 2026, 14:00 and 22 November 2026, 15:00
                    between 2pm and 3pm on 9 Nov 2026 | between 9 November 2026, 14:00 and 9 November 2026, 15:00
                    9 Nov 2026 14:05 - 15:30 | between 9 November 2026, 14:05 and 9 November 2026, 15:30
                    3 to 5 Nov 2026 | between 3 November 2026 and 5 November 2026
                    March to May 2019 | between 1 March 2019 and 31 May 2019
                    2019 – 2021 | between 1 January 2019 and 31 December 2021
                    don’t know | not known
                    ? | not known
                    """)
    void whatPeopleTypeIsUnderstood(String typed, String words) {
        assertThat(new DateEntry(NOW).read(typed))
                .isInstanceOfSatisfying(
                        DateReading.Understood.class,
                        understood -> assertThat(understood.date().words()).isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `` | Write when it happened
                    9 Nov | Add the year
                    November | Add the year
                    09/11/26 | four digits
                    31/02/2026 | no such day
                    11/25/2026 | day before the month
                    13/2026 | twelve months
                    Tue 9 Nov 2026 | is a Monday, not a Tuesday
                    9 Nov 2026 2:30 | Morning or afternoon?
                    9 Nov 2026 25:00 | no such time
                    9 Nov 2026 13pm | no such time
                    9 Nov 2026 midnight | Midnight lies between two days
                    Nov 2026 14:05 | A time needs a whole date
                    23:50 | still to come
                    about 9 Nov 2026 | “About” needs a time
                    9 Nov 2026 - 14:05 | one moment or a span
                    5 to 3 Nov 2026 | must lie after
                    1066 | too far from today
                    9 Nov 2206 | too far from today
                    between unknown and today | not understood
                    last spring | not understood
                    yesterday evening | not understood
                    9 Nov 2026 or so | not understood
                    99999999999999999999 | not understood
                    """)
    void whatCouldMeanTwoThingsOrNothingIsRefusedWithWords(String typed, String words) {
        assertThat(new DateEntry(NOW).read(typed))
                .isInstanceOfSatisfying(
                        DateReading.Refused.class,
                        refused -> assertThat(refused.words()).contains(words));
    }

    @Property(tries = 500)
    void whatIsShownIsReadTheSameAgain(@ForAll("dates") PartialDate date) {
        assertThat(new DateEntry(NOW).read(date.words()))
                .isEqualTo(new DateReading.Understood(date));
    }

    @Property(tries = 500)
    void theEarliestNeverLiesAfterTheLatest(@ForAll("dates") PartialDate date) {
        assertThat(date.earliest().isPresent()).isEqualTo(date.latest().isPresent());
        date.earliest()
                .ifPresent(
                        earliest ->
                                assertThat(earliest)
                                        .isBeforeOrEqualTo(date.latest().orElseThrow()));
    }

    @Property(tries = 1_000)
    void nothingThatIsTypedBreaksTheReading(@ForAll String typed) {
        assertThat(new DateEntry(NOW).read(typed)).isNotNull();
    }

    @Property(tries = 500)
    void noJumbleOfDateWordsBreaksTheReading(@ForAll("jumbles") String typed) {
        assertThat(new DateEntry(NOW).read(typed)).isNotNull();
    }

    @Provide
    Arbitrary<String> jumbles() {
        return Arbitraries.of(
                        "9",
                        "31",
                        "2026",
                        "nov",
                        "mon",
                        "last",
                        "to",
                        "between",
                        "and",
                        "about",
                        "at",
                        "3pm",
                        "14:05",
                        "/",
                        "-",
                        ".",
                        "0",
                        "00",
                        "yesterday",
                        "noon",
                        ",")
                .list()
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDateTime> moments =
                Arbitraries.longs()
                        .between(0, 70L * 365 * 24 * 60)
                        .map(LocalDateTime.of(1960, 1, 1, 0, 0)::plusMinutes);
        Arbitrary<LocalDate> days = moments.map(LocalDateTime::toLocalDate);
        return Arbitraries.oneOf(
                moments.map(PartialDate.Exact::new),
                moments.map(PartialDate.About::new),
                days.map(PartialDate.Day::new),
                days.map(day -> new PartialDate.Month(YearMonth.from(day))),
                days.map(day -> new PartialDate.InYear(Year.of(day.getYear()))),
                Arbitraries.just(new PartialDate.Unknown()),
                Combinators.combine(moments, Arbitraries.integers().between(1, 100_000))
                        .as(
                                (from, length) ->
                                        new PartialDate.Range(from, from.plusMinutes(length))),
                Combinators.combine(days, Arbitraries.integers().between(0, 300))
                        .as(
                                (from, length) ->
                                        new PartialDate.Range(
                                                from.atStartOfDay(),
                                                from.plus(length, ChronoUnit.DAYS)
                                                        .atTime(PartialDate.LAST_MINUTE))));
    }
}

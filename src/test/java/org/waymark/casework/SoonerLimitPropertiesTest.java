package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.DueDates;
import org.waymark.calendar.WorkingDays;
import org.waymark.casework.CaseClocks.Running;
import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.pathway.Library;
import org.waymark.pathway.TimeLimit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Of a national limit of 24 hours and any limit of an area, the one that ends sooner runs. */
class SoonerLimitPropertiesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DueDates DATES =
            new DueDates(
                    new WorkingDays(
                            BankHolidays.of(
                                    "england",
                                    "England",
                                    2026,
                                    2028,
                                    Map.of(LocalDate.of(2026, 12, 25), "Christmas Day"))),
                    ZONE);

    @Property(tries = 300)
    void theSoonerOneRunsAndBothAreTold(
            @ForAll @IntRange(min = 1, max = 96) int hours,
            @ForAll @IntRange(min = 0, max = 20_000) int minutesOn) {
        LocalDateTime rung = LocalDateTime.of(2026, 11, 23, 9, 0).plusMinutes(minutesOn);

        Running written = running(hours, TimeLimit.Unit.HOURS, "strict", rung);

        Instant national = rung.atZone(ZONE).toInstant().plus(Duration.ofHours(24));
        Instant local = rung.atZone(ZONE).toInstant().plus(Duration.ofHours(hours));
        assertThat(written.due().endsAt(ZONE))
                .isEqualTo(local.isBefore(national) ? local : national);
        assertThat(written.limit().text())
                .isEqualTo(hours < 24 ? "The limit of Strict." : nationalText());
        assertThat(written.beside())
                .hasSize(2)
                .anySatisfy(told -> assertThat(told).endsWith("The limit of Strict."))
                .anySatisfy(told -> assertThat(told).endsWith(nationalText()));
    }

    @Property(tries = 200)
    void anotherAreasLimitNeverRuns(
            @ForAll @IntRange(min = 1, max = 96) int hours,
            @ForAll @IntRange(min = 0, max = 20_000) int minutesOn) {
        LocalDateTime rung = LocalDateTime.of(2026, 11, 23, 9, 0).plusMinutes(minutesOn);

        Running written = running(hours, TimeLimit.Unit.HOURS, "elsewhere", rung);

        assertThat(written.limit().text()).isEqualTo(nationalText());
        assertThat(written.beside()).isEmpty();
    }

    private static String nationalText() {
        return SmallPathway.pathway().clock("written").text();
    }

    private static Running running(
            int amount, TimeLimit.Unit unit, String area, LocalDateTime rung) {
        Library library =
                new Library(
                        SmallPathway.pathway(),
                        List.of(AreasTest.pack("strict", amount, unit)),
                        List.of());
        Instant at = rung.atZone(ZONE).toInstant();
        UUID id = new UUID(0, 1);
        String refer = SmallPathway.REFER.value();
        CaseClocks clocks = new CaseClocks(library, DATES, new EventDates(ZONE), ZONE);
        return clocks
                .running(
                        new CaseClocks.History(
                                new CaseRow(
                                        id,
                                        "2026-001",
                                        area,
                                        refer,
                                        refer,
                                        at.minusSeconds(60),
                                        at,
                                        1),
                                List.of(),
                                List.of(
                                        new StepEntryRow(
                                                "entry",
                                                id,
                                                refer,
                                                "NoteMade",
                                                rung.toString(),
                                                at,
                                                7,
                                                false)),
                                List.of(),
                                List.of(),
                                Set.of()))
                .stream()
                .filter(running -> running.limit().id().equals("written"))
                .findFirst()
                .orElseThrow();
    }
}

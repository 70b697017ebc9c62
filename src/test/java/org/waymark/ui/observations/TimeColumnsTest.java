package org.waymark.ui.observations;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryId;
import org.waymark.casework.Observations;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

class TimeColumnsTest {

    @Provide
    Arbitrary<List<LocalDate>> days() {
        LocalDate first = LocalDate.of(2024, 2, 25);
        return Arbitraries.integers()
                .between(0, 900)
                .map(first::plusDays)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void everyDayStandsInOneColumnAndTimeHasNoHoles(@ForAll("days") List<LocalDate> days) {
        List<Observations.Row> rows = days.stream().map(TimeColumnsTest::row).toList();
        List<TimeColumns.Column> columns = TimeColumns.of(rows);

        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(columns.stream().filter(it -> it.holds(row))).hasSize(1));
        for (int at = 1; at < columns.size(); at++) {
            LocalDate before = Objects.requireNonNull(columns.get(at - 1).to());
            assertThat(columns.get(at).from()).isEqualTo(before.plusDays(1));
        }
        assertThat(columns)
                .allSatisfy(
                        column ->
                                assertThat(rows.stream().noneMatch(column::holds))
                                        .isEqualTo(column.quiet()));
        for (int at = 1; at < columns.size(); at++) {
            assertThat(columns.get(at).quiet() && columns.get(at - 1).quiet()).isFalse();
        }
    }

    @Test
    void aShortStoryIsToldInWeeksAndItsSilenceIsAColumn() {
        assertThat(titles("2026-05-12", "2026-05-14", "2026-06-09"))
                .containsExactly("Week of 11 May 2026", "18 May to 7 Jun", "Week of 8 Jun 2026");
    }

    @Test
    void aLongStoryIsToldInMonths() {
        assertThat(titles("2026-01-31", "2026-03-01", "2026-11-30"))
                .containsExactly(
                        "January 2026",
                        "February 2026",
                        "March 2026",
                        "April 2026 to October 2026",
                        "November 2026");
    }

    @Test
    void whatHasNoDateStandsLast() {
        assertThat(TimeColumns.of(List.of(row(null), row(LocalDate.of(2026, 5, 12)))))
                .extracting(TimeColumns.Column::title)
                .containsExactly("Week of 11 May 2026", "Date not known");
        assertThat(TimeColumns.of(List.of())).isEmpty();
    }

    private static List<String> titles(String... days) {
        return TimeColumns.of(
                        Stream.of(days).map(LocalDate::parse).map(TimeColumnsTest::row).toList())
                .stream()
                .map(TimeColumns.Column::title)
                .toList();
    }

    private static Observations.Row row(@Nullable LocalDate day) {
        Happened happened =
                day == null
                        ? Happened.unknown()
                        : new Happened(day.toString(), null, Happened.Precision.DAY);
        ObservationMade observed =
                new ObservationMade(
                        new UUID(0, 1),
                        "signs",
                        new Guidance("p", "1", "ab"),
                        happened,
                        "Text",
                        List.of(),
                        null,
                        List.of(),
                        "cd",
                        Account.HowKnown.SAW,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        RecordedEntry entry =
                new RecordedEntry(
                        new EntryId("1"),
                        1,
                        new CaseId(new UUID(0, 1)),
                        new StepId("signs"),
                        "Ellen",
                        Instant.EPOCH,
                        happened,
                        null,
                        observed,
                        List.of());
        return new Observations.Row(1, "", day, day, entry, observed, "Ellen.");
    }
}

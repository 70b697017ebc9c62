package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.Chronology;
import org.waymark.casework.DueItem;
import org.waymark.casework.MetLimit;
import org.waymark.casework.Today;
import org.waymark.vault.KeyDerivationCost;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A practice notebook looks like one that is in use, on whichever day it is made. */
class PracticeOnAnyDayTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @TempDir Path folder;

    /** Each day of a week; then holidays, the end of summer time and a leap day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23",
                "2026-11-24",
                "2026-11-25",
                "2026-11-26",
                "2026-11-27",
                "2026-11-28",
                "2026-11-29",
                "2026-12-28",
                "2027-03-29",
                "2027-10-31",
                "2028-02-29"
            })
    void somethingIsOverdueSomethingIsDueAndNothingLiesAhead(String day) {
        LocalDate today = LocalDate.parse(day);
        try (NotebookSession session = made(today)) {
            Today shown = session.queries().today();
            List<DueItem> due =
                    Stream.concat(shown.ours().stream(), shown.theirs().stream()).toList();
            String told = String.join("\n", due.stream().map(PracticeOnAnyDayTest::line).toList());

            assertThat(due.stream().filter(DueItem::overdue)).as(told).hasSizeBetween(1, 4);
            assertThat(due.stream().filter(it -> !it.overdue())).as(told).hasSizeBetween(4, 9);
            assertThat(shown.ours()).as(told).anyMatch(it -> !it.overdue());
            assertThat(shown.theirs()).as(told).isNotEmpty();
            assertThat(session.queries().cases())
                    .hasSize(4)
                    .allSatisfy(
                            one ->
                                    assertThat(one.lastEntry())
                                            .isBefore(today.atStartOfDay(ZONE).toInstant()));
            assertThat(session.queries().cases().stream().map(CaseSummary::lastEntry))
                    .anyMatch(
                            last ->
                                    Duration.between(last, today.atStartOfDay(ZONE).toInstant())
                                                    .compareTo(Duration.ofDays(14))
                                            < 0);
        }
    }

    /** Reviewed by eye; whoever changes the cases or the rules reviews what changes here. */
    @Test
    void whatIsReadOfItIsAsItWasReviewed() throws IOException {
        String read;
        try (NotebookSession session = made(LocalDate.of(2026, 11, 23))) {
            read = String.join("\n", read(session)) + "\n";
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "practice.txt"), read);

        try (InputStream golden = getClass().getResourceAsStream("practice.txt")) {
            assertThat(read)
                    .isEqualTo(
                            new String(
                                    Objects.requireNonNull(golden).readAllBytes(),
                                    StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSameDayGivesTheSameNotebookAndAWeekLaterTheSameAWeekLater() {
        List<String> once;
        List<String> again;
        try (NotebookSession session = made(LocalDate.of(2026, 11, 25))) {
            once = due(session, 0);
        }
        folder = folder.resolve("again");
        try (NotebookSession session = made(LocalDate.of(2027, 6, 23))) {
            again = due(session, 7 * 30);
        }
        assertThat(again).isEqualTo(once);
    }

    /** What is due by no working day, as many days earlier. */
    private static List<String> due(NotebookSession session, int daysEarlier) {
        return session.queries().today().ours().stream()
                .map(it -> it.what() + " " + it.due().minusDays(daysEarlier).toLocalDate())
                .filter(it -> it.startsWith("Look again") || it.startsWith("Review"))
                .toList();
    }

    private NotebookSession made(LocalDate today) {
        Notebooks notebooks =
                Services.in(
                                new ApplicationFolders(
                                        folder.resolve("data"), folder.resolve("cache")),
                                Clock.fixed(Instant.from(today.atTime(17, 30).atZone(ZONE)), ZONE),
                                () -> KeyDerivationCost.LEAST)
                        .notebooks();
        Path practice = folder.resolve("Practice.waymark");
        notebooks.createPractice(practice);
        return notebooks.open(practice, "practice notebook".toCharArray());
    }

    private static String line(DueItem item) {
        return (item.overdue() ? "overdue " : "due ")
                + item.caseNumber()
                + " "
                + item.what()
                + ", "
                + item.due();
    }

    private static List<String> read(NotebookSession session) {
        List<String> lines = new ArrayList<>();
        session.queries().cases().stream()
                .sorted(Comparator.comparing(CaseSummary::number))
                .forEach(one -> read(session, one, lines));
        return lines;
    }

    private static void read(NotebookSession session, CaseSummary one, List<String> lines) {
        lines.add("# " + one.number());
        Chronology chronology = session.queries().chronology(one.id(), Chronology.Scope.EVERYTHING);
        for (Chronology.Row row : chronology.rows()) {
            lines.add(
                    String.join(" | ", row.date(), row.event(), row.outcome())
                            .replaceAll("\\s+", " ")
                            .strip());
        }
        CaseFile file = session.queries().file(one.id()).orElseThrow();
        file.due().forEach(item -> lines.add(line(item)));
        for (MetLimit met : file.met()) {
            lines.add("met " + met.title() + ", due " + met.due() + ", met " + met.told());
        }
    }
}

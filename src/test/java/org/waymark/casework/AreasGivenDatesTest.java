package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.casework.CaseworkFixture.signed;
import static org.waymark.casework.SmallPathway.REVIEW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.calendar.DueDate;
import org.waymark.journal.Verification;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.Library;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.TimeLimit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Time limits of an area that count from a date which somebody gives. */
class AreasGivenDatesTest {

    private static final String OWN = "only-here";
    private static final String BOTH = "some-date";
    private static final Happened TENTH = new Happened("2026-02-10", null, Happened.Precision.DAY);

    @TempDir private Path folder;
    private CaseworkFixture book;

    @BeforeEach
    void open() {
        LocalPack strict =
                with(
                        AreasTest.pack("strict", 2, TimeLimit.Unit.HOURS),
                        limit(OWN, 3, TimeLimit.Unit.CALENDAR_DAYS),
                        limit(BOTH, 1, TimeLimit.Unit.YEARS));
        LocalPack slow =
                with(
                        AreasTest.pack("slow", 9, TimeLimit.Unit.CALENDAR_DAYS),
                        limit(BOTH, 5, TimeLimit.Unit.YEARS));
        book =
                new CaseworkFixture(
                        folder,
                        new Library(SmallPathway.pathway(), List.of(strict, slow), List.of()));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aLimitThatOnlyTheAreaHasIsStartedWithItsSumInSight() {
        CaseId id = caseIn("strict");
        DueDate seen = book.queries().dueFrom(id, OWN, TENTH);
        assertThat(seen.words()).isEqualTo("Friday 13 February 2026");
        assertThat(seen.sum().getFirst())
                .isEqualTo("Strict has a limit of its own: The limit of only-here.");

        Signing.Signed signed =
                signed(book.recorder().startClock(id, REVIEW, OWN, TENTH, "Their letter."));

        assertThat(due(id, OWN))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.due()).isEqualTo("2026-02-13T23:59");
                            assertThat(it.overdue()).isTrue();
                            assertThat(it.sum()).startsWith(seen.sum().toArray(String[]::new));
                        });
        assertThat(book.queries().entry(signed.entry()).orElseThrow().fact())
                .isInstanceOfSatisfying(
                        ClockStarted.class, it -> assertThat(it.clock()).isEqualTo(OWN));
        assertThat(book.journal.notebook().verify()).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void whereTheNationAndTheAreaBothCountFromTheDateTheSumIsOfTheOneThatRuns() {
        CaseId strict = caseIn("strict");
        CaseId slow = caseIn("slow");
        CaseId nowhere = caseIn("national");

        assertThat(book.queries().dueFrom(strict, BOTH, TENTH).words())
                .isEqualTo("Wednesday 10 February 2027");
        assertThat(book.queries().dueFrom(slow, BOTH, TENTH).words())
                .isEqualTo("Thursday 10 February 2028");
        assertThat(book.queries().dueFrom(nowhere, BOTH, TENTH).sum())
                .noneMatch(sentence -> sentence.contains("limit of its own"));
        for (CaseId id : List.of(strict, slow, nowhere)) {
            DueDate seen = book.queries().dueFrom(id, BOTH, TENTH);
            signed(book.recorder().startClock(id, REVIEW, BOTH, TENTH, ""));
            assertThat(due(id, BOTH))
                    .singleElement()
                    .satisfies(
                            it -> {
                                assertThat(it.due().toLocalDate()).isEqualTo(seen.day());
                                assertThat(it.sum()).startsWith(seen.sum().toArray(String[]::new));
                            });
        }
    }

    @Test
    void elsewhereThereIsNoSuchLimit() {
        CaseId id = caseIn("slow");

        assertThatThrownBy(() -> book.queries().dueFrom(id, OWN, TENTH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.recorder().startClock(id, REVIEW, OWN, TENTH, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitThatBeginsByItselfIsNotStartedByADate() {
        CaseId id = caseIn("strict");

        assertThatThrownBy(() -> book.queries().dueFrom(id, "written", TENTH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.recorder().startClock(id, REVIEW, "written", TENTH, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private CaseId caseIn(String area) {
        CaseId id = book.caseAt(REVIEW);
        if (!area.equals("national")) {
            signed(book.recorder().chooseArea(id, area));
        }
        return id;
    }

    private List<DueItem> due(CaseId id, String limit) {
        return book.queries().file(id).orElseThrow().due().stream()
                .filter(
                        it ->
                                it.reference() instanceof DueReference.Clock clock
                                        && clock.id().equals(limit))
                .toList();
    }

    private static TimeLimit limit(String id, int amount, TimeLimit.Unit unit) {
        return new TimeLimit(
                id,
                "Limit " + id,
                REVIEW,
                "date",
                amount,
                unit,
                "us",
                null,
                null,
                TimeLimit.Marks.DEADLINE,
                "The limit of " + id + ".",
                List.of(),
                "G");
    }

    private static LocalPack with(LocalPack pack, TimeLimit... more) {
        return new LocalPack(
                pack.pack(),
                pack.area(),
                pack.policeForce(),
                pack.partnership(),
                pack.documents(),
                pack.contacts(),
                pack.steps(),
                Stream.concat(pack.clocks().stream(), Arrays.stream(more)).toList(),
                pack.sources(),
                pack.forms());
    }
}

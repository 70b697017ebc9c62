package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.casework.CaseworkFixture.exact;
import static org.waymark.casework.SmallPathway.REVIEW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.Verification;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.Happened;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Time limits that count from a date which somebody gives. */
class GivenDatesTest {

    private static final String LIMIT = "some-date";

    @TempDir Path folder;
    private CaseworkFixture book;

    @BeforeEach
    void begin() {
        book = new CaseworkFixture(folder);
    }

    @AfterEach
    void end() {
        book.close();
    }

    private Signing give(CaseId id, Happened from, String words) {
        return book.recorder().startClock(id, REVIEW, LIMIT, from, words);
    }

    private static Happened day(String day) {
        return new Happened(day, null, Happened.Precision.DAY);
    }

    private List<DueItem> due(CaseId id) {
        return book.queries().file(id).orElseThrow().due().stream()
                .filter(it -> it.what().equals("Limit " + LIMIT))
                .toList();
    }

    @Test
    void nothingIsDueBeforeTheDateIsGiven() {
        assertThat(due(book.caseAt(REVIEW))).isEmpty();
    }

    @Test
    void theLimitCountsFromTheDay() {
        CaseId id = book.caseAt(REVIEW);

        Signing.Signed signed =
                CaseworkFixture.signed(give(id, day("2026-02-10"), "The letter says so."));

        assertThat(due(id))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.due()).isEqualTo("2028-02-10T23:59");
                            assertThat(it.sum()).isNotEmpty();
                        });
        assertThat(book.queries().entry(signed.entry()).orElseThrow().fact())
                .isInstanceOfSatisfying(
                        ClockStarted.class,
                        it -> {
                            assertThat(it.clock()).isEqualTo(LIMIT);
                            assertThat(it.from()).isEqualTo("2026-02-10");
                            assertThat(it.text()).isEqualTo("The letter says so.");
                            assertThat(it.happened().from()).isNotEqualTo("2026-02-10");
                        });
        assertThat(book.queries().search("letter").entries()).hasSize(1);
    }

    @Test
    void theNewestDateCounts() {
        CaseId id = book.caseAt(REVIEW);
        CaseworkFixture.signed(give(id, day("2026-02-10"), ""));
        book.pass(Duration.ofMinutes(1));
        CaseworkFixture.signed(give(id, day("2026-02-12"), "The first was a slip."));

        assertThat(due(id))
                .singleElement()
                .extracting(DueItem::due)
                .hasToString("2028-02-12T23:59");
    }

    @Test
    void whatWasMetIsNoLongerDueUntilANewDateIsGiven() {
        CaseId id = book.caseAt(REVIEW);
        CaseworkFixture.signed(give(id, day("2026-02-10"), ""));
        book.pass(Duration.ofMinutes(1));
        CaseworkFixture.signed(
                book.recorder().endDue(due(id).getFirst(), true, book.now(), "They applied."));
        assertThat(due(id)).isEmpty();

        book.pass(Duration.ofMinutes(1));
        CaseworkFixture.signed(give(id, day("2026-03-01"), ""));
        assertThat(due(id)).hasSize(1);
    }

    @Test
    void aDateGivenBeginsNoOtherLimit() {
        CaseId id = book.caseAt(REVIEW);
        List<DueItem> before = book.queries().file(id).orElseThrow().due();

        CaseworkFixture.signed(give(id, day("2026-02-10"), ""));

        assertThat(book.queries().file(id).orElseThrow().due())
                .filteredOn(it -> !it.what().equals("Limit " + LIMIT))
                .extracting(DueItem::what)
                .isEqualTo(before.stream().map(DueItem::what).toList());
    }

    @Test
    void notEvenTheDayOrADayToComeIsRefused() {
        CaseId id = book.caseAt(REVIEW);

        assertThat(give(id, new Happened("2026-02", null, Happened.Precision.MONTH), ""))
                .isInstanceOf(Signing.Incomplete.class);
        assertThat(give(id, Happened.unknown(), "")).isInstanceOf(Signing.Incomplete.class);
        assertThat(give(id, exact("2031-01-01T10:00"), "")).isInstanceOf(Signing.Incomplete.class);
        assertThat(due(id)).isEmpty();
        assertThatThrownBy(
                        () ->
                                book.recorder()
                                        .startClock(
                                                id, REVIEW, "no-such-limit", day("2026-02-10"), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSumCanBeSeenBeforeAnythingIsSigned() {
        CaseId id = book.caseAt(REVIEW);
        assertThat(book.queries().dueFrom(id, LIMIT, day("2026-02-10")).words())
                .isEqualTo("Thursday 10 February 2028");
    }

    @Test
    void theTablesAreWhatTheJournalMakesOfThem() {
        CaseId id = book.caseAt(REVIEW);
        CaseworkFixture.signed(give(id, day("2026-02-10"), ""));

        assertThat(book.journal.notebook().verify()).isInstanceOf(Verification.Intact.class);
    }
}

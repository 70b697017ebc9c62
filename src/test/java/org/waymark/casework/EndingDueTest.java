package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.casework.CaseworkFixture.action;
import static org.waymark.casework.CaseworkFixture.contact;
import static org.waymark.casework.CaseworkFixture.decision;
import static org.waymark.casework.CaseworkFixture.exact;
import static org.waymark.casework.CaseworkFixture.note;
import static org.waymark.casework.SmallPathway.ACK;
import static org.waymark.casework.SmallPathway.RECORD;
import static org.waymark.casework.SmallPathway.REFER;
import static org.waymark.casework.SmallPathway.REVIEW;
import static org.waymark.casework.SmallPathway.THRESHOLD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.Verification;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.ClockEnded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

class EndingDueTest {

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

    private List<DueItem> due(CaseId id) {
        return book.queries().file(id).orElseThrow().due();
    }

    private DueItem due(CaseId id, String what) {
        return due(id).stream().filter(it -> it.what().equals(what)).findFirst().orElseThrow();
    }

    private List<String> whats(CaseId id) {
        return due(id).stream().map(DueItem::what).toList();
    }

    private Signing end(DueItem item, boolean met, String words) {
        return book.recorder().endDue(item, met, book.now(), words);
    }

    private CaseId referred() {
        CaseId id = book.caseAt(REFER);
        book.signed(contact(id, REFER, "J. Okoro", "Referred"));
        return id;
    }

    @Test
    void aLimitThatWasMetIsNoLongerDueAndTheOthersStay() {
        CaseId id = referred();

        Signing.Signed signed =
                CaseworkFixture.signed(end(due(id, "Limit written"), true, "Form sent 16:55."));

        assertThat(whats(id)).containsExactly("Limit answer");
        RecordedEntry entry = book.queries().entry(signed.entry()).orElseThrow();
        assertThat(entry.step()).isEqualTo(REFER);
        assertThat(entry.fact())
                .isInstanceOfSatisfying(
                        ClockEnded.class,
                        it -> {
                            assertThat(it.clock()).isEqualTo("written");
                            assertThat(it.decision()).isNull();
                            assertThat(it.what()).isEqualTo("Limit written");
                            assertThat(it.due()).isEqualTo("2026-11-24T09:00");
                            assertThat(it.met()).isTrue();
                            assertThat(it.text()).isEqualTo("Form sent 16:55.");
                            assertThat(it.guidance().digest()).isEqualTo("ab".repeat(32));
                        });
        assertThat(book.queries().search("16:55").entries()).hasSize(1);
    }

    @Test
    void theChronologyTellsWhatWasMetAndHow() {
        CaseId id = referred();
        CaseworkFixture.signed(end(due(id, "Limit answer"), false, "They wrote instead."));

        Chronology.Row row =
                book.queries().chronology(id, Chronology.Scope.EVERYTHING).rows().stream()
                        .filter(it -> it.entry().fact() instanceof ClockEnded)
                        .findFirst()
                        .orElseThrow();

        assertThat(row.event()).isEqualTo("No longer applies: Limit answer.");
        assertThat(row.outcome()).isEqualTo("They wrote instead.");
        assertThat(book.queries().chronology(id, Chronology.Scope.SIGNIFICANT).leftOut())
                .anyMatch(it -> it.startsWith("1 entry about something due is left out"));
    }

    @Test
    void anEndedLimitStaysAwayUntilItBeginsAgain() {
        CaseId id = referred();
        CaseworkFixture.signed(end(due(id, "Limit answer"), true, "They rang."));
        book.pass(Duration.ofMinutes(1));
        book.signed(note(id, REFER, book.now(), "They asked for a date of birth."));
        assertThat(whats(id)).doesNotContain("Limit answer");

        book.pass(Duration.ofMinutes(1));
        CaseworkFixture.signed(book.recorder().moveTo(id, ACK, "On"));
        CaseworkFixture.signed(book.recorder().moveTo(id, REFER, "Refer again"));
        assertThat(whats(id)).doesNotContain("Limit answer");
        book.pass(Duration.ofMinutes(1));
        book.signed(contact(id, REFER, "J. Okoro", "Referred again"));

        assertThat(whats(id)).contains("Limit answer");
    }

    @Test
    void anEndingBeginsNoLimitAtItsStep() {
        CaseId id = book.caseAt(REVIEW);
        book.signed(note(id, REVIEW, book.now(), "First"));
        book.pass(Duration.ofDays(1));

        CaseworkFixture.signed(end(due(id, "Limit weekly"), false, "Others hold it now."));

        assertThat(due(id)).isEmpty();
        book.pass(Duration.ofDays(1));
        book.signed(note(id, REVIEW, book.now(), "Second"));
        assertThat(whats(id)).containsExactly("Limit weekly");
    }

    @Test
    void whatRepeatsIsDueAgainWhenSomebodySaidThatItWasDone() {
        CaseId id = book.caseAt(REVIEW);
        book.signed(note(id, REVIEW, book.now(), "First"));
        book.pass(Duration.ofDays(1));

        CaseworkFixture.signed(end(due(id, "Limit weekly"), true, "Looked at on the telephone."));

        assertThat(due(id))
                .extracting(it -> it.due().toLocalDate().toString())
                .containsExactly("2026-12-04");
        assertThat(book.queries().file(id).orElseThrow().met())
                .filteredOn(MetLimit::byHand)
                .extracting(MetLimit::title)
                .containsExactly("Limit weekly");
    }

    @Test
    void anEndingThatWasCorrectedEndsNothing() {
        CaseId id = referred();
        Signing.Signed ended =
                CaseworkFixture.signed(end(due(id, "Limit written"), true, "Form sent."));
        assertThat(whats(id)).containsExactly("Limit answer");

        book.signed(
                new EntryForm.Correction(
                        id,
                        REFER,
                        book.now(),
                        "It was not sent.",
                        java.util.Set.of(),
                        ended.entry(),
                        "The wrong form."));

        assertThat(whats(id)).containsExactlyInAnyOrder("Limit written", "Limit answer");
    }

    @Test
    void aReviewIsDoneWhenSomebodySaysSo() {
        CaseId id = book.caseAt(THRESHOLD);
        Signing.Signed decision =
                book.signed(decision(id, THRESHOLD, "Wait", null, "Because", "2026-12-01", true));
        DueItem review = due(id).getFirst();
        assertThat(review.reference()).isEqualTo(new DueReference.Review(decision.entry()));

        CaseworkFixture.signed(end(review, true, "Looked at with the deputy. It stands."));

        assertThat(due(id)).isEmpty();
        book.signed(decision(id, THRESHOLD, "Wait", null, "Because", "2026-12-02", true));
        assertThat(due(id)).hasSize(1);
    }

    @Test
    void anActionIsFinishedTheSameWay() {
        CaseId id = book.newCase();
        book.signed(action(id, RECORD, "Ring the school", "Ellen", "2026-11-23"));
        UUID action = book.queries().file(id).orElseThrow().actions().getFirst().id();
        DueItem item = due(id).getFirst();
        assertThat(item.reference()).isEqualTo(new DueReference.Action(action));

        Signing.Signed signed = CaseworkFixture.signed(end(item, false, "The school rang us."));

        assertThat(due(id)).isEmpty();
        assertThat(book.queries().entry(signed.entry()).orElseThrow().fact())
                .isInstanceOf(ActionDone.class);
        assertThat(book.queries().file(id).orElseThrow().actions().getFirst().outcome())
                .isEqualTo("No longer needed: The school rang us.");
    }

    @Test
    void nothingEndsWithoutWordsOrInTheFuture() {
        CaseId id = referred();
        DueItem item = due(id, "Limit written");

        assertThat(CaseworkFixture.gaps(end(item, true, " "))).containsExactly("words");
        assertThat(CaseworkFixture.gaps(end(item, false, "\n"))).containsExactly("words");
        assertThat(
                        CaseworkFixture.gaps(
                                book.recorder()
                                        .endDue(item, true, exact("2026-11-24T12:00"), "Sent.")))
                .containsExactly("happened");
        assertThat(due(id)).contains(item);
    }

    @Test
    void whatIsNoLongerDueIsNotEndedTwice() {
        CaseId id = referred();
        DueItem item = due(id, "Limit written");
        CaseworkFixture.signed(end(item, true, "Sent."));

        assertThat(CaseworkFixture.gaps(end(item, true, "Sent."))).containsExactly("due");
    }

    @Test
    void whatWasReadBeforeTheLimitBeganAnewEndsNothing() {
        CaseId id = book.caseAt(REVIEW);
        book.signed(note(id, REVIEW, book.now(), "First"));
        DueItem before = due(id).getFirst();
        book.pass(Duration.ofDays(1));
        book.signed(note(id, REVIEW, book.now(), "Second"));

        assertThat(CaseworkFixture.gaps(end(before, true, "Looked."))).containsExactly("due");
        assertThat(whats(id)).containsExactly("Limit weekly");
    }

    @Test
    void aCaseThatIsNotThereIsRefused() {
        CaseId id = referred();
        DueItem item = due(id).getFirst();
        DueItem stray =
                new DueItem(
                        new CaseId(UUID.randomUUID()),
                        item.caseNumber(),
                        item.initials(),
                        item.kind(),
                        item.what(),
                        item.due(),
                        item.wholeDay(),
                        item.overdue(),
                        item.ours(),
                        item.sum(),
                        item.step(),
                        item.reference());

        assertThatThrownBy(() -> end(stray, true, "Sent."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHasEndedStaysEndedWhenTheTablesAreRebuiltAndTheNotebookReopened() {
        CaseId id = referred();
        CaseworkFixture.signed(end(due(id, "Limit written"), true, "Sent."));
        List<DueItem> before = due(id);

        book.journal.notebook().rebuild();
        assertThat(book.journal.notebook().verify()).isInstanceOf(Verification.Intact.class);
        assertThat(due(id)).isEqualTo(before);
        book.reopen();

        assertThat(due(id)).isEqualTo(before);
        assertThat(whats(id)).containsExactly("Limit answer");
    }
}

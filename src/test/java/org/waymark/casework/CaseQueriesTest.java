package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.casework.CaseworkFixture.action;
import static org.waymark.casework.CaseworkFixture.concern;
import static org.waymark.casework.CaseworkFixture.contact;
import static org.waymark.casework.CaseworkFixture.decision;
import static org.waymark.casework.CaseworkFixture.exact;
import static org.waymark.casework.CaseworkFixture.note;
import static org.waymark.casework.SmallPathway.ACK;
import static org.waymark.casework.SmallPathway.CLOSE;
import static org.waymark.casework.SmallPathway.NOT_REFER;
import static org.waymark.casework.SmallPathway.RECORD;
import static org.waymark.casework.SmallPathway.REFER;
import static org.waymark.casework.SmallPathway.REVIEW;
import static org.waymark.casework.SmallPathway.STRATEGY;
import static org.waymark.casework.SmallPathway.THRESHOLD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journal.Head;
import org.waymark.journal.fact.FromLaterVersion;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.Relation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class CaseQueriesTest {

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

    private List<String> dueWhats(CaseId id) {
        return due(id).stream().map(DueItem::what).toList();
    }

    @Test
    void anEmptyNotebookHasNothingToShow() {
        assertThat(book.queries().cases()).isEmpty();
        assertThat(book.queries().today())
                .isEqualTo(new Today(List.of(), List.of(), List.of(), List.of()));
        assertThat(book.queries().search("anything")).isEqualTo(SearchHits.NOTHING);
        assertThat(book.queries().file(new CaseId(UUID.randomUUID()))).isEmpty();
        assertThat(book.queries().entry(new EntryId("none"))).isEmpty();
    }

    @Test
    void casesComeOpenOnesFirstAndTheNewestEntryFirst() {
        CaseId first = book.newCase();
        book.pass(Duration.ofMinutes(1));
        CaseId second = book.newCase();
        book.pass(Duration.ofMinutes(1));
        CaseId closed = book.caseAt(CLOSE);
        book.pass(Duration.ofMinutes(1));
        book.signed(note(first, RECORD, "More"));

        assertThat(book.queries().cases())
                .extracting(CaseSummary::id)
                .containsExactly(first, second, closed);
        assertThat(book.queries().today().open())
                .extracting(CaseSummary::id)
                .containsExactly(first, second);
        assertThat(book.queries().summary(closed).orElseThrow().closed()).isTrue();
    }

    @Test
    void aCaseWithSomethingOverdueComesFirstToday() {
        CaseId late = book.newCase();
        book.signed(action(late, RECORD, "Ring", "Ellen", "2026-11-22"));
        book.pass(Duration.ofMinutes(1));
        CaseId newest = book.newCase();

        assertThat(book.queries().today().open())
                .extracting(CaseSummary::id)
                .containsExactly(late, newest);
    }

    @Test
    void anActionIsDueUntilTheEndOfItsDayAndUntilItIsFinished() {
        CaseId id = book.newCase();
        book.signed(action(id, RECORD, "Ring the school", "Ellen", "2026-11-23"));

        DueItem item = due(id).getFirst();
        assertThat(item.kind()).isEqualTo(DueItem.Kind.ACTION);
        assertThat(item.due()).isEqualTo(LocalDateTime.of(2026, 11, 23, 23, 59));
        assertThat(item.wholeDay()).isTrue();
        assertThat(item.overdue()).isFalse();
        assertThat(item.ours()).isTrue();
        assertThat(item.sum()).isEmpty();
        book.pass(Duration.ofDays(1));
        assertThat(due(id).getFirst().overdue()).isTrue();
        UUID action = book.queries().file(id).orElseThrow().actions().getFirst().id();
        book.signed(new EntryForm.ActionFinished(id, RECORD, book.now(), "Done", Set.of(), action));
        assertThat(due(id)).isEmpty();
    }

    @Test
    void namesDoNotStandInWhatIsDue() {
        CaseId id = book.newCase("Robin Kestrel");
        book.recorder()
                .describe(
                        id, null, PersonForm.of("Robin's mother", Relation.PARENT).knownAs("Dan"));
        book.signed(
                action(
                        id,
                        RECORD,
                        "Ask robin kestrel's mother,\nDan and Kestrel about Danger. Tell ROBIN.",
                        "Ellen",
                        "2026-11-24"));

        assertThat(dueWhats(id))
                .containsExactly("Ask R. K.'s mother, D. and K. about Danger. Tell R..");
        assertThat(due(id).getFirst().initials()).isEqualTo("R. K.");
        assertThat(book.queries().today().ours().toString()).doesNotContain("Kestrel");
    }

    @Test
    void aReviewStaysDueUntilALaterDecisionAtTheSameStep() {
        CaseId id = book.caseAt(THRESHOLD);
        book.signed(decision(id, THRESHOLD, "", NOT_REFER, "Because", "2026-12-01", false));
        assertThat(due(id))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo(DueItem.Kind.REVIEW);
                            assertThat(it.what()).isEqualTo("Look again: Title of q-threshold");
                        });

        book.signed(decision(id, NOT_REFER, "Watch", null, "Because", "2026-12-02", false));
        assertThat(due(id)).hasSize(2);
        book.signed(decision(id, THRESHOLD, "", REFER, "New words", "", false));

        assertThat(due(id)).extracting(DueItem::kind).containsExactly(DueItem.Kind.REVIEW);
        assertThat(due(id).getFirst().step()).isEqualTo(NOT_REFER);
    }

    @Test
    void aReviewIsDoneByAnyDecisionOfTheCaseFromItsDayOn() {
        CaseId id = book.caseAt(THRESHOLD);
        book.signed(decision(id, THRESHOLD, "Wait", null, "Because", "2026-12-01", true));
        book.pass(Duration.ofDays(7));
        book.signed(decision(id, REVIEW, "Early", null, "Because", "", false));
        assertThat(due(id)).extracting(DueItem::kind).contains(DueItem.Kind.REVIEW);

        book.pass(Duration.ofDays(1));
        book.signed(decision(id, REVIEW, "On its day", null, "Because", "", false));

        assertThat(due(id)).extracting(DueItem::kind).doesNotContain(DueItem.Kind.REVIEW);
    }

    @Test
    void aDecisionInAnotherCaseEndsNoReview() {
        CaseId id = book.caseAt(THRESHOLD);
        book.signed(decision(id, THRESHOLD, "Wait", null, "Because", "2026-12-01", true));
        CaseId other = book.caseAt(THRESHOLD);
        book.pass(Duration.ofDays(20));
        book.signed(decision(other, THRESHOLD, "", REFER, "Because", "", false));

        assertThat(due(id)).extracting(DueItem::kind).containsExactly(DueItem.Kind.REVIEW);
    }

    @Test
    void aLimitFromArrivingRunsUntilSomethingIsRecordedThere() {
        CaseId id = book.caseAt(STRATEGY);
        assertThat(due(id)).isEmpty();

        CaseworkFixture.signed(book.recorder().moveTo(id, RECORD, "Again"));
        DueItem item = due(id).getFirst();
        assertThat(item.what()).isEqualTo("Limit first-account");
        assertThat(item.kind()).isEqualTo(DueItem.Kind.CLOCK);
        // The first account was signed in the same instant, but before the case came back.
        assertThat(item.due()).isEqualTo(LocalDateTime.of(2026, 11, 24, 9, 41, 7, 123_000_000));
        assertThat(item.wholeDay()).isFalse();
        assertThat(item.sum()).isNotEmpty();
        assertThat(item.step()).isEqualTo(RECORD);
        book.pass(Duration.ofHours(25));
        assertThat(due(id).getFirst().overdue()).isTrue();
        book.signed(note(id, RECORD, book.now(), "Written"));

        assertThat(due(id)).isEmpty();
    }

    @Test
    void aLimitFromAnEntryRunsUntilTheRouteThatMeetsItIsTaken() {
        CaseId id = book.caseAt(REFER);
        book.signed(contact(id, REFER, "J. Okoro", "Referred"));
        assertThat(dueWhats(id)).containsExactlyInAnyOrder("Limit written", "Limit answer");
        assertThat(due(id))
                .filteredOn(it -> it.what().equals("Limit answer"))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.ours()).isFalse();
                            assertThat(it.due()).isEqualTo(LocalDateTime.of(2026, 11, 24, 23, 59));
                        });
        assertThat(book.queries().today().theirs()).hasSize(1);

        book.pass(Duration.ofMinutes(1));
        CaseworkFixture.signed(book.recorder().follow(id, SmallPathway.route(REFER, ACK)));
        assertThat(dueWhats(id)).contains("Limit answer");
        book.pass(Duration.ofMinutes(1));
        book.signed(decision(id, ACK, "", STRATEGY, "They answered", "", false));

        assertThat(dueWhats(id)).doesNotContain("Limit answer").contains("Limit conference");
    }

    @Test
    void aLimitThatNoRecordCanShowAsMetStaysUntilSomebodySaysSo() {
        CaseId id = book.caseAt(REFER);
        book.signed(contact(id, REFER, "J. Okoro", "Referred by telephone"));
        book.pass(Duration.ofMinutes(1));
        CaseworkFixture.signed(book.recorder().follow(id, SmallPathway.route(REFER, ACK)));
        assertThat(dueWhats(id)).contains("Limit written");

        book.signed(contact(id, REFER, "J. Okoro", "Form sent"));
        book.signed(decision(id, ACK, "", STRATEGY, "They answered", "", false));

        assertThat(dueWhats(id)).contains("Limit written");
        assertThat(due(id))
                .filteredOn(it -> it.what().equals("Limit written"))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it.sum())
                                        .contains(
                                                "No record can show that this was met: somebody"
                                                        + " says so by hand."));
    }

    @Test
    void aLimitThatRepeatsIsDueAgainAfterEachTimeThatItWasMet() {
        CaseId id = book.caseAt(REVIEW);
        book.signed(note(id, REVIEW, book.now(), "First"));
        assertThat(due(id).getFirst().due()).isEqualTo(LocalDateTime.of(2026, 11, 30, 23, 59));
        book.pass(Duration.ofDays(6));

        book.signed(note(id, REVIEW, book.now(), "Second"));

        assertThat(due(id)).singleElement();
        assertThat(due(id).getFirst().due()).isEqualTo(LocalDateTime.of(2026, 12, 9, 23, 59));
        assertThat(book.queries().file(id).orElseThrow().met())
                .containsExactly(
                        new MetLimit(
                                "Limit first-account",
                                RECORD,
                                1,
                                "Tuesday 24 November 2026, 09:41",
                                "23 November 2026, 09:41",
                                false),
                        new MetLimit(
                                "Limit weekly",
                                REVIEW,
                                1,
                                "Monday 30 November 2026",
                                "29 November 2026, 09:41",
                                false));
        CaseworkFixture.signed(book.recorder().follow(id, SmallPathway.route(REVIEW, THRESHOLD)));
        assertThat(dueWhats(id)).contains("Limit weekly");
    }

    @Test
    void aLimitFromAnOutcomeCountsFromTheDecisionAndStepsOverHolidays() {
        CaseId id = book.caseAt(ACK);
        book.pass(Duration.ofDays(16));
        book.signed(decision(id, ACK, "", STRATEGY, "Because", "", false));

        DueItem item = due(id).getFirst();
        // The decision was made on 23 November at 09:00 and recorded on 9 December.
        assertThat(item.due()).isEqualTo(LocalDateTime.of(2026, 12, 14, 23, 59));
        CaseworkFixture.signed(book.recorder().follow(id, SmallPathway.route(STRATEGY, REVIEW)));
        assertThat(dueWhats(id)).isEmpty();
    }

    @Test
    void aCorrectionBeginsNoLimitAndOpensWhatRestedOnTheEntry() {
        CaseId id = book.caseAt(REVIEW);
        EntryId account = book.queries().entries(id).getFirst().id();
        assertThat(dueWhats(id)).isEmpty();

        book.signed(
                new EntryForm.Correction(
                        id, REVIEW, book.now(), "Right", Set.of(), account, "Slip"));

        assertThat(dueWhats(id)).containsExactly("Limit first-account");
    }

    @Test
    void aClosedCaseHasNoLimitsButItsReviews() {
        CaseId id = book.caseAt(REVIEW);
        book.signed(note(id, REVIEW, book.now(), "First"));
        book.signed(decision(id, REVIEW, "Close", CLOSE, "Because", "2027-01-04", false));

        assertThat(book.queries().summary(id).orElseThrow().closed()).isTrue();
        assertThat(due(id)).extracting(DueItem::kind).containsExactly(DueItem.Kind.REVIEW);
    }

    @Test
    void agesGrowFromTheDateOfBirthOrFromWhatWasStated() {
        CaseId id = book.newCase("Robin");
        PersonId robin = book.queries().file(id).orElseThrow().people().getFirst().id();
        book.pass(Duration.ofDays(400));
        assertThat(book.queries().summary(id).orElseThrow().age()).isEqualTo(10);

        book.recorder()
                .describe(
                        id,
                        robin,
                        PersonForm.of("Robin", Relation.SUBJECT).born("2017-12-29").aged(3));

        // 28 December 2027: the day before the tenth birthday.
        assertThat(book.queries().summary(id).orElseThrow().age()).isEqualTo(9);
    }

    @Test
    void aChronologyTellsEventsByTheirOwnDateWithUndatedOnesLast() {
        CaseId id = book.newCase();
        book.signed(note(id, RECORD, Happened.unknown(), "Undated"));
        book.signed(note(id, RECORD, exact("2026-11-20T10:00"), "Friday"));
        book.signed(
                note(id, RECORD, new Happened("2026-11-20", null, Happened.Precision.DAY), "Day"));
        book.signed(
                note(id, RECORD, new Happened("2026-11", null, Happened.Precision.MONTH), "Month"));

        Chronology chronology = book.queries().chronology(id, Chronology.Scope.EVERYTHING);

        assertThat(chronology.rows())
                .extracting(Chronology.Row::event)
                .containsExactly("Month", "Day", "Friday", "Robin spoke of home.", "Undated");
        assertThat(chronology.rows())
                .extracting(Chronology.Row::number)
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(chronology.rows().getLast().date()).isEqualTo("Date not known");
        assertThat(chronology.rows().get(2).date()).isEqualTo("20 November 2026, 10:00");
        assertThat(chronology.leftOut()).isEmpty();
    }

    @Test
    void significantEventsLeaveOutTheRestAndSaySo() {
        CaseId id = book.newCase();
        book.signed(note(id, RECORD, "One"));
        book.signed(note(id, RECORD, "Two"));
        book.signed(
                new EntryForm.Note(
                        id,
                        RECORD,
                        CaseworkFixture.TODAY,
                        "Telling",
                        Set.of(),
                        "A good day",
                        "",
                        "",
                        "",
                        ""));
        book.signed(contact(id, RECORD, "J. Okoro", "Advice"));
        book.signed(action(id, RECORD, "Ring", "Ellen", ""));

        Chronology chronology = book.queries().chronology(id, Chronology.Scope.SIGNIFICANT);

        assertThat(chronology.rows())
                .extracting(it -> it.entry().fact().text())
                .containsExactlyInAnyOrder("Robin spoke of home.", "Telling", "Advice");
        assertThat(chronology.leftOut())
                .containsExactly(
                        "2 notes without exact words or stated significance for the child are left"
                                + " out, because this shows significant events only.",
                        "1 agreed action is left out, because this shows significant events only.",
                        "1 move along the pathway is left out, because this shows significant"
                                + " events only.");
        assertThat(chronology.moves()).isEmpty();
    }

    @Test
    void everythingRecordedTellsHowTheCaseMovedAndWhy() {
        CaseId id = book.newCase();
        book.pass(Duration.ofMinutes(1));
        CaseworkFixture.signed(book.recorder().moveTo(id, REFER, "They rang before we did."));
        book.pass(Duration.ofMinutes(1));
        CaseworkFixture.signed(book.recorder().follow(id, SmallPathway.route(REFER, ACK)));
        book.signed(decision(id, ACK, "", STRATEGY, "They answered", "", false));

        Chronology chronology = book.queries().chronology(id, Chronology.Scope.EVERYTHING);

        assertThat(chronology.leftOut()).isEmpty();
        List<Chronology.Move> moves = chronology.moves();
        // The first one came with the concern, and the one by decision stands with the decision.
        assertThat(moves)
                .extracting(Chronology.Move::from)
                .containsExactly(SmallPathway.START, RECORD, REFER);
        assertThat(moves).extracting(Chronology.Move::to).containsExactly(RECORD, REFER, ACK);
        assertThat(moves.get(1).reason()).isEqualTo("They rang before we did.");
        assertThat(moves.get(1).route()).isNull();
        assertThat(moves.get(2).route()).isEqualTo(SmallPathway.route(REFER, ACK).label());
        assertThat(moves.get(2).reason()).isNull();
        assertThat(moves.get(2).recordedAt()).isEqualTo(book.journal.clock.instant());
        assertThat(moves).extracting(Chronology.Move::author).containsOnly("Priya D.");
        assertThat(moves).extracting(Chronology.Move::number).isSorted().doesNotHaveDuplicates();
        assertThat(moves.toString()).doesNotContain("rang");
    }

    @Test
    void aMoveByDecisionIsNotCountedAsLeftOut() {
        CaseId id = book.caseAt(ACK);
        book.signed(decision(id, ACK, "", STRATEGY, "They answered", "", false));

        assertThat(book.queries().chronology(id, Chronology.Scope.SIGNIFICANT).leftOut())
                .containsExactly(
                        "2 moves along the pathway are left out, because this shows significant"
                                + " events only.");
    }

    @Test
    void ticksAreSaidNotToBeShownInBothScopes() {
        CaseId id = book.newCase();
        book.newCase();
        book.recorder().markPoint(id, RECORD, 1, true);
        String one = "Ticks at 1 point under “Do” are not shown. They are kept in the journal.";
        assertThat(book.queries().chronology(id, Chronology.Scope.EVERYTHING).leftOut())
                .containsExactly(one);
        assertThat(book.queries().chronology(id, Chronology.Scope.SIGNIFICANT).leftOut())
                .contains(one);

        book.recorder().markPoint(id, RECORD, 2, true);
        // That it was ticked still stands in the journal.
        book.recorder().markPoint(id, RECORD, 1, false);

        assertThat(book.queries().chronology(id, Chronology.Scope.EVERYTHING).leftOut())
                .containsExactly(
                        "Ticks at 2 points under “Do” are not shown. They are kept in the"
                                + " journal.");
    }

    @Test
    void aChronologyCarriesTheHeadTheCountAndItsMaker() {
        CaseId id = book.newCase();

        Chronology chronology = book.queries().chronology(id, Chronology.Scope.SIGNIFICANT);

        Head head = book.journal.notebook().head();
        assertThat(chronology.head()).isEqualTo(head.digest());
        assertThat(chronology.count()).isEqualTo(head.seq());
        assertThat(chronology.headWords().split(" ")).hasSize(8);
        assertThat(chronology.madeBy()).isEqualTo("Priya D.");
    }

    @Test
    void theColumnsOfARowTellWhoKnowsAndWhatWasDone() {
        CaseId id = book.caseAt(THRESHOLD);
        book.signed(
                decision(id, THRESHOLD, "Refer tonight", REFER, "Her words", "2026-12-01", false));
        book.signed(contact(id, REFER, "J. Okoro", "Advice"));
        List<Chronology.Row> rows =
                book.queries().chronology(id, Chronology.Scope.EVERYTHING).rows();

        assertThat(rows.get(0).source()).isEqualTo("Priya D.. The child told me. First hand.");
        assertThat(rows.get(1).event()).isEqualTo("Decision at “Title of q-threshold”.");
        assertThat(rows.get(1).action())
                .isEqualTo(
                        "Refer tonight\nReason: Her words\nTo be looked at again on 1 December"
                                + " 2026");
        assertThat(rows.get(2).event())
                .isEqualTo("Telephone with J. Okoro, Ashmere MASH, reference A-2291: Advice");
        assertThat(rows.get(2).source()).isEqualTo("J. Okoro, Ashmere MASH; to Priya D.");
        assertThat(rows.get(2).action()).isEqualTo("They call back by noon.");
    }

    @Test
    void aCorrectionStandsAtItsOwnDateAndAtTheOriginal() {
        CaseId id = book.newCase();
        EntryId wrong = book.signed(note(id, RECORD, exact("2026-11-01T10:00"), "Blue")).entry();
        EntryId first =
                book.signed(
                                new EntryForm.Correction(
                                        id,
                                        RECORD,
                                        CaseworkFixture.TODAY,
                                        "Green",
                                        Set.of(),
                                        wrong,
                                        "Slip"))
                        .entry();
        book.signed(
                new EntryForm.Correction(
                        id, RECORD, CaseworkFixture.TODAY, "Teal", Set.of(), first, "Slip again"));

        List<Chronology.Row> rows =
                book.queries().chronology(id, Chronology.Scope.EVERYTHING).rows();

        assertThat(rows).extracting(Chronology.Row::event).contains("Blue", "Green", "Teal");
        RecordedEntry original = rows.getFirst().entry();
        assertThat(original.corrections())
                .extracting(it -> it.fact().text())
                .containsExactly("Green");
        assertThat(original.corrections().getFirst().corrections())
                .extracting(it -> it.fact().text())
                .containsExactly("Teal");
    }

    @Test
    void whatANewerVersionRecordedIsSaidToBeThere() {
        CaseId id = book.newCase();
        book.journal
                .notebook()
                .record(
                        List.of(
                                new FromLaterVersion(
                                        "BodyMapDrawn",
                                        7,
                                        id.value(),
                                        "{\"v\":7,\"case\":\"" + id.value() + "\"}")),
                        Optional.empty());

        assertThat(book.queries().chronology(id, Chronology.Scope.EVERYTHING).leftOut())
                .containsExactly(
                        "1 entry was recorded by a newer version of Waymark and cannot be shown by"
                                + " this one. They are kept unchanged.");
    }

    @Test
    void whatANewerVersionRecordedIsARemarkWhereEverythingIsAskedFor() {
        CaseId id = book.newCase();
        book.journal
                .notebook()
                .record(
                        List.of(
                                new FromLaterVersion(
                                        "BodyMapDrawn",
                                        7,
                                        id.value(),
                                        "{\"v\":7,\"case\":\"" + id.value() + "\"}")),
                        Optional.empty());

        assertThat(book.queries().chronology(id, Chronology.Scope.EVERYTHING).remarks())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind())
                                    .isEqualTo(Chronology.RemarkKind.FROM_LATER_VERSION);
                            assertThat(it.words()).contains("BodyMapDrawn", "version 7");
                            assertThat(it.author()).isEqualTo("Priya D.");
                        });
        assertThat(book.queries().chronology(id, Chronology.Scope.SIGNIFICANT).remarks()).isEmpty();
    }

    @Test
    void aClockThatWasSetBackIsARemarkOfTheCaseThatWasSignedThen() {
        CaseId other = book.newCase("Other");
        book.pass(Duration.ofMinutes(1));
        CaseId id = book.newCase("Robin");
        book.pass(Duration.ofDays(-2));
        book.signed(note(id, RECORD, Happened.unknown(), "Two days behind."));

        List<Chronology.Remark> remarks =
                book.queries().chronology(id, Chronology.Scope.EVERYTHING).remarks();

        assertThat(remarks)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.kind()).isEqualTo(Chronology.RemarkKind.CLOCK_SET_BACK);
                            assertThat(it.words())
                                    .contains("21 November 2026, 09:42", "23 November 2026, 09:42");
                        });
        assertThat(book.queries().chronology(other, Chronology.Scope.EVERYTHING).remarks())
                .isEmpty();
    }

    @Test
    void searchFindsTheReasonOfAMove() {
        CaseId id = book.newCase();
        CaseworkFixture.signed(book.recorder().moveTo(id, REFER, "The lighthouse rang first."));
        book.signed(note(id, REFER, "A lighthouse was drawn."));

        SearchHits hits = book.queries().search("lighthouse");

        assertThat(hits.entries()).hasSize(1);
        assertThat(hits.moves())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.caseId()).isEqualTo(id);
                            assertThat(it.caseNumber()).isEqualTo("2026-001");
                            assertThat(it.move().to()).isEqualTo(REFER);
                            assertThat(it.context())
                                    .contains(SearchHits.EntryHit.MARK_START + "lighthouse");
                            assertThat(it.toString()).doesNotContain("lighthouse");
                        });
    }

    @Test
    void searchFindsCasesByNumberAndPeopleAndEntriesByTheirWords() {
        CaseId id = book.newCase("Zoë Kestrel");
        book.newCase("Other");
        book.signed(concern(id, RECORD, "She mentioned a lighthouse near the sea.", ""));

        assertThat(book.queries().search("zoe").cases())
                .extracting(CaseSummary::id)
                .containsExactly(id);
        assertThat(book.queries().search("2026-001").cases())
                .extracting(CaseSummary::id)
                .containsExactly(id);
        SearchHits.EntryHit hit = book.queries().search("light sea").entries().getFirst();
        assertThat(hit.caseNumber()).isEqualTo("2026-001");
        assertThat(hit.context()).contains("\u0002lighthouse\u0003").contains("\u0002sea\u0003");
        assertThat(book.queries().search("lighthouse mountain").entries()).isEmpty();
    }

    @Test
    void aNewNameIsFoundAndTheOldOneIsNot() {
        CaseId id = book.newCase("Robyn");
        PersonId robin = book.queries().file(id).orElseThrow().people().getFirst().id();

        book.recorder().describe(id, robin, PersonForm.of("Robin", Relation.SUBJECT));

        assertThat(book.queries().search("robin").cases()).hasSize(1);
        assertThat(book.queries().search("robyn").cases()).isEmpty();
    }

    @Test
    void operatorsOfTheIndexAreWordsLikeAnyOther() {
        CaseId id = book.newCase();
        book.signed(note(id, RECORD, "salt AND pepper -x near(by) col:on ^caret \"quoted\" a*"));

        for (String words :
                List.of(
                        "AND",
                        "-x",
                        "near(by",
                        "near(",
                        "col:on",
                        "^caret",
                        "\"quoted",
                        "a*",
                        "salt \"",
                        "( salt",
                        "pepper ) (",
                        "salt AND pepper",
                        "{words}: salt x")) {
            boolean found = !book.queries().search(words).entries().isEmpty();
            assertThat(found).as(words).isEqualTo(!words.startsWith("{"));
        }
        for (String nothing :
                List.of("", " ", "\"", "(", "*", "- -", "salt OR nothing", "NOT salt")) {
            assertThat(book.queries().search(nothing).entries()).as(nothing).isEmpty();
        }
    }

    @Test
    void atMostFiftyEntriesAreFound() {
        CaseId id = book.newCase();
        for (int i = 0; i < 55; i++) {
            book.signed(note(id, RECORD, "lantern " + i));
        }

        assertThat(book.queries().search("lantern").entries()).hasSize(50);
    }

    @Test
    void manyEntriesOfACaseComeInOrderAcrossPages() {
        CaseId id = book.newCase();
        for (int i = 0; i < 620; i++) {
            book.signed(note(id, RECORD, "Note " + i));
            book.pass(Duration.ofSeconds(1));
        }

        List<RecordedEntry> entries = book.queries().entries(id);
        assertThat(entries).hasSize(621);
        assertThat(entries.get(620).fact().text()).isEqualTo("Note 619");
    }
}

package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.casework.CaseworkFixture.account;
import static org.waymark.casework.CaseworkFixture.action;
import static org.waymark.casework.CaseworkFixture.concern;
import static org.waymark.casework.CaseworkFixture.contact;
import static org.waymark.casework.CaseworkFixture.decision;
import static org.waymark.casework.CaseworkFixture.exact;
import static org.waymark.casework.CaseworkFixture.note;
import static org.waymark.casework.SmallPathway.NOT_REFER;
import static org.waymark.casework.SmallPathway.RECORD;
import static org.waymark.casework.SmallPathway.REFER;
import static org.waymark.casework.SmallPathway.REVIEW;
import static org.waymark.casework.SmallPathway.START;
import static org.waymark.casework.SmallPathway.STRATEGY;
import static org.waymark.casework.SmallPathway.THRESHOLD;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journal.Entry;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.Verification;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.DocumentPrinted;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Library;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class RecordingTest {

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

    private List<String> kinds() {
        return book
                .journal
                .notebook()
                .entriesAfter(org.waymark.journal.JournalFixture.CHAIN, 1, 99)
                .stream()
                .map(RecordedFact::entry)
                .map(Entry::kind)
                .toList();
    }

    @Test
    void aConcernOpensACaseWithItsChildInOneSigning() {
        List<List<Entry>> heard = new ArrayList<>();
        book.journal.notebook().addListener(heard::add);

        CaseId id = book.newCase("Robin Kestrel");

        assertThat(heard).hasSize(1);
        assertThat(kinds())
                .containsExactly(
                        "GuidanceKept",
                        "CaseOpened",
                        "PersonDescribed",
                        "PersonInvolved",
                        "CaseMoved",
                        "ConcernRaised");
        CaseSummary summary = book.queries().summary(id).orElseThrow();
        assertThat(summary.number()).isEqualTo("2026-001");
        assertThat(summary.initials()).isEqualTo("R. K.");
        assertThat(summary.name()).isEqualTo("Robin Kestrel");
        assertThat(summary.age()).isEqualTo(9);
        assertThat(summary.step()).isEqualTo(RECORD);
        assertThat(summary.entries()).isEqualTo(1);
        assertThat(summary.closed()).isFalse();
        CaseFile file = book.queries().file(id).orElseThrow();
        assertThat(file.way().legs())
                .singleElement()
                .satisfies(
                        leg -> {
                            assertThat(leg.way()).isEqualTo(new CaseWay.Way(START, RECORD));
                            assertThat(leg.alongRoute()).isTrue();
                        });
        RecordedEntry entry = book.queries().entries(id).getFirst();
        assertThat(entry.fact().people()).containsExactly(file.people().getFirst().id().value());
        assertThat(file.people().getFirst().relation()).isEqualTo(Relation.SUBJECT);
    }

    @Test
    void theWordsOfTheGuidanceAreKeptOnceWithTheFirstEntryThatNamesThem() {
        CaseId id = book.newCase("Robin Kestrel");
        book.newCase("Wren Kestrel");
        book.recorder().markPoint(id, RECORD, 1, true);
        book.reopen();

        assertThat(kinds()).containsOnlyOnce("GuidanceKept");
        String digest =
                Library.of(SmallPathway.pathway())
                        .area(AreaPathway.NATIONAL)
                        .texts(RECORD)
                        .getFirst()
                        .digest();
        assertThat(book.queries().guidanceWords(digest))
                .hasValueSatisfying(
                        words ->
                                assertThat(words)
                                        .startsWith("waymark-step/1\nid\t" + RECORD.value()));
        assertThat(book.queries().guidanceWords("ab")).isEmpty();
    }

    @Test
    void aConcernFarFromTheStartTellsWhyTheCaseStandsThere() {
        CaseId id = book.signed(concern(null, REVIEW, "Text", "")).inCase();

        CaseFile file = book.queries().file(id).orElseThrow();
        assertThat(file.summary().step()).isEqualTo(REVIEW);
        assertThat(file.way().legs()).extracting(CaseWay.Leg::alongRoute).containsExactly(false);
        assertThat(file.way().been()).containsExactlyInAnyOrder(START, REVIEW);
    }

    @Test
    void aConcernAtTheStartMovesNothing() {
        CaseId id = book.signed(concern(null, START, "Text", "")).inCase();

        assertThat(book.queries().file(id).orElseThrow().way().legs()).isEmpty();
    }

    @Test
    void aCaseCanStartWithoutAName() {
        CaseId id = book.newCase("  ");

        assertThat(book.queries().summary(id).orElseThrow().initials()).isEqualTo("Name not known");
    }

    @Test
    void numbersRunWithinTheYearOfThePlace() {
        book.newCase();
        CaseId second = book.newCase();
        book.journal.clock.goTo(Instant.parse("2027-01-01T08:00:00Z"));
        CaseId next = book.newCase();

        assertThat(book.queries().summary(second).orElseThrow().number()).isEqualTo("2026-002");
        assertThat(book.queries().summary(next).orElseThrow().number()).isEqualTo("2027-001");
    }

    @Test
    void aSecondConcernCanBringAnotherChild() {
        CaseId id = book.newCase("Robin");
        book.signed(concern(id, RECORD, "Kit spoke too.", "Kit"));
        book.signed(concern(id, RECORD, "Kit spoke again.", "kit"));

        assertThat(book.queries().file(id).orElseThrow().people())
                .extracting(InvolvedPerson::name)
                .containsExactly("Robin", "Kit");
    }

    @Test
    void aConcernNeedsTheTextOrTheWords() {
        assertThat(
                        book.gaps(
                                concern(
                                        null,
                                        RECORD,
                                        CaseworkFixture.TODAY,
                                        " ",
                                        account("", Account.Answer.YES, null, null),
                                        "")))
                .containsExactly("text");
        assertThat(book.gaps(concern(null, RECORD, "", ""))).isEmpty();
    }

    @Test
    void aConcernWhoseParentWasNotToldNeedsTheReason() {
        EntryForm.Concern form =
                concern(
                        null,
                        RECORD,
                        CaseworkFixture.TODAY,
                        "Text",
                        account("x", Account.Answer.NO, null, null),
                        "");

        assertThat(book.gaps(form)).containsExactly("parentToldDetail");
    }

    @Test
    void nobodyComesToKnowInTheFuture() {
        EntryForm.Concern form =
                concern(
                        null,
                        RECORD,
                        CaseworkFixture.TODAY,
                        "Text",
                        account("x", Account.Answer.YES, null, "2026-11-24"),
                        "");

        assertThat(book.gaps(form)).containsExactly("knownAt");
    }

    @Test
    void whenItHappenedHasToBeSaidButMayBeUnknown() {
        CaseId id = book.newCase();

        assertThat(book.gaps(note(id, RECORD, null, "Text"))).containsExactly("happened");
        assertThat(book.gaps(note(id, RECORD, Happened.unknown(), "Text"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T09:47", "2026-11-24T00:00", "2030-01-01T10:00"})
    void theFutureIsRefused(String moment) {
        CaseId id = book.newCase();

        assertThat(book.gaps(note(id, RECORD, exact(moment), "Text"))).containsExactly("happened");
    }

    @Test
    void fiveMinutesOfAnotherClockAreNoFuture() {
        CaseId id = book.newCase();

        assertThat(book.gaps(note(id, RECORD, exact("2026-11-23T09:46"), "Text"))).isEmpty();
        assertThat(
                        book.gaps(
                                note(
                                        id,
                                        RECORD,
                                        new Happened("2026-11-23", null, Happened.Precision.DAY),
                                        "Text")))
                .isEmpty();
    }

    @Test
    void aRangeThatEndsInTheFutureIsRefused() {
        CaseId id = book.newCase();
        Happened range =
                new Happened("2026-11-22T09:00", "2026-11-25T09:00", Happened.Precision.RANGE);

        assertThat(book.gaps(note(id, RECORD, range, "Text"))).containsExactly("happened");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        CaseId id = book.newCase();

        for (Happened happened :
                List.of(
                        exact("yesterday"),
                        exact("2026-11-09"),
                        new Happened("2026-11-09", null, Happened.Precision.UNKNOWN),
                        new Happened(null, null, Happened.Precision.DAY),
                        new Happened("2026-11-09T10:00", null, Happened.Precision.RANGE),
                        new Happened("2026-13", null, Happened.Precision.MONTH))) {
            assertThat(book.gaps(note(id, RECORD, happened, "Text"))).containsExactly("happened");
        }
    }

    @Test
    void anEventOfTwentyYearsAgoIsRecordedAndMarkedLate() {
        CaseId id = book.newCase();
        book.signed(
                note(id, RECORD, new Happened("2006-11", null, Happened.Precision.MONTH), "Then"));
        book.signed(note(id, RECORD, exact("2026-11-22T09:42"), "Yesterday"));

        List<RecordedEntry> entries = book.queries().entries(id);
        assertThat(entries).extracting(it -> it.fact().text()).startsWith("Then", "Yesterday");
        assertThat(entries.get(0).late()).isGreaterThan(Duration.ofDays(7000));
        assertThat(entries.get(1).late()).isNull();
        assertThat(entries.get(2).late()).isNull();
    }

    @Test
    void aDecisionAtADecisionStepChoosesOneOfItsRoutes() {
        CaseId id = book.caseAt(THRESHOLD);

        assertThat(book.gaps(decision(id, THRESHOLD, "Text", null, "Because", "", false)))
                .containsExactly("chosen");
        assertThat(book.gaps(decision(id, THRESHOLD, "", STRATEGY, "Because", "", false)))
                .containsExactly("chosen");
        assertThat(book.gaps(decision(id, THRESHOLD, "", REFER, "Because", "", false))).isEmpty();
    }

    @Test
    void reasonsAreNeverBlank() {
        CaseId id = book.caseAt(THRESHOLD);

        assertThat(book.gaps(decision(id, THRESHOLD, "", REFER, " \n", "", false)))
                .containsExactly("reasons");
        assertThat(book.gaps(decision(id, THRESHOLD, "Wait", null, "", "2026-12-01", true)))
                .containsExactly("reasons");
    }

    @Test
    void aDecisionNotToActNeedsAReviewAfterToday() {
        CaseId id = book.caseAt(THRESHOLD);

        for (String review : List.of("", "2026-11-23", "2026-11-01", "soon")) {
            assertThat(book.gaps(decision(id, THRESHOLD, "Wait", null, "Because", review, true)))
                    .as(review)
                    .containsExactly("review");
        }
        assertThat(book.gaps(decision(id, THRESHOLD, "Wait", null, "Because", "2026-11-24", true)))
                .isEmpty();
    }

    @Test
    void aDecisionNotToReferNeedsAReviewWhereverItIsMade() {
        CaseId id = book.caseAt(THRESHOLD);

        assertThat(book.gaps(decision(id, THRESHOLD, "", NOT_REFER, "Because", "", false)))
                .containsExactly("review");
        assertThat(book.gaps(decision(id, NOT_REFER, "Watch", null, "Because", "", false)))
                .containsExactly("review");
    }

    @Test
    void aDecisionWithoutARouteIsForStepsThatDecideNothing() {
        CaseId id = book.caseAt(REFER);

        assertThat(book.gaps(decision(id, REFER, "", null, "Because", "", false)))
                .containsExactly("text");
        book.signed(decision(id, REFER, "By telephone first", null, "Because", "", false));

        DecisionMade made = (DecisionMade) book.queries().entriesAt(id, REFER).getFirst().fact();
        assertThat(made.options()).isEmpty();
        assertThat(made.chosen()).isNull();
        assertThat(book.queries().summary(id).orElseThrow().step()).isEqualTo(REFER);
    }

    @Test
    void aDecisionKeepsWhatWasShownAndMovesTheCase() {
        CaseId id = book.caseAt(THRESHOLD);

        book.signed(decision(id, THRESHOLD, "", REFER, "Because", "", false));

        DecisionMade made =
                (DecisionMade) book.queries().entriesAt(id, THRESHOLD).getFirst().fact();
        assertThat(made.guidance()).isEqualTo(new Guidance("small", "2026.11", "ab".repeat(32)));
        assertThat(made.options())
                .containsExactly(
                        new Option(
                                "make-referral",
                                "To make-referral",
                                "When make-referral is right."),
                        new Option(
                                "decide-not-refer",
                                "To decide-not-refer",
                                "When decide-not-refer is right."));
        assertThat(made.chosen()).isEqualTo("make-referral");
        assertThat(made.text()).isEqualTo("To make-referral");
        CaseWay way = book.queries().file(id).orElseThrow().way();
        assertThat(way.now()).isEqualTo(REFER);
        assertThat(way.taken()).contains(new CaseWay.Way(THRESHOLD, REFER));
        assertThat(way.declined()).containsExactly(new CaseWay.Way(THRESHOLD, NOT_REFER));
        assertThat(way.entries()).containsEntry(THRESHOLD, 1).containsEntry(RECORD, 1);
    }

    @Test
    void aRouteThatIsTakenLaterIsNoLongerDeclined() {
        CaseId id = book.caseAt(THRESHOLD);
        book.signed(decision(id, THRESHOLD, "", REFER, "Because", "", false));
        book.signed(decision(id, THRESHOLD, "", NOT_REFER, "Because", "2026-12-01", false));

        assertThat(book.queries().file(id).orElseThrow().way().declined()).isEmpty();
    }

    @Test
    void aContactNeedsWhoAndWhatWasSaid() {
        CaseId id = book.newCase();

        assertThat(book.gaps(contact(id, RECORD, "", ""))).containsExactly("text", "who");
        assertThat(book.gaps(contact(id, RECORD, "J. Okoro", "Advice"))).isEmpty();
    }

    @Test
    void anActionNeedsWhatAndWho() {
        CaseId id = book.newCase();

        assertThat(book.gaps(action(id, RECORD, "", "", "tomorrow")))
                .containsExactly("text", "owner", "due");
        assertThat(book.gaps(action(id, RECORD, "Ring", "Ellen", ""))).isEmpty();
    }

    @Test
    void anActionIsFinishedOnce() {
        CaseId id = book.newCase();
        book.signed(action(id, RECORD, "Ring", "Ellen", ""));
        UUID action = book.queries().file(id).orElseThrow().actions().getFirst().id();

        assertThat(book.gaps(finished(id, action, ""))).containsExactly("text");
        assertThat(book.gaps(finished(id, UUID.randomUUID(), "Done"))).containsExactly("action");
        assertThat(book.gaps(finished(id, action, "Done"))).isEmpty();
        assertThat(book.gaps(finished(id, action, "Again"))).containsExactly("action");
        assertThat(book.queries().file(id).orElseThrow().actions())
                .extracting(AgreedAction::outcome)
                .containsExactly("Done");
    }

    private static EntryForm finished(CaseId id, UUID action, String text) {
        return new EntryForm.ActionFinished(
                id, RECORD, CaseworkFixture.TODAY, text, Set.of(), action);
    }

    @Test
    void aCorrectionNeedsAReasonAndAnEntryOfThisCase() {
        CaseId id = book.newCase();
        EntryId wrong = book.signed(note(id, RECORD, "Blue")).entry();
        EntryId elsewhere = book.signed(note(book.newCase(), RECORD, "Other")).entry();

        assertThat(book.gaps(correction(id, wrong, "", ""))).containsExactly("text", "reason");
        assertThat(book.gaps(correction(id, elsewhere, "Green", "Slip")))
                .containsExactly("corrects");
        assertThat(book.gaps(correction(id, new EntryId("none"), "Green", "Slip")))
                .containsExactly("corrects");
        book.signed(correction(id, wrong, "Green", "Slip"));

        RecordedEntry original = book.queries().entry(wrong).orElseThrow();
        assertThat(original.fact().text()).isEqualTo("Blue");
        assertThat(original.corrections())
                .singleElement()
                .satisfies(it -> assertThat(it.fact().text()).isEqualTo("Green"));
    }

    private static EntryForm correction(CaseId id, EntryId wrong, String text, String reason) {
        return new EntryForm.Correction(
                id, RECORD, CaseworkFixture.TODAY, text, Set.of(), wrong, reason);
    }

    @Test
    void onlyPeopleOfTheCaseCanBeNamedInAnEntry() {
        CaseId id = book.newCase();
        EntryForm.Note form =
                new EntryForm.Note(
                        id,
                        RECORD,
                        CaseworkFixture.TODAY,
                        "Text",
                        Set.of(new PersonId(UUID.randomUUID())),
                        "",
                        "",
                        "",
                        "",
                        "");

        assertThat(book.gaps(form)).containsExactly("people");
    }

    @Test
    void controlCharactersAreTakenOutAndEverythingElseIsKept() {
        CaseId id = book.newCase();

        book.signed(
                note(
                        id,
                        RECORD,
                        "\u0000A\u0007\r\n"
                                + "B\r"
                                + "C\tD\u001b[0m \u202Eabc\u202C مرحبا 👩‍👧 \uD83D e\u0301"));

        NoteMade made = (NoteMade) book.queries().entriesAt(id, RECORD).getFirst().fact();
        assertThat(made.text())
                .isEqualTo("A\nB\nC\tD[0m \u202Eabc\u202C مرحبا 👩‍👧 \uFFFD e\u0301");
    }

    @Test
    void aMillionCharactersAreTakenAndOneMoreIsNot() {
        CaseId id = book.newCase();

        assertThat(book.gaps(note(id, RECORD, "😀".repeat(1_000_000)))).isEmpty();
        assertThat(book.gaps(note(id, RECORD, "x".repeat(1_000_001)))).containsExactly("text");
        assertThat(book.queries().entriesAt(id, RECORD).getFirst().fact().text().length())
                .isEqualTo(2_000_000);
    }

    @Test
    void whatIsIncompleteLeavesNothing() {
        long before = book.journal.notebook().count();

        book.gaps(
                concern(
                        null,
                        RECORD,
                        CaseworkFixture.TODAY,
                        "",
                        account("", Account.Answer.NO, null, null),
                        "Robin"));

        assertThat(book.journal.notebook().count()).isEqualTo(before);
        assertThat(book.queries().cases()).isEmpty();
    }

    @Test
    void aCaseFollowsTheRouteOfAnAction() {
        CaseId id = book.newCase();

        CaseworkFixture.signed(book.recorder().follow(id, SmallPathway.route(RECORD, THRESHOLD)));

        assertThat(book.queries().summary(id).orElseThrow().step()).isEqualTo(THRESHOLD);
        assertThat(kinds()).last().isEqualTo("CaseMoved");
    }

    @Test
    void aRouteIsNotFollowedFromElsewhereNorFromADecision() {
        CaseId id = book.caseAt(THRESHOLD);

        assertThat(
                        CaseworkFixture.gaps(
                                book.recorder().follow(id, SmallPathway.route(RECORD, THRESHOLD))))
                .containsExactly("route");
        assertThat(
                        CaseworkFixture.gaps(
                                book.recorder().follow(id, SmallPathway.route(THRESHOLD, REFER))))
                .containsExactly("route");
        assertThatThrownBy(() -> book.recorder().follow(id, SmallPathway.route(THRESHOLD, START)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCaseMovesElsewhereOnlyForAReason() {
        CaseId id = book.newCase();

        assertThat(CaseworkFixture.gaps(book.recorder().moveTo(id, REVIEW, " ")))
                .containsExactly("reason");
        assertThat(CaseworkFixture.gaps(book.recorder().moveTo(id, RECORD, "Why")))
                .containsExactly("step");
        Signing.Signed signed =
                CaseworkFixture.signed(
                        book.recorder().moveTo(id, REVIEW, "The police came first."));
        assertThat(book.journal.notebook().entry(signed.entry().value()).orElseThrow().fact())
                .isEqualTo(
                        new CaseMoved(
                                id.value(),
                                "record-first",
                                "review",
                                null,
                                "The police came first."));
    }

    @Test
    void pointsAreTickedAndUntickedAndAreNoEntriesOfTheCase() {
        CaseId id = book.newCase();
        book.recorder().markPoint(id, RECORD, 1, true);
        book.recorder().markPoint(id, RECORD, 2, true);
        book.recorder().markPoint(id, RECORD, 2, true);
        book.recorder().markPoint(id, RECORD, 1, false);

        assertThat(book.queries().pointsDone(id, RECORD)).containsExactly(2);
        assertThat(book.queries().entries(id)).hasSize(1);
        assertThat(kinds().stream().filter("PointMarked"::equals)).hasSize(3);
        assertThatThrownBy(() -> book.recorder().markPoint(id, RECORD, 3, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void somebodyIsDescribedAndDescribedAgain() {
        CaseId id = book.newCase();
        PersonId dan = book.recorder().describe(id, null, person("Dan", "", "Mother's partner"));
        long count = book.journal.notebook().count();

        book.recorder().describe(id, dan, person("Dan", "", "Mother's partner"));
        assertThat(book.journal.notebook().count()).isEqualTo(count);
        book.recorder().describe(id, dan, person("Daniel Smith", "1990-02", "Mother's partner"));

        assertThat(book.queries().file(id).orElseThrow().people())
                .filteredOn(it -> it.id().equals(dan))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.name()).isEqualTo("Daniel Smith");
                            assertThat(it.initials()).isEqualTo("D. S.");
                            assertThat(it.age()).isEqualTo(36);
                            assertThat(it.note()).isEqualTo("Mother's partner");
                        });
        assertThat(person("x", "soon", "").gaps()).hasSize(1);
        assertThatThrownBy(() -> book.recorder().describe(id, null, person("x", "2026-02-30", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonForm person(String name, String born, String note) {
        return PersonForm.of(name, Relation.ALLEGED_TO_HAVE_CAUSED_HARM).born(born).noted(note);
    }

    private Draft draft(CaseId caseId, String text) {
        return new Draft(
                new DraftId(UUID.nameUUIDFromBytes(new byte[] {1})),
                caseId,
                RECORD,
                EntryKind.NOTE,
                Map.of("text", text, "happened", "yesterday"),
                book.journal.clock.instant());
    }

    @Test
    void aDraftSurvivesReopeningAndIsReplacedBySavingAgain() {
        book.recorder().save(draft(null, "half a sen"));
        book.recorder().save(draft(null, "half a sentence"));

        book.reopen();

        assertThat(book.queries().drafts()).containsExactly(draft(null, "half a sentence"));
        assertThat(book.queries().today().drafts()).hasSize(1);
    }

    @Test
    void signingTakesTheDraftAwayAndAFailedSigningDoesNot() {
        CaseId id = book.newCase();
        Draft draft = draft(id, "text");
        book.recorder().save(draft);

        book.recorder().sign(note(id, RECORD, ""), Optional.of(draft.id()));
        assertThat(book.queries().drafts()).hasSize(1);
        book.recorder().sign(note(id, RECORD, "text"), Optional.of(draft.id()));
        assertThat(book.queries().drafts()).isEmpty();
    }

    @Test
    void aDraftIsThrownAwayForAReasonThatIsKept() {
        book.recorder().save(draft(null, "secret words"));
        DraftId id = draft(null, "").id();

        assertThat(CaseworkFixture.gaps(book.recorder().discard(id, " ")))
                .containsExactly("reason");
        assertThat(book.queries().drafts()).hasSize(1);
        Signing.Signed signed = CaseworkFixture.signed(book.recorder().discard(id, "Twice"));

        assertThat(book.queries().drafts()).isEmpty();
        assertThat(book.journal.notebook().entry(signed.entry().value()).orElseThrow().fact())
                .isEqualTo(new DraftDiscarded(null, "note", "Twice"));
        assertThat(signed.caseId()).isNull();
        assertThat(CaseworkFixture.gaps(book.recorder().discard(id, "Again")))
                .containsExactly("draft");
    }

    @Test
    void aPrintIsNotedInTheJournal() {
        CaseId id = book.newCase();

        book.recorder().printed(id, "chronology", "ab", "Significant events");

        assertThat(
                        book.journal
                                .notebook()
                                .entriesAfter(org.waymark.journal.JournalFixture.CHAIN, 1, 99)
                                .getLast()
                                .fact())
                .isEqualTo(
                        new DocumentPrinted(id.value(), "chronology", "ab", "Significant events"));
    }

    @Test
    void everythingThatWasRecordedHereVerifies() {
        CaseId id = book.caseAt(THRESHOLD);
        book.signed(decision(id, THRESHOLD, "", REFER, "Because", "", false));
        book.recorder().markPoint(id, REFER, 1, true);
        book.recorder().save(draft(id, "draft"));
        book.reopen();

        assertThat(book.journal.notebook().verify()).isInstanceOf(Verification.Intact.class);
        assertThat(book.queries().drafts()).hasSize(1);
    }

    @Test
    void nothingThatHoldsWordsShowsThemInItsText() {
        CaseId id = book.newCase("Robin Kestrel");
        book.signed(note(id, RECORD, "Zebra"));
        Chronology chronology = book.queries().chronology(id, Chronology.Scope.EVERYTHING);

        assertThat(
                        List.of(
                                        book.queries().today(),
                                        book.queries().cases(),
                                        book.queries().file(id),
                                        book.queries().entries(id),
                                        book.queries().search("Zebra"),
                                        chronology,
                                        note(id, RECORD, "Zebra"))
                                .toString())
                .doesNotContain("Zebra")
                .doesNotContain("Robin")
                .doesNotContain("Kestrel");
    }
}

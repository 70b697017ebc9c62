package org.waymark.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.casework.Draft;
import org.waymark.casework.EntryKind;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.HeldPause;
import org.waymark.ui.support.TestPathway;

import java.time.Duration;
import java.time.Instant;

class ComposerModelTest {

    private final Desk desk = new Desk();
    private final ComposerModel composer = new ComposerModel(desk.context, desk.pause);
    private CaseId open = new CaseId(new java.util.UUID(0, 0));

    @BeforeEach
    void openCase() {
        open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader.");
    }

    private void at(org.waymark.pathway.StepId step) {
        composer.show(desk.file(open), desk.step(step));
    }

    private void write(FieldKey key, String text) {
        composer.fields().set(key, text);
    }

    @Test
    void theLikeliestKindOfTheStepStandsFirst() {
        at(TestPathway.THRESHOLD);

        assertThat(composer.kindProperty().get()).isEqualTo(EntryKind.DECISION);
        assertThat(Offered.likely(composer.stepProperty().get(), composer.fileProperty().get()))
                .containsExactly(EntryKind.DECISION, EntryKind.NOTE);
        assertThat(Offered.others(composer.stepProperty().get(), composer.fileProperty().get()))
                .containsExactly(
                        EntryKind.OBSERVATION,
                        EntryKind.CONTACT,
                        EntryKind.ACTION,
                        EntryKind.CONCERN);
    }

    @Test
    void aConcernInFourFieldsOpensACase() {
        java.util.List<CaseId> told = new java.util.ArrayList<>();
        composer.onSigned(signed -> told.add(signed.inCase()));
        composer.newConcern();
        write(FieldKey.TEXT, "Sam told a leader at the club.");
        write(FieldKey.HAPPENED, "about 3pm yesterday");
        write(FieldKey.WORDS, "I don't want to go home.");
        write(FieldKey.DANGER_NOW, "NO");
        composer.sign();

        assertThat(desk.session.queries().cases()).hasSize(2);
        CaseId made = told.getFirst();
        ConcernRaised concern = (ConcernRaised) desk.lastEntry(made).fact();
        assertThat(concern.happened())
                .isEqualTo(new Happened("2026-11-22T15:00", null, Happened.Precision.ABOUT));
        assertThat(concern.account().words()).isEqualTo("I don't want to go home.");
        assertThat(concern.account().origin().title()).isEqualTo("A child told");
        assertThat(composer.telling().noticeProperty().get().words()).contains("entry 2");
        assertThat(composer.fields().filled()).isEmpty();
        assertThat(desk.recorded()).isEqualTo(1);
    }

    @Test
    void aConcernAsksWhetherAnyoneIsInDanger() {
        composer.newConcern();
        write(FieldKey.TEXT, "Sam told a leader at the club.");
        composer.sign();

        assertThat(composer.telling().gapsProperty().get()).containsOnlyKeys(FieldKey.DANGER_NOW);
        assertThat(desk.session.queries().cases()).hasSize(1);
    }

    @Test
    void dangerNowIsAnsweredWithTheNumberToCall() {
        composer.newConcern();
        write(FieldKey.TEXT, "Sam told a leader at the club.");
        write(FieldKey.DANGER_NOW, "YES");
        composer.sign();

        assertThat(composer.telling().noticeProperty().get().words()).contains("call 999");
    }

    @Test
    void aDecisionMovesTheCaseAndClearsTheForm() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.CHOSEN, "make-referral");
        write(FieldKey.REASONS, "Robin has said it twice, unasked.");
        composer.sign();

        assertThat(desk.file(open).summary().step()).isEqualTo(TestPathway.MAKE_REFERRAL);
        DecisionMade decision = (DecisionMade) desk.lastEntry(open).fact();
        assertThat(decision.options()).hasSize(3);
        assertThat(decision.guidance().digest()).isEqualTo("0".repeat(64));
        assertThat(composer.fields().filled()).isEmpty();
        assertThat(composer.typedProperty().get()).isFalse();
    }

    @Test
    void aDecisionWithoutReasonsIsRefused() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.CHOSEN, "make-referral");
        composer.sign();

        assertThat(composer.telling().gapsProperty().get()).containsOnlyKeys(FieldKey.REASONS);
        assertThat(desk.entries(open)).hasSize(1);
        assertThat(composer.fields().get(FieldKey.CHOSEN)).isEqualTo("make-referral");
    }

    @Test
    void aDecisionNotToActNeedsADayToLookAgain() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.NOT_TO_ACT, "true");
        write(FieldKey.REASONS, "We know too little today.");
        composer.sign();

        assertThat(composer.telling().gapsProperty().get()).containsOnlyKeys(FieldKey.REVIEW);

        write(FieldKey.REVIEW, "in 2 weeks");
        composer.sign();

        DecisionMade decision = (DecisionMade) desk.lastEntry(open).fact();
        assertThat(decision.notToAct()).isTrue();
        assertThat(decision.chosen()).isNull();
        assertThat(decision.review()).isEqualTo("2026-12-07");
        assertThat(desk.file(open).summary().step()).isEqualTo(TestPathway.START);
    }

    @Test
    void aMomentThatMakesNoSenseIsToldAtItsField() {
        at(TestPathway.START);
        composer.begin(EntryKind.NOTE);
        write(FieldKey.TEXT, "A note.");
        write(FieldKey.HAPPENED, "when the cows came home");
        composer.sign();

        assertThat(composer.telling().gapsProperty().get()).containsOnlyKeys(FieldKey.HAPPENED);
    }

    @Test
    void aDraftIsSavedAfterAPauseAndComesBack() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Robin has said");
        assertThat(desk.session.queries().drafts()).isEmpty();
        desk.pause.end();

        assertThat(composer.draftStateProperty().get()).isEqualTo("Draft saved 16:10");
        Draft saved = desk.session.queries().drafts().getFirst();
        assertThat(saved.fields()).containsEntry("reasons", "Robin has said");

        ComposerModel tomorrow = new ComposerModel(desk.context, new HeldPause());
        tomorrow.show(desk.file(open), desk.step(TestPathway.THRESHOLD));
        assertThat(tomorrow.fields().get(FieldKey.REASONS)).isEqualTo("Robin has said");
        assertThat(tomorrow.kindProperty().get()).isEqualTo(EntryKind.DECISION);
    }

    @Test
    void aDraftKeepsTheDayAndNotTheWordYesterday() {
        at(TestPathway.START);
        composer.begin(EntryKind.NOTE);
        write(FieldKey.TEXT, "A note.");
        write(FieldKey.HAPPENED, "yesterday 15:00");
        desk.pause.end();
        desk.clock.forward(Duration.ofDays(3));

        ComposerModel later = new ComposerModel(desk.context, new HeldPause());
        later.show(desk.file(open), desk.step(TestPathway.START));
        later.sign();

        assertThat(desk.lastEntry(open).happened().from()).isEqualTo("2026-11-22T15:00");
    }

    @Test
    void signingTakesTheDraftWithIt() {
        at(TestPathway.START);
        composer.begin(EntryKind.NOTE);
        write(FieldKey.TEXT, "A note.");
        desk.pause.end();
        composer.sign();

        assertThat(desk.session.queries().drafts()).isEmpty();
        assertThat(desk.pause.running()).isFalse();
        assertThat(((NoteMade) desk.lastEntry(open).fact()).text()).isEqualTo("A note.");
    }

    @Test
    void whatWasTypedIsSavedBeforeItCanBeSigned() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Reasons without a choice.");
        composer.sign();

        assertThat(desk.session.queries().drafts()).hasSize(1);
    }

    @Test
    void whatIsBeingWrittenStaysWhenAnotherStepIsShown() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Robin has said");
        at(TestPathway.CONSULT);

        assertThat(composer.stepProperty().get().id()).isEqualTo(TestPathway.THRESHOLD);
        assertThat(composer.fields().get(FieldKey.REASONS)).isEqualTo("Robin has said");

        composer.writeHere();
        assertThat(composer.stepProperty().get().id()).isEqualTo(TestPathway.CONSULT);
        assertThat(composer.fields().filled()).isEmpty();
        assertThat(desk.session.queries().drafts()).hasSize(1);
    }

    @Test
    void anotherKindBringsItsOwnDraftBack() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Reasons");
        composer.begin(EntryKind.NOTE);
        write(FieldKey.TEXT, "A note");
        composer.begin(EntryKind.DECISION);

        assertThat(composer.fields().get(FieldKey.REASONS)).isEqualTo("Reasons");
        assertThat(composer.fields().get(FieldKey.TEXT)).isEmpty();
    }

    @Test
    void aCorrectionKeepsTheOriginalInSight() {
        RecordedEntry first = desk.lastEntry(open);
        at(TestPathway.START);
        composer.correct(first);
        assertThat(composer.originalProperty().get()).isEqualTo(first);
        write(FieldKey.TEXT, "Robin told a helper.");
        write(FieldKey.REASON, "The leader was not there.");
        composer.sign();

        EntryCorrected fact = (EntryCorrected) desk.lastEntry(open).fact();
        assertThat(fact.entry()).isEqualTo(first.id().value());
        RecordedEntry corrected = desk.entries(open).getFirst();
        assertThat(corrected.corrections()).hasSize(1);
        assertThat(composer.originalProperty().get()).isNull();
    }

    @Test
    void anAgreedActionCanBeFinished() {
        at(TestPathway.START);
        composer.begin(EntryKind.ACTION);
        write(FieldKey.TEXT, "Ring the school.");
        write(FieldKey.OWNER, "J. Okafor");
        write(FieldKey.DUE, "friday");
        composer.sign();
        assertThat(((ActionAgreed) desk.lastEntry(open).fact()).due()).isEqualTo("2026-11-27");

        at(TestPathway.START);
        composer.finish(composer.openActions().getFirst());
        write(FieldKey.TEXT, "They were told.");
        composer.sign();

        at(TestPathway.START);
        assertThat(composer.openActions()).isEmpty();
    }

    @Test
    void theCaseGoesOnAlongARouteOrToWhereEventsTookIt() {
        at(TestPathway.START);
        composer.onwards().follow(desk.step(TestPathway.START).routes().getFirst());
        assertThat(desk.file(open).summary().step()).isEqualTo(TestPathway.DANGER);

        at(TestPathway.CONSULT);
        composer.onwards()
                .moveHere(
                        "The front door rang us.",
                        new FormWords(
                                desk.context, "move", "Why the case stands elsewhere", null, null));
        assertThat(desk.file(open).summary().step()).isEqualTo(TestPathway.CONSULT);
    }

    @Test
    void aFailureSaysSoAndKeepsWhatWasTyped() {
        at(TestPathway.START);
        composer.begin(EntryKind.NOTE);
        write(FieldKey.TEXT, "A note.");
        desk.session.close();
        composer.sign();

        assertThat(composer.telling().noticeProperty().get().tone())
                .isEqualTo(Confirmation.Tone.FAILED);
        assertThat(composer.fields().get(FieldKey.TEXT)).isEqualTo("A note.");
        assertThat(composer.busyProperty().get()).isFalse();
    }

    @Test
    void anEventOfTwentyYearsAgoIsTaken() {
        at(TestPathway.START);
        composer.begin(EntryKind.NOTE);
        write(FieldKey.TEXT, "She told us of her childhood.");
        write(FieldKey.HAPPENED, "2006");
        desk.clock.set(Instant.parse("2026-11-23T16:10:00Z"));
        composer.sign();

        assertThat(desk.lastEntry(open).happened().precision()).isEqualTo(Happened.Precision.RANGE);
    }

    private Confirmation notice() {
        return composer.telling().noticeProperty().get();
    }

    @Test
    void aDraftThatCannotBeSavedIsToldAndStaysInTheForm() {
        desk.session.book().full(true);
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Robin has said");
        desk.pause.end();

        assertThat(notice().tone()).isEqualTo(Confirmation.Tone.UNSAVED);
        assertThat(notice().words()).contains("still here in the form", "disk is not full");
        assertThat(composer.fields().get(FieldKey.REASONS)).isEqualTo("Robin has said");

        desk.session.book().full(false);
        composer.saveDraft();
        assertThat(notice()).isNull();
        assertThat(composer.draftStateProperty().get()).isEqualTo("Draft saved 16:10");
        assertThat(desk.session.queries().drafts()).hasSize(1);
    }

    @Test
    void aDraftThatCouldNotBeSavedComesBackFromAnotherForm() {
        desk.session.book().full(true);
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Robin has said");
        desk.jobs.hold();
        composer.begin(EntryKind.NOTE);
        desk.jobs.release();

        assertThat(composer.fields().filled()).isEmpty();
        assertThat(notice().words()).contains("still kept here");
        assertThat(composer.unsavedProperty().get()).isTrue();

        composer.begin(EntryKind.DECISION);
        assertThat(composer.fields().get(FieldKey.REASONS)).isEqualTo("Robin has said");

        desk.session.book().full(false);
        composer.saveDraft();
        assertThat(desk.session.queries().drafts().getFirst().fields())
                .containsEntry("reasons", "Robin has said");
        assertThat(composer.unsavedProperty().get()).isFalse();
    }

    @Test
    void whatCouldNotBeSavedIsTriedAgainAtTheNextSave() {
        desk.session.book().full(true);
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Robin has said");
        composer.begin(EntryKind.NOTE);
        write(FieldKey.TEXT, "A note");
        composer.newConcern();
        assertThat(desk.session.book().saved()).isEmpty();

        desk.session.book().full(false);
        composer.saveDraft();
        assertThat(desk.session.book().saved())
                .extracting(Draft::kind)
                .containsExactlyInAnyOrder(EntryKind.DECISION, EntryKind.NOTE);
        assertThat(notice()).isNull();
        assertThat(composer.draftStateProperty().get()).isEmpty();
    }

    @Test
    void aFailureThatArrivesLateLosesNothing() {
        at(TestPathway.THRESHOLD);
        desk.jobs.hold();
        desk.session.book().full(true);
        write(FieldKey.REASONS, "Robin has said");
        composer.begin(EntryKind.NOTE);
        desk.jobs.release();

        assertThat(notice().tone()).isEqualTo(Confirmation.Tone.UNSAVED);
        composer.begin(EntryKind.DECISION);
        assertThat(composer.fields().get(FieldKey.REASONS)).isEqualTo("Robin has said");
    }

    @Test
    void goingOnWithADraftShowsWhatWasTypedLast() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Robin has");
        composer.saveDraft();
        Draft old = desk.session.queries().drafts().getFirst();
        desk.session.book().full(true);
        write(FieldKey.REASONS, "Robin has said it twice");
        composer.begin(EntryKind.NOTE);
        composer.resume(old);

        assertThat(composer.fields().get(FieldKey.REASONS)).isEqualTo("Robin has said it twice");
    }

    @Test
    void leavingTriesOnceMoreAndTellsTheWindowThatItIsOnlyInMemory() {
        desk.session.book().full(true);
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Robin has said");
        composer.begin(EntryKind.NOTE);
        assertThat(desk.untold).isEmpty();
        composer.leave();

        assertThat(desk.untold).hasSize(1);
        assertThat(desk.untold.getFirst().happened()).contains("could not be saved on the disk");
        assertThat(desk.session.queries().drafts().getFirst().fields())
                .containsEntry("reasons", "Robin has said");
    }

    @Test
    void leavingSavesWhatCouldNotBeSavedBefore() {
        desk.session.book().full(true);
        at(TestPathway.THRESHOLD);
        write(FieldKey.REASONS, "Robin has said");
        composer.begin(EntryKind.NOTE);
        desk.session.book().full(false);
        composer.leave();

        assertThat(desk.untold).isEmpty();
        assertThat(desk.session.queries().drafts()).hasSize(1);
    }

    @Test
    void aSignedEntryLeavesNoDraftThoughSavingFailed() {
        desk.session.book().full(true);
        at(TestPathway.START);
        composer.begin(EntryKind.NOTE);
        write(FieldKey.TEXT, "A note.");
        composer.sign();
        desk.session.book().full(false);
        composer.saveDraft();

        assertThat(desk.session.queries().drafts()).isEmpty();
        assertThat(composer.unsavedProperty().get()).isFalse();
    }

    @Test
    void aGapGoesAsSoonAsItsFieldIsFilled() {
        at(TestPathway.THRESHOLD);
        write(FieldKey.NOT_TO_ACT, "true");
        composer.sign();
        assertThat(composer.telling().gapsProperty().get())
                .containsOnlyKeys(FieldKey.REASONS, FieldKey.REVIEW);
        assertThat(notice().words()).startsWith("2 things");
        int refusals = composer.telling().refusalsProperty().get();

        write(FieldKey.REASONS, "We know too little today.");
        assertThat(composer.telling().gapsProperty().get()).containsOnlyKeys(FieldKey.REVIEW);
        assertThat(notice().words()).startsWith("One thing");

        write(FieldKey.REVIEW, "in 2 weeks");
        assertThat(composer.telling().gapsProperty().get()).isEmpty();
        assertThat(notice()).isNull();
        assertThat(composer.telling().refusalsProperty().get()).isEqualTo(refusals);
    }

    @Test
    void aRefusalIsToldAgainThoughTheSameIsMissing() {
        composer.newConcern();
        composer.sign();
        int refusals = composer.telling().refusalsProperty().get();
        composer.sign();

        assertThat(composer.telling().refusalsProperty().get()).isEqualTo(refusals + 1);
    }
}

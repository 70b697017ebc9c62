package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.AGREED_ACTION;
import static org.waymark.casework.store.tables.Tables.CORRECTION;
import static org.waymark.casework.store.tables.Tables.ENDED_CLOCK;
import static org.waymark.casework.store.tables.Tables.POINT_MARK;
import static org.waymark.casework.store.tables.Tables.REVIEW;
import static org.waymark.casework.store.tables.Tables.STARTED_CLOCK;
import static org.waymark.casework.store.tables.Tables.STEP_ENTRY;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.tables.tables.records.ReviewRecord;
import org.waymark.journal.Entry;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.StepFact;

/** Keeps what was recorded at each step, and what follows from it. */
final class StepRows {

    /** Stands behind every date. */
    private static final String UNDATED = "~";

    private final DSLContext book;

    StepRows(DSLContext book) {
        this.book = book;
    }

    void recorded(Entry entry, StepFact fact) {
        switch (fact) {
            case PointMarked it -> {
                mark(it);
                // A tick is no entry of the case.
                return;
            }
            case DecisionMade it -> review(entry, it);
            case ActionAgreed it -> agreed(entry, it);
            case ActionDone it -> done(entry, it);
            case ClockEnded it -> ended(entry, it);
            case ClockStarted it -> started(entry, it);
            case EntryCorrected it -> corrected(entry, it);
            case ConcernRaised _, NoteMade _, ObservationMade _, ContactMade _ -> {}
        }
        book.insertInto(STEP_ENTRY)
                .set(STEP_ENTRY.ENTRY_ID, entry.id())
                .set(STEP_ENTRY.CASE_ID, fact.caseId().toString())
                .set(STEP_ENTRY.STEP, fact.step())
                .set(STEP_ENTRY.KIND, entry.kind())
                .set(STEP_ENTRY.SORT_KEY, sortKey(fact.happened()))
                .set(STEP_ENTRY.RECORDED_AT, entry.recordedAt().toEpochMilli())
                .set(STEP_ENTRY.SEQ, entry.seq())
                .set(STEP_ENTRY.IS_SIGNIFICANT, isSignificant(fact))
                .execute();
        new EntryWordsRows(book).add(entry, fact.caseId(), Words.of(fact));
    }

    /**
     * The forms of {@link Happened#from} sort as text: {@code 2026-11} stands before {@code
     * 2026-11-09}, and that before {@code 2026-11-09T14:05}.
     */
    private static String sortKey(Happened happened) {
        String from = happened.from();
        return from == null ? UNDATED : from;
    }

    private static boolean isSignificant(StepFact fact) {
        return switch (fact) {
            case ConcernRaised _,
                    ObservationMade _,
                    DecisionMade _,
                    ContactMade _,
                    EntryCorrected _ ->
                    true;
            case NoteMade it -> says(it.significance()) || says(it.words());
            case ActionAgreed _, ActionDone _, ClockEnded _, ClockStarted _, PointMarked _ -> false;
        };
    }

    private static boolean says(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private void mark(PointMarked fact) {
        book.insertInto(POINT_MARK)
                .set(POINT_MARK.CASE_ID, fact.caseId().toString())
                .set(POINT_MARK.STEP, fact.step())
                .set(POINT_MARK.POINT, fact.point())
                .set(POINT_MARK.IS_DONE, fact.done())
                .onConflict(POINT_MARK.CASE_ID, POINT_MARK.STEP, POINT_MARK.POINT)
                .doUpdate()
                .set(POINT_MARK.IS_DONE, fact.done())
                .execute();
    }

    private void review(Entry entry, DecisionMade fact) {
        ReviewRecord row =
                new ReviewRecord(
                        fact.caseId().toString(),
                        fact.step(),
                        entry.id(),
                        fact.review(),
                        entry.recordedAt().toEpochMilli());
        book.insertInto(REVIEW)
                .set(row)
                .onConflict(REVIEW.CASE_ID, REVIEW.STEP)
                .doUpdate()
                .set(row)
                .execute();
    }

    private void agreed(Entry entry, ActionAgreed fact) {
        book.insertInto(AGREED_ACTION)
                .set(AGREED_ACTION.ID, fact.action().toString())
                .set(AGREED_ACTION.ENTRY_ID, entry.id())
                .set(AGREED_ACTION.CASE_ID, fact.caseId().toString())
                .set(AGREED_ACTION.STEP, fact.step())
                .set(AGREED_ACTION.TEXT, fact.text())
                .set(AGREED_ACTION.OWNER, fact.owner())
                .set(AGREED_ACTION.DUE, fact.due())
                .set(AGREED_ACTION.AGREED_AT, entry.recordedAt().toEpochMilli())
                .onConflictDoNothing()
                .execute();
    }

    private void done(Entry entry, ActionDone fact) {
        book.update(AGREED_ACTION)
                .set(AGREED_ACTION.OUTCOME, fact.text())
                .set(AGREED_ACTION.DONE_AT, entry.recordedAt().toEpochMilli())
                .where(AGREED_ACTION.ID.eq(fact.action().toString()))
                .execute();
    }

    private void started(Entry entry, ClockStarted fact) {
        book.insertInto(STARTED_CLOCK)
                .set(STARTED_CLOCK.ENTRY_ID, entry.id())
                .set(STARTED_CLOCK.CASE_ID, fact.caseId().toString())
                .set(STARTED_CLOCK.CLOCK, fact.clock())
                .set(STARTED_CLOCK.COUNTS_FROM, fact.from())
                .set(STARTED_CLOCK.RECORDED_AT, entry.recordedAt().toEpochMilli())
                .set(STARTED_CLOCK.SEQ, entry.seq())
                .execute();
    }

    private void ended(Entry entry, ClockEnded fact) {
        book.insertInto(ENDED_CLOCK)
                .set(ENDED_CLOCK.ENTRY_ID, entry.id())
                .set(ENDED_CLOCK.CASE_ID, fact.caseId().toString())
                .set(ENDED_CLOCK.CLOCK, fact.clock())
                .set(ENDED_CLOCK.DECISION, fact.decision())
                .set(ENDED_CLOCK.IS_MET, fact.met())
                .set(ENDED_CLOCK.SORT_KEY, sortKey(fact.happened()))
                .set(ENDED_CLOCK.RECORDED_AT, entry.recordedAt().toEpochMilli())
                .set(ENDED_CLOCK.SEQ, entry.seq())
                .execute();
    }

    private void corrected(Entry entry, EntryCorrected fact) {
        book.insertInto(CORRECTION)
                .set(CORRECTION.ENTRY_ID, entry.id())
                .set(CORRECTION.CORRECTS, fact.entry())
                .set(CORRECTION.CASE_ID, fact.caseId().toString())
                .set(CORRECTION.RECORDED_AT, entry.recordedAt().toEpochMilli())
                .set(CORRECTION.SEQ, entry.seq())
                .execute();
    }
}

package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.CASE_FILE;
import static org.waymark.casework.store.tables.Tables.CASE_LEG;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.waymark.journal.Entry;
import org.waymark.journal.fact.CaseFact;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.StepFact;

import java.util.List;
import java.util.UUID;

/** Keeps cases, where they stand and how they came there. */
final class CaseRows {

    private final DSLContext book;

    CaseRows(DSLContext book) {
        this.book = book;
    }

    void opened(Entry entry, CaseOpened fact) {
        long at = entry.recordedAt().toEpochMilli();
        book.insertInto(CASE_FILE)
                .set(CASE_FILE.ID, fact.caseId().toString())
                .set(CASE_FILE.NUMBER, fact.number())
                .set(CASE_FILE.AREA, fact.area())
                .set(CASE_FILE.FIRST_STEP, fact.step())
                .set(CASE_FILE.STEP, fact.step())
                .set(CASE_FILE.OPENED_AT, at)
                .set(CASE_FILE.LAST_ENTRY_AT, at)
                .set(CASE_FILE.ENTRIES, 0)
                .onConflictDoNothing()
                .execute();
        new CaseWordsRows(book).refresh(fact.caseId().toString());
    }

    void moved(Entry entry, CaseMoved fact) {
        leg(entry, fact.caseId(), fact.from(), fact.to(), fact.route() != null, false, null);
        String reason = fact.reason();
        if (reason != null && !reason.isBlank()) {
            // The label of a route is the guidance's; only a reason is somebody's own words.
            new EntryWordsRows(book).add(entry, fact.caseId(), Words.joined(List.of(reason)));
        }
    }

    void decided(Entry entry, DecisionMade fact) {
        String chosen = fact.chosen();
        if (chosen != null) {
            leg(entry, fact.caseId(), fact.step(), chosen, true, true, fact.happened().from());
        }
    }

    /** Counts an entry towards its case, and remembers when. Ticks are no entries of a case. */
    void touched(Entry entry, CaseFact fact) {
        boolean counts = fact instanceof StepFact && !(fact instanceof PointMarked);
        book.update(CASE_FILE)
                .set(CASE_FILE.LAST_ENTRY_AT, entry.recordedAt().toEpochMilli())
                .set(CASE_FILE.ENTRIES, CASE_FILE.ENTRIES.plus(counts ? 1 : 0))
                .where(CASE_FILE.ID.eq(fact.caseId().toString()))
                .execute();
    }

    private void leg(
            Entry entry,
            UUID caseId,
            String from,
            String to,
            boolean alongRoute,
            boolean decided,
            @Nullable String happened) {
        book.insertInto(CASE_LEG)
                .set(CASE_LEG.ENTRY_ID, entry.id())
                .set(CASE_LEG.CASE_ID, caseId.toString())
                .set(CASE_LEG.SEQ, entry.seq())
                .set(CASE_LEG.FROM_STEP, from)
                .set(CASE_LEG.TO_STEP, to)
                .set(CASE_LEG.IS_ROUTE, alongRoute)
                .set(CASE_LEG.IS_DECISION, decided)
                .set(CASE_LEG.HAPPENED, happened)
                .set(CASE_LEG.RECORDED_AT, entry.recordedAt().toEpochMilli())
                .execute();
        book.update(CASE_FILE)
                .set(CASE_FILE.STEP, to)
                .where(CASE_FILE.ID.eq(caseId.toString()))
                .execute();
    }
}

package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.CASE_PRINT;
import static org.waymark.casework.store.tables.Tables.CLOCK_SET_BACK;
import static org.waymark.casework.store.tables.Tables.GUIDANCE_KEPT;
import static org.waymark.casework.store.tables.Tables.LATER_ENTRY;

import org.jooq.DSLContext;
import org.waymark.journal.Entry;
import org.waymark.journal.fact.DocumentPrinted;
import org.waymark.journal.fact.FromLaterVersion;
import org.waymark.journal.fact.GuidanceKept;

import java.util.UUID;

/** Keeps what the journal says of the record itself. */
final class RemarkRows {

    private final DSLContext book;

    RemarkRows(DSLContext book) {
        this.book = book;
    }

    void fromLaterVersion(Entry entry, FromLaterVersion fact) {
        book.insertInto(LATER_ENTRY)
                .set(LATER_ENTRY.ENTRY_ID, entry.id())
                .set(LATER_ENTRY.CASE_ID, Columns.idOrNull(fact.caseId()))
                .set(LATER_ENTRY.KIND, fact.kind())
                .set(LATER_ENTRY.RECORDED_AT, entry.recordedAt().toEpochMilli())
                .execute();
    }

    void clockSetBack(Entry entry) {
        book.insertInto(CLOCK_SET_BACK)
                .set(CLOCK_SET_BACK.ENTRY_ID, entry.id())
                .set(CLOCK_SET_BACK.RECORDED_AT, entry.recordedAt().toEpochMilli())
                .set(CLOCK_SET_BACK.SEQ, entry.seq())
                .execute();
    }

    /** Two installations may each have kept the same words; either entry holds them. */
    void guidanceKept(Entry entry, GuidanceKept fact) {
        book.insertInto(GUIDANCE_KEPT)
                .set(GUIDANCE_KEPT.DIGEST, fact.digest())
                .set(GUIDANCE_KEPT.ENTRY_ID, entry.id())
                .onConflictDoNothing()
                .execute();
    }

    void printed(Entry entry, DocumentPrinted fact) {
        UUID caseId = fact.caseId();
        if (caseId != null) {
            book.insertInto(CASE_PRINT)
                    .set(CASE_PRINT.ENTRY_ID, entry.id())
                    .set(CASE_PRINT.CASE_ID, caseId.toString())
                    .set(CASE_PRINT.RECORDED_AT, entry.recordedAt().toEpochMilli())
                    .execute();
        }
    }
}

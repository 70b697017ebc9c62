package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.AREA_CHOICE;
import static org.waymark.casework.store.tables.Tables.CASE_FILE;
import static org.waymark.casework.store.tables.Tables.CHARITY_AREA;
import static org.waymark.casework.store.tables.Tables.KNOWN_NUMBER;
import static org.waymark.casework.store.tables.Tables.UNLISTED_AREA;

import org.jooq.DSLContext;
import org.waymark.casework.store.tables.tables.records.KnownNumberRecord;
import org.waymark.journal.Entry;
import org.waymark.journal.fact.AreasChosen;
import org.waymark.journal.fact.CaseAreaChosen;
import org.waymark.journal.fact.DirectoryNumberConfirmed;

/** Keeps where the charity works, and what was found out about numbers there. */
final class AreaRows {

    private final DSLContext book;

    AreaRows(DSLContext book) {
        this.book = book;
    }

    void chosen(AreasChosen fact) {
        book.deleteFrom(CHARITY_AREA).execute();
        int place = 0;
        for (String area : fact.areas()) {
            book.insertInto(CHARITY_AREA)
                    .set(CHARITY_AREA.AREA, area)
                    .set(CHARITY_AREA.PLACE, place++)
                    .onConflictDoNothing()
                    .execute();
        }
        book.deleteFrom(UNLISTED_AREA).execute();
        String unlisted = fact.unlisted();
        if (unlisted != null) {
            book.insertInto(UNLISTED_AREA)
                    .set(UNLISTED_AREA.ID, 1)
                    .set(UNLISTED_AREA.WORDS, unlisted)
                    .execute();
        }
    }

    void chosen(Entry entry, CaseAreaChosen fact) {
        book.insertInto(AREA_CHOICE)
                .set(AREA_CHOICE.ENTRY_ID, entry.id())
                .set(AREA_CHOICE.CASE_ID, fact.caseId().toString())
                .set(AREA_CHOICE.RECORDED_AT, entry.recordedAt().toEpochMilli())
                .execute();
        book.update(CASE_FILE)
                .set(CASE_FILE.AREA, fact.area())
                .where(CASE_FILE.ID.eq(fact.caseId().toString()))
                .execute();
    }

    void confirmed(Entry entry, DirectoryNumberConfirmed fact) {
        KnownNumberRecord row = new KnownNumberRecord();
        row.setArea(fact.area());
        row.setContact(fact.contact());
        row.setNumber(fact.number());
        row.setShown(fact.shown());
        row.setTold(fact.told());
        row.setToldOn(fact.on());
        row.setAuthor(entry.author().toString());
        row.setRecordedAt(entry.recordedAt().toEpochMilli());
        book.insertInto(KNOWN_NUMBER)
                .set(row)
                .onConflict(KNOWN_NUMBER.AREA, KNOWN_NUMBER.CONTACT)
                .doUpdate()
                .set(row)
                .execute();
    }
}

package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.AUTHOR;
import static org.waymark.casework.store.tables.Tables.CHARITY;
import static org.waymark.casework.store.tables.Tables.INVOLVEMENT;
import static org.waymark.casework.store.tables.Tables.PERSON;

import org.jooq.DSLContext;
import org.waymark.casework.store.tables.tables.records.AuthorRecord;
import org.waymark.casework.store.tables.tables.records.PersonRecord;
import org.waymark.journal.Entry;
import org.waymark.journal.fact.CharityNamed;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.journal.fact.PersonInvolved;

/** Keeps who somebody is, by the newest description, and what they are to a case. */
final class PeopleRows {

    private final DSLContext book;

    PeopleRows(DSLContext book) {
        this.book = book;
    }

    void described(Entry entry, PersonDescribed fact) {
        PersonRecord row = new PersonRecord();
        row.setId(fact.person().toString());
        row.setName(fact.name());
        row.setKnownAs(fact.knownAs());
        row.setBorn(fact.born());
        row.setAge(fact.age());
        row.setDescribedAt(entry.recordedAt().toEpochMilli());
        row.setContact(fact.contact());
        row.setNote(fact.note());
        book.insertInto(PERSON).set(row).onConflict(PERSON.ID).doUpdate().set(row).execute();
        book.select(INVOLVEMENT.CASE_ID)
                .from(INVOLVEMENT)
                .where(INVOLVEMENT.PERSON_ID.eq(row.getId()))
                .orderBy(INVOLVEMENT.CASE_ID)
                .fetch(INVOLVEMENT.CASE_ID)
                .forEach(new CaseWordsRows(book)::refresh);
    }

    void involved(Entry entry, PersonInvolved fact) {
        book.insertInto(INVOLVEMENT)
                .set(INVOLVEMENT.CASE_ID, fact.caseId().toString())
                .set(INVOLVEMENT.PERSON_ID, fact.person().toString())
                .set(INVOLVEMENT.RELATION, fact.relation().name())
                .set(INVOLVEMENT.NOTE, fact.note())
                .set(INVOLVEMENT.SINCE_AT, entry.recordedAt().toEpochMilli())
                .set(INVOLVEMENT.SEQ, entry.seq())
                .onConflict(INVOLVEMENT.CASE_ID, INVOLVEMENT.PERSON_ID)
                .doUpdate()
                .set(INVOLVEMENT.RELATION, fact.relation().name())
                .set(INVOLVEMENT.NOTE, fact.note())
                .execute();
        new CaseWordsRows(book).refresh(fact.caseId().toString());
    }

    void enrolled(PersonEnrolled fact) {
        AuthorRecord row = new AuthorRecord(fact.person().toString(), fact.name(), fact.role());
        book.insertInto(AUTHOR).set(row).onConflict(AUTHOR.PERSON_ID).doUpdate().set(row).execute();
    }

    void charityNamed(CharityNamed fact) {
        book.insertInto(CHARITY)
                .set(CHARITY.ID, 1)
                .set(CHARITY.NAME, fact.charity())
                .onConflict(CHARITY.ID)
                .doUpdate()
                .set(CHARITY.NAME, fact.charity())
                .execute();
    }
}

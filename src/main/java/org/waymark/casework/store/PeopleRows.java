package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.AUTHOR;
import static org.waymark.casework.store.tables.Tables.CHARITY;
import static org.waymark.casework.store.tables.Tables.HELD_STATUS;
import static org.waymark.casework.store.tables.Tables.INVOLVEMENT;
import static org.waymark.casework.store.tables.Tables.PERSON;
import static org.waymark.casework.store.tables.Tables.PERSON_DETAIL;
import static org.waymark.casework.store.tables.Tables.PERSON_TIE;

import org.jooq.DSLContext;
import org.waymark.casework.store.tables.tables.records.AuthorRecord;
import org.waymark.casework.store.tables.tables.records.HeldStatusRecord;
import org.waymark.casework.store.tables.tables.records.PersonDetailRecord;
import org.waymark.casework.store.tables.tables.records.PersonRecord;
import org.waymark.casework.store.tables.tables.records.PersonTieRecord;
import org.waymark.journal.Entry;
import org.waymark.journal.fact.CharityNamed;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.StatusHeld;

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
        row.setBorn(fact.details().known(Detail.BORN));
        row.setAge(fact.age());
        row.setDescribedAt(entry.recordedAt().toEpochMilli());
        row.setNote(fact.note());
        book.insertInto(PERSON).set(row).onConflict(PERSON.ID).doUpdate().set(row).execute();
        details(row.getId(), fact.details());
        refreshWords(row.getId());
    }

    private void details(String person, Details details) {
        book.deleteFrom(PERSON_DETAIL).where(PERSON_DETAIL.PERSON_ID.eq(person)).execute();
        details.said()
                .forEach(
                        (detail, said) ->
                                book.insertInto(PERSON_DETAIL)
                                        .set(
                                                new PersonDetailRecord(
                                                        person,
                                                        detail.name(),
                                                        said.knowledge().name(),
                                                        said.text()))
                                        .execute());
    }

    private void refreshWords(String person) {
        book.select(INVOLVEMENT.CASE_ID)
                .from(INVOLVEMENT)
                .where(INVOLVEMENT.PERSON_ID.eq(person))
                .orderBy(INVOLVEMENT.CASE_ID)
                .fetch(INVOLVEMENT.CASE_ID)
                .forEach(new CaseWordsRows(book)::refresh);
    }

    void related(PersonRelated fact) {
        PersonTieRecord row =
                new PersonTieRecord(
                        fact.person().toString(),
                        fact.child().toString(),
                        fact.kinship(),
                        fact.responsibility().name(),
                        fact.home().name(),
                        fact.restriction());
        book.insertInto(PERSON_TIE)
                .set(row)
                .onConflict(PERSON_TIE.PERSON_ID, PERSON_TIE.CHILD_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    void held(Entry entry, StatusHeld fact) {
        HeldStatusRecord row =
                new HeldStatusRecord(
                        fact.status().toString(),
                        fact.person().toString(),
                        fact.kind().name(),
                        fact.from(),
                        fact.to(),
                        fact.detail(),
                        fact.mistake(),
                        entry.recordedAt().toEpochMilli(),
                        entry.seq());
        book.insertInto(HELD_STATUS)
                .set(row)
                .onConflict(HELD_STATUS.ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    void involved(Entry entry, PersonInvolved fact) {
        book.insertInto(INVOLVEMENT)
                .set(INVOLVEMENT.CASE_ID, fact.caseId().toString())
                .set(INVOLVEMENT.PERSON_ID, fact.person().toString())
                .set(INVOLVEMENT.RELATION, fact.relation().name())
                .set(INVOLVEMENT.SINCE, fact.since())
                .set(INVOLVEMENT.NOTE, fact.note())
                .set(INVOLVEMENT.SINCE_AT, entry.recordedAt().toEpochMilli())
                .set(INVOLVEMENT.SEQ, entry.seq())
                .onConflict(INVOLVEMENT.CASE_ID, INVOLVEMENT.PERSON_ID)
                .doUpdate()
                .set(INVOLVEMENT.RELATION, fact.relation().name())
                .set(INVOLVEMENT.SINCE, fact.since())
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

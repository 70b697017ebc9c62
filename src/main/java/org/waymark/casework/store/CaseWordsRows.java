package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.CASE_FILE;
import static org.waymark.casework.store.tables.Tables.CASE_WORDS;
import static org.waymark.casework.store.tables.Tables.INVOLVEMENT;
import static org.waymark.casework.store.tables.Tables.PERSON;

import org.jooq.DSLContext;
import org.waymark.casework.store.tables.tables.records.CaseWordsRecord;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a case can be found by: its number and the names of its people. */
final class CaseWordsRows {

    private final DSLContext book;

    CaseWordsRows(DSLContext book) {
        this.book = book;
    }

    void refresh(String caseId) {
        List<String> words = new ArrayList<>();
        book.select(CASE_FILE.NUMBER)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(caseId))
                .forEach(row -> words.add(row.value1()));
        book.select(PERSON.NAME, PERSON.KNOWN_AS)
                .from(INVOLVEMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(INVOLVEMENT.PERSON_ID))
                .where(INVOLVEMENT.CASE_ID.eq(caseId))
                .orderBy(INVOLVEMENT.SINCE_AT, INVOLVEMENT.SEQ)
                .forEach(
                        row -> {
                            words.add(row.value1());
                            words.add(row.value2());
                        });
        keep(caseId, Words.joined(words));
    }

    private void keep(String caseId, String words) {
        CaseWordsRecord standing =
                book.selectFrom(CASE_WORDS).where(CASE_WORDS.CASE_ID.eq(caseId)).fetchOne();
        if (standing == null) {
            long doc =
                    book.insertInto(CASE_WORDS)
                            .set(CASE_WORDS.CASE_ID, caseId)
                            .set(CASE_WORDS.WORDS, words)
                            .returningResult(CASE_WORDS.DOC)
                            .fetchSingle()
                            .value1();
            SearchIndex.CASES.add(book, doc, words);
        } else if (!standing.getWords().equals(words)) {
            SearchIndex.CASES.remove(book, standing.getDoc(), standing.getWords());
            book.update(CASE_WORDS)
                    .set(CASE_WORDS.WORDS, words)
                    .where(CASE_WORDS.DOC.eq(standing.getDoc()))
                    .execute();
            SearchIndex.CASES.add(book, standing.getDoc(), words);
        }
    }
}

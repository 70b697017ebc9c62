package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.CASE_FILE;
import static org.waymark.casework.store.tables.Tables.CASE_WORDS;
import static org.waymark.casework.store.tables.Tables.INVOLVEMENT;
import static org.waymark.casework.store.tables.Tables.PERSON;
import static org.waymark.casework.store.tables.Tables.PERSON_DETAIL;

import org.jooq.DSLContext;
import org.waymark.casework.store.tables.tables.records.CaseWordsRecord;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Said;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Keeps what a case can be found by: its number, and names and addresses of its people. */
final class CaseWordsRows {

    /** What somebody on the telephone may give instead of a name. */
    private static final Set<Detail> FOUND_BY =
            EnumSet.of(
                    Detail.ADDRESS,
                    Detail.TELEPHONE,
                    Detail.EMAIL,
                    Detail.GP,
                    Detail.SCHOOL,
                    Detail.NHS_NUMBER,
                    Detail.UPN,
                    Detail.AGENCY);

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
        book.select(PERSON_DETAIL.TEXT)
                .from(INVOLVEMENT)
                .join(PERSON_DETAIL)
                .on(PERSON_DETAIL.PERSON_ID.eq(INVOLVEMENT.PERSON_ID))
                .where(
                        INVOLVEMENT.CASE_ID.eq(caseId),
                        PERSON_DETAIL.KNOWLEDGE.eq(Said.Knowledge.KNOWN.name()),
                        PERSON_DETAIL.DETAIL.in(names(FOUND_BY)))
                .orderBy(INVOLVEMENT.SINCE_AT, INVOLVEMENT.SEQ, PERSON_DETAIL.DETAIL)
                .forEach(row -> words.add(row.value1()));
        keep(caseId, Words.joined(words));
    }

    private static List<String> names(Set<Detail> details) {
        return details.stream().map(Detail::name).toList();
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

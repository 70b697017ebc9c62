package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.ENTRY_WORDS;

import org.jooq.DSLContext;
import org.waymark.journal.Entry;

import java.util.UUID;

/** Keeps what an entry can be found by. */
final class EntryWordsRows {

    private final DSLContext book;

    EntryWordsRows(DSLContext book) {
        this.book = book;
    }

    void add(Entry entry, UUID caseId, String words) {
        long doc =
                book.insertInto(ENTRY_WORDS)
                        .set(ENTRY_WORDS.ENTRY_ID, entry.id())
                        .set(ENTRY_WORDS.CASE_ID, caseId.toString())
                        .set(ENTRY_WORDS.WORDS, words)
                        .returningResult(ENTRY_WORDS.DOC)
                        .fetchSingle()
                        .value1();
        SearchIndex.ENTRIES.add(book, doc, words);
    }
}

package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.CASE_WORDS;
import static org.waymark.casework.store.tables.Tables.ENTRY_WORDS;

import org.waymark.journal.Notebook;

import java.util.List;
import java.util.UUID;

/**
 * Finds cases and entries that hold all the words, each as a whole word or as its beginning,
 * whatever its case and accents.
 */
public final class SearchStore {

    private final Notebook notebook;

    public SearchStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /**
     * Entries that hold the words, best first.
     *
     * @param words as typed; nothing in them is an operator
     * @param before stands before each word that matched in the context
     * @param behind stands behind it
     */
    public List<HitRow> entries(String words, int limit, char before, char behind) {
        SearchIndex index = SearchIndex.ENTRIES;
        return SearchWords.typed(words)
                .map(
                        typed ->
                                notebook.read(
                                        book ->
                                                book.select(
                                                                ENTRY_WORDS.ENTRY_ID,
                                                                ENTRY_WORDS.CASE_ID,
                                                                index.context(before, behind))
                                                        .from(index.table())
                                                        .join(ENTRY_WORDS)
                                                        .on(ENTRY_WORDS.DOC.eq(index.doc()))
                                                        .where(index.matches(typed))
                                                        .orderBy(index.rank())
                                                        .limit(limit)
                                                        .fetch(
                                                                it ->
                                                                        new HitRow(
                                                                                it.value1(),
                                                                                UUID.fromString(
                                                                                        it
                                                                                                .value2()),
                                                                                it.value3()))))
                .orElse(List.of());
    }

    /** Cases whose number or people hold the words, best first. */
    public List<UUID> cases(String words, int limit) {
        SearchIndex index = SearchIndex.CASES;
        return SearchWords.typed(words)
                .map(
                        typed ->
                                notebook.read(
                                        book ->
                                                book.select(CASE_WORDS.CASE_ID)
                                                        .from(index.table())
                                                        .join(CASE_WORDS)
                                                        .on(CASE_WORDS.DOC.eq(index.doc()))
                                                        .where(index.matches(typed))
                                                        .orderBy(index.rank())
                                                        .limit(limit)
                                                        .fetch(it -> UUID.fromString(it.value1()))))
                .orElse(List.of());
    }
}

package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.KEPT_WORDS;
import static org.waymark.casework.store.tables.Tables.KEPT_WORDS_FIELD;

import org.jooq.DSLContext;
import org.waymark.casework.store.tables.tables.records.KeptWordsRecord;
import org.waymark.journal.Notebook;

import java.util.List;

/** The words of forms, in the encrypted book. On the disk when a call returns. */
public final class WordsStore {

    private final Notebook notebook;

    public WordsStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Keeps words in place of those of the same form. */
    public void save(WordsRow words) {
        notebook.<Boolean>writeDraft(
                book -> {
                    KeptWordsRecord row =
                            new KeptWordsRecord(
                                    words.place(),
                                    words.title(),
                                    Columns.idOrNull(words.caseId()),
                                    words.step(),
                                    words.savedAt().toEpochMilli());
                    book.insertInto(KEPT_WORDS)
                            .set(row)
                            .onConflict(KEPT_WORDS.PLACE)
                            .doUpdate()
                            .set(row)
                            .execute();
                    book.deleteFrom(KEPT_WORDS_FIELD)
                            .where(KEPT_WORDS_FIELD.PLACE.eq(words.place()))
                            .execute();
                    words.fields().forEach((name, value) -> field(book, words, name, value));
                    return true;
                });
    }

    private static void field(DSLContext book, WordsRow words, String name, String value) {
        book.insertInto(KEPT_WORDS_FIELD)
                .set(KEPT_WORDS_FIELD.PLACE, words.place())
                .set(KEPT_WORDS_FIELD.NAME, name)
                .set(KEPT_WORDS_FIELD.VALUE, value)
                .execute();
    }

    /** Takes the words of a form away. */
    public void delete(String place) {
        notebook.<Integer>writeDraft(
                book -> book.deleteFrom(KEPT_WORDS).where(KEPT_WORDS.PLACE.eq(place)).execute());
    }

    /** Every form's words, newest first. */
    public List<WordsRow> all() {
        return notebook.read(
                book ->
                        book.selectFrom(KEPT_WORDS)
                                .orderBy(KEPT_WORDS.SAVED_AT.desc(), KEPT_WORDS.PLACE)
                                .fetch(row -> row(book, row)));
    }

    private static WordsRow row(DSLContext book, KeptWordsRecord it) {
        return new WordsRow(
                it.getPlace(),
                it.getTitle(),
                Columns.uuidOrNull(it.getCaseId()),
                it.getStep(),
                book.select(KEPT_WORDS_FIELD.NAME, KEPT_WORDS_FIELD.VALUE)
                        .from(KEPT_WORDS_FIELD)
                        .where(KEPT_WORDS_FIELD.PLACE.eq(it.getPlace()))
                        .fetchMap(KEPT_WORDS_FIELD.NAME, KEPT_WORDS_FIELD.VALUE),
                Columns.instant(it.getSavedAt()));
    }
}

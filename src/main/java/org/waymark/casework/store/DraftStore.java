package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.DRAFT;
import static org.waymark.casework.store.tables.Tables.DRAFT_FIELD;

import org.jooq.DSLContext;
import org.waymark.casework.store.tables.tables.records.DraftRecord;
import org.waymark.journal.Notebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Unsigned work in the encrypted book. On the disk when a call returns. */
public final class DraftStore {

    private final Notebook notebook;

    public DraftStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Keeps a draft in place of the one of the same id. */
    public void save(DraftRow draft) {
        notebook.<Boolean>writeDraft(
                book -> {
                    DraftRecord row =
                            new DraftRecord(
                                    draft.id().toString(),
                                    Columns.idOrNull(draft.caseId()),
                                    draft.step(),
                                    draft.kind(),
                                    draft.savedAt().toEpochMilli());
                    book.insertInto(DRAFT)
                            .set(row)
                            .onConflict(DRAFT.ID)
                            .doUpdate()
                            .set(row)
                            .execute();
                    book.deleteFrom(DRAFT_FIELD)
                            .where(DRAFT_FIELD.DRAFT_ID.eq(row.getId()))
                            .execute();
                    draft.fields().forEach((name, value) -> field(book, row, name, value));
                    return true;
                });
    }

    private static void field(DSLContext book, DraftRecord draft, String name, String value) {
        book.insertInto(DRAFT_FIELD)
                .set(DRAFT_FIELD.DRAFT_ID, draft.getId())
                .set(DRAFT_FIELD.NAME, name)
                .set(DRAFT_FIELD.VALUE, value)
                .execute();
    }

    /** Every draft, newest first. */
    public List<DraftRow> all() {
        return notebook.read(
                book ->
                        book.selectFrom(DRAFT)
                                .orderBy(DRAFT.SAVED_AT.desc(), DRAFT.ID.desc())
                                .fetch(row -> row(row, fields(book, row))));
    }

    private static Map<String, String> fields(DSLContext book, DraftRecord draft) {
        return book.select(DRAFT_FIELD.NAME, DRAFT_FIELD.VALUE)
                .from(DRAFT_FIELD)
                .where(DRAFT_FIELD.DRAFT_ID.eq(draft.getId()))
                .fetchMap(DRAFT_FIELD.NAME, DRAFT_FIELD.VALUE);
    }

    public Optional<DraftRow> find(UUID id) {
        return notebook.read(
                book ->
                        book.selectFrom(DRAFT)
                                .where(DRAFT.ID.eq(id.toString()))
                                .fetchOptional(row -> row(row, fields(book, row))));
    }

    private static DraftRow row(DraftRecord it, Map<String, String> fields) {
        return new DraftRow(
                UUID.fromString(it.getId()),
                Columns.uuidOrNull(it.getCaseId()),
                it.getStep(),
                it.getKind(),
                fields,
                Columns.instant(it.getSavedAt()));
    }
}

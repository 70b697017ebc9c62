package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.LAST_PLACE;

import org.waymark.casework.store.tables.tables.records.LastPlaceRecord;
import org.waymark.journal.Notebook;

import java.util.Optional;
import java.util.UUID;

/** The last place of each case, in the encrypted book. On the disk when a call returns. */
public final class PlaceStore {

    private final Notebook notebook;

    public PlaceStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Keeps a place instead of the one that the case had before. */
    public void save(PlaceRow place) {
        LastPlaceRecord row =
                new LastPlaceRecord(
                        place.caseId().toString(),
                        place.step(),
                        place.asMap() ? 1 : 0,
                        place.asList() ? 1 : 0,
                        place.stood(),
                        place.moves());
        notebook.<Integer>writeDraft(
                book ->
                        book.insertInto(LAST_PLACE)
                                .set(row)
                                .onConflict(LAST_PLACE.CASE_ID)
                                .doUpdate()
                                .set(row)
                                .execute());
    }

    public Optional<PlaceRow> find(UUID caseId) {
        return notebook.read(
                book ->
                        book.selectFrom(LAST_PLACE)
                                .where(LAST_PLACE.CASE_ID.eq(caseId.toString()))
                                .fetchOptional(
                                        row ->
                                                new PlaceRow(
                                                        caseId,
                                                        row.getStep(),
                                                        row.getAsMap() == 1,
                                                        row.getAsList() == 1,
                                                        row.getStood(),
                                                        row.getMoves())));
    }
}

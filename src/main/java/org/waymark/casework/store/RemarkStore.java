package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.AREA_CHOICE;
import static org.waymark.casework.store.tables.Tables.CASE_PRINT;
import static org.waymark.casework.store.tables.Tables.CLOCK_SET_BACK;
import static org.waymark.casework.store.tables.Tables.GUIDANCE_KEPT;
import static org.waymark.casework.store.tables.Tables.LATER_ENTRY;

import org.waymark.journal.Notebook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what the journal says of the record itself. */
public final class RemarkStore {

    private final Notebook notebook;

    public RemarkStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /** The entries of a case that only a later version can show, oldest first. */
    public List<String> fromLaterVersions(UUID caseId) {
        return notebook.read(
                book ->
                        book.select(LATER_ENTRY.ENTRY_ID)
                                .from(LATER_ENTRY)
                                .where(LATER_ENTRY.CASE_ID.eq(caseId.toString()))
                                .orderBy(LATER_ENTRY.RECORDED_AT, LATER_ENTRY.ENTRY_ID)
                                .fetch(LATER_ENTRY.ENTRY_ID));
    }

    /** Every time another area was chosen for a case, oldest first. */
    public List<String> areasChosen(UUID caseId) {
        return notebook.read(
                book ->
                        book.select(AREA_CHOICE.ENTRY_ID)
                                .from(AREA_CHOICE)
                                .where(AREA_CHOICE.CASE_ID.eq(caseId.toString()))
                                .orderBy(AREA_CHOICE.RECORDED_AT, AREA_CHOICE.ENTRY_ID)
                                .fetch(AREA_CHOICE.ENTRY_ID));
    }

    /** Every place where the clock of the computer was found set back, oldest first. */
    public List<SetBackRow> clocksSetBack() {
        return notebook.read(
                book ->
                        book.selectFrom(CLOCK_SET_BACK)
                                .orderBy(CLOCK_SET_BACK.RECORDED_AT, CLOCK_SET_BACK.SEQ)
                                .fetch(
                                        it ->
                                                new SetBackRow(
                                                        it.getEntryId(),
                                                        Columns.instant(it.getRecordedAt()),
                                                        it.getSeq())));
    }

    /** The entry that keeps the words of a digest; empty when none does. */
    public Optional<String> guidanceKept(String digest) {
        return notebook.read(
                book ->
                        book.select(GUIDANCE_KEPT.ENTRY_ID)
                                .from(GUIDANCE_KEPT)
                                .where(GUIDANCE_KEPT.DIGEST.eq(digest))
                                .fetchOptional(GUIDANCE_KEPT.ENTRY_ID));
    }

    /** How often a case was printed or saved as a document. */
    public int prints(UUID caseId) {
        return notebook.read(
                book -> book.fetchCount(CASE_PRINT, CASE_PRINT.CASE_ID.eq(caseId.toString())));
    }
}

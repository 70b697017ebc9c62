package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.CORRECTION;
import static org.waymark.casework.store.tables.Tables.ENDED_CLOCK;
import static org.waymark.casework.store.tables.Tables.STARTED_CLOCK;

import org.waymark.journal.Notebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people said about time limits, and what they put right. On the book's thread. */
public final class ClockStore {

    private final Notebook notebook;

    public ClockStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /** What was said to be met or to apply no longer, oldest first. */
    public List<EndedRow> ended(WhichCases cases) {
        return notebook.read(
                book ->
                        book.selectFrom(ENDED_CLOCK)
                                .where(cases.by(ENDED_CLOCK.CASE_ID))
                                .orderBy(
                                        ENDED_CLOCK.CASE_ID,
                                        ENDED_CLOCK.RECORDED_AT,
                                        ENDED_CLOCK.SEQ)
                                .fetch(
                                        it ->
                                                new EndedRow(
                                                        it.getEntryId(),
                                                        UUID.fromString(it.getCaseId()),
                                                        it.getClock(),
                                                        it.getDecision(),
                                                        it.getIsMet(),
                                                        it.getSortKey(),
                                                        Columns.instant(it.getRecordedAt()),
                                                        it.getSeq())));
    }

    /** What somebody said time limits count from, by case and in the order of recording. */
    public List<StartedRow> started(WhichCases cases) {
        return notebook.read(
                book ->
                        book.selectFrom(STARTED_CLOCK)
                                .where(cases.by(STARTED_CLOCK.CASE_ID))
                                .orderBy(
                                        STARTED_CLOCK.CASE_ID,
                                        STARTED_CLOCK.RECORDED_AT,
                                        STARTED_CLOCK.SEQ)
                                .fetch(
                                        it ->
                                                new StartedRow(
                                                        UUID.fromString(it.getCaseId()),
                                                        it.getClock(),
                                                        it.getCountsFrom(),
                                                        Columns.instant(it.getRecordedAt()),
                                                        it.getSeq())));
    }

    /** The ids of the entries that somebody corrected. */
    public Map<UUID, Set<String>> corrected(WhichCases cases) {
        return notebook.read(
                book ->
                        book
                                .select(CORRECTION.CASE_ID, CORRECTION.CORRECTS)
                                .from(CORRECTION)
                                .where(cases.by(CORRECTION.CASE_ID))
                                .fetch()
                                .stream()
                                .collect(
                                        Collectors.groupingBy(
                                                row -> UUID.fromString(row.value1()),
                                                Collectors.mapping(
                                                        row -> row.value2(), Collectors.toSet()))));
    }
}

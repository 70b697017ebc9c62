package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.AGREED_ACTION;
import static org.waymark.casework.store.tables.Tables.AUTHOR;
import static org.waymark.casework.store.tables.Tables.CASE_FILE;
import static org.waymark.casework.store.tables.Tables.CASE_LEG;
import static org.waymark.casework.store.tables.Tables.CHARITY;
import static org.waymark.casework.store.tables.Tables.CORRECTION;
import static org.waymark.casework.store.tables.Tables.INVOLVEMENT;
import static org.waymark.casework.store.tables.Tables.PERSON;
import static org.waymark.casework.store.tables.Tables.POINT_MARK;
import static org.waymark.casework.store.tables.Tables.REVIEW;
import static org.waymark.casework.store.tables.Tables.STEP_ENTRY;

import org.jooq.Condition;
import org.jooq.Record;
import org.waymark.casework.store.tables.tables.records.CaseFileRecord;
import org.waymark.casework.store.tables.tables.records.StepEntryRecord;
import org.waymark.journal.Notebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads cases from their tables. */
public final class CaseStore {

    private final Notebook notebook;

    public CaseStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Every case, the one with the newest entry first. */
    public List<CaseRow> cases() {
        return notebook.read(
                book ->
                        book.selectFrom(CASE_FILE)
                                .orderBy(CASE_FILE.LAST_ENTRY_AT.desc(), CASE_FILE.ID.desc())
                                .fetch(CaseStore::caseRow));
    }

    public Optional<CaseRow> find(UUID caseId) {
        return notebook.read(
                book ->
                        book.selectFrom(CASE_FILE)
                                .where(CASE_FILE.ID.eq(caseId.toString()))
                                .fetchOptional(CaseStore::caseRow));
    }

    /** Those of some cases that are there. */
    public List<CaseRow> find(WhichCases cases) {
        return notebook.read(
                book ->
                        book.selectFrom(CASE_FILE)
                                .where(cases.by(CASE_FILE.ID))
                                .fetch(CaseStore::caseRow));
    }

    /** Every number of a case that begins so, such as {@code 2026-}. */
    public List<String> numbersFrom(String beginning) {
        return notebook.read(
                book ->
                        book.select(CASE_FILE.NUMBER)
                                .from(CASE_FILE)
                                .where(CASE_FILE.NUMBER.startsWith(beginning))
                                .fetch(CASE_FILE.NUMBER));
    }

    /** Moves, oldest first. */
    public List<LegRow> legs(WhichCases cases) {
        return notebook.read(
                book ->
                        book.selectFrom(CASE_LEG)
                                .where(cases.by(CASE_LEG.CASE_ID))
                                .orderBy(CASE_LEG.CASE_ID, CASE_LEG.RECORDED_AT, CASE_LEG.SEQ)
                                .fetch(
                                        it ->
                                                new LegRow(
                                                        UUID.fromString(it.getCaseId()),
                                                        it.getFromStep(),
                                                        it.getToStep(),
                                                        it.getIsRoute(),
                                                        it.getIsDecision(),
                                                        it.getHappened(),
                                                        Columns.instant(it.getRecordedAt()),
                                                        it.getSeq(),
                                                        it.getEntryId())));
    }

    /** People in the order in which they came into their cases. */
    public List<PersonRow> people(WhichCases cases) {
        return involved(cases.by(INVOLVEMENT.CASE_ID));
    }

    /** Somebody with a part in at least one case; the part is that in one of them. */
    public Optional<PersonRow> person(UUID id) {
        return involved(INVOLVEMENT.PERSON_ID.eq(id.toString())).stream().findFirst();
    }

    private List<PersonRow> involved(Condition condition) {
        return notebook.read(
                book ->
                        book.select(INVOLVEMENT.asterisk(), PERSON.asterisk())
                                .from(INVOLVEMENT)
                                .leftJoin(PERSON)
                                .on(PERSON.ID.eq(INVOLVEMENT.PERSON_ID))
                                .where(condition)
                                .orderBy(INVOLVEMENT.SINCE_AT, INVOLVEMENT.SEQ)
                                .fetch(CaseStore::personRow));
    }

    /** Whether somebody has a part in a case. */
    public boolean isInvolved(UUID caseId, UUID person) {
        return notebook.read(
                book ->
                        book.fetchExists(
                                book.selectOne()
                                        .from(INVOLVEMENT)
                                        .where(
                                                INVOLVEMENT.CASE_ID.eq(caseId.toString()),
                                                INVOLVEMENT.PERSON_ID.eq(person.toString()))));
    }

    /** The name under which somebody signs; empty when nobody enrolled them. */
    public List<String> authorNames() {
        return notebook.read(
                book ->
                        book.select(AUTHOR.NAME)
                                .from(AUTHOR)
                                .orderBy(AUTHOR.NAME)
                                .fetch(AUTHOR.NAME));
    }

    public Optional<String> authorName(UUID person) {
        return notebook.read(
                book ->
                        book.select(AUTHOR.NAME)
                                .from(AUTHOR)
                                .where(AUTHOR.PERSON_ID.eq(person.toString()))
                                .fetchOptional(AUTHOR.NAME));
    }

    /** Whose notebook it is; empty while nobody has said so. */
    public Optional<String> charity() {
        return notebook.read(
                book -> book.select(CHARITY.NAME).from(CHARITY).fetchOptional(CHARITY.NAME));
    }

    /** What was recorded in a case, by the date of the event, undated events last. */
    public List<StepEntryRow> entries(UUID caseId) {
        return notebook.read(
                book ->
                        book.selectFrom(STEP_ENTRY)
                                .where(STEP_ENTRY.CASE_ID.eq(caseId.toString()))
                                .orderBy(
                                        STEP_ENTRY.SORT_KEY, STEP_ENTRY.RECORDED_AT, STEP_ENTRY.SEQ)
                                .fetch(CaseStore::entryRow));
    }

    /** What was recorded in a case at a step, newest first. */
    public List<StepEntryRow> entriesAt(UUID caseId, String step) {
        return notebook.read(
                book ->
                        book.selectFrom(STEP_ENTRY)
                                .where(
                                        STEP_ENTRY.CASE_ID.eq(caseId.toString()),
                                        STEP_ENTRY.STEP.eq(step))
                                .orderBy(STEP_ENTRY.RECORDED_AT.desc(), STEP_ENTRY.SEQ.desc())
                                .fetch(CaseStore::entryRow));
    }

    /** What was recorded at any of some steps, oldest first. */
    public List<StepEntryRow> entriesAt(WhichCases cases, Collection<String> steps) {
        return notebook.read(
                book ->
                        book.selectFrom(STEP_ENTRY)
                                .where(cases.by(STEP_ENTRY.CASE_ID), STEP_ENTRY.STEP.in(steps))
                                .orderBy(STEP_ENTRY.RECORDED_AT, STEP_ENTRY.SEQ)
                                .fetch(CaseStore::entryRow));
    }

    /** The ids of the corrections of each entry of a case, oldest first. */
    public Map<String, List<String>> corrections(UUID caseId) {
        return notebook.read(
                book ->
                        book.select(CORRECTION.CORRECTS, CORRECTION.ENTRY_ID)
                                .from(CORRECTION)
                                .where(CORRECTION.CASE_ID.eq(caseId.toString()))
                                .orderBy(CORRECTION.RECORDED_AT, CORRECTION.SEQ)
                                .fetchGroups(CORRECTION.CORRECTS, CORRECTION.ENTRY_ID));
    }

    /** The ids of the corrections of some entries, oldest first. */
    public Map<String, List<String>> corrections(Collection<String> ids) {
        return notebook.read(
                book ->
                        book.select(CORRECTION.CORRECTS, CORRECTION.ENTRY_ID)
                                .from(CORRECTION)
                                .where(CORRECTION.CORRECTS.in(ids))
                                .orderBy(CORRECTION.RECORDED_AT, CORRECTION.SEQ)
                                .fetchGroups(CORRECTION.CORRECTS, CORRECTION.ENTRY_ID));
    }

    /** The numbers of some cases. */
    public Map<UUID, String> numbers(Collection<UUID> caseIds) {
        List<String> ids = caseIds.stream().map(UUID::toString).toList();
        return notebook.read(
                book ->
                        book.select(CASE_FILE.ID, CASE_FILE.NUMBER)
                                .from(CASE_FILE)
                                .where(CASE_FILE.ID.in(ids))
                                .fetchMap(it -> UUID.fromString(it.value1()), it -> it.value2()));
    }

    /** Actions, open ones first, by the day on which they are due. */
    public List<ActionRow> actions(WhichCases cases) {
        return notebook.read(
                book ->
                        book.selectFrom(AGREED_ACTION)
                                .where(cases.by(AGREED_ACTION.CASE_ID))
                                .orderBy(
                                        AGREED_ACTION.OUTCOME.isNotNull(),
                                        AGREED_ACTION.DUE.asc().nullsLast(),
                                        AGREED_ACTION.AGREED_AT,
                                        AGREED_ACTION.ID)
                                .fetch(
                                        it ->
                                                new ActionRow(
                                                        UUID.fromString(it.getId()),
                                                        it.getEntryId(),
                                                        UUID.fromString(it.getCaseId()),
                                                        it.getStep(),
                                                        it.getText(),
                                                        it.getOwner(),
                                                        it.getDue(),
                                                        it.getOutcome())));
    }

    /** The newest decision at each step, those to be looked at again first. */
    public List<ReviewRow> reviews(WhichCases cases) {
        return notebook.read(
                book ->
                        book.selectFrom(REVIEW)
                                .where(cases.by(REVIEW.CASE_ID))
                                .orderBy(REVIEW.DUE.asc().nullsLast(), REVIEW.ENTRY_ID)
                                .fetch(
                                        it ->
                                                new ReviewRow(
                                                        UUID.fromString(it.getCaseId()),
                                                        it.getStep(),
                                                        it.getEntryId(),
                                                        it.getDue(),
                                                        Columns.instant(it.getDecidedAt()))));
    }

    /** Which points are ticked for a case at a step. */
    public Set<Integer> pointsDone(UUID caseId, String step) {
        return notebook.read(
                book ->
                        book.select(POINT_MARK.POINT)
                                .from(POINT_MARK)
                                .where(
                                        POINT_MARK.CASE_ID.eq(caseId.toString()),
                                        POINT_MARK.STEP.eq(step),
                                        POINT_MARK.IS_DONE.eq(true))
                                .fetchSet(POINT_MARK.POINT));
    }

    /** How many points a case has a tick at, or had one that was taken back. */
    public int pointsMarked(UUID caseId) {
        return notebook.read(
                book -> book.fetchCount(POINT_MARK, POINT_MARK.CASE_ID.eq(caseId.toString())));
    }

    private static CaseRow caseRow(CaseFileRecord it) {
        return new CaseRow(
                UUID.fromString(it.getId()),
                it.getNumber(),
                it.getArea(),
                it.getFirstStep(),
                it.getStep(),
                Columns.instant(it.getOpenedAt()),
                Columns.instant(it.getLastEntryAt()),
                it.getEntries());
    }

    private static PersonRow personRow(Record it) {
        return new PersonRow(
                UUID.fromString(it.get(INVOLVEMENT.CASE_ID)),
                UUID.fromString(it.get(INVOLVEMENT.PERSON_ID)),
                it.get(INVOLVEMENT.RELATION),
                it.get(INVOLVEMENT.SINCE),
                it.get(INVOLVEMENT.NOTE),
                it.get(PERSON.NAME),
                it.get(PERSON.KNOWN_AS),
                it.get(PERSON.BORN),
                it.get(PERSON.AGE),
                Columns.instantOrNull(it.get(PERSON.DESCRIBED_AT)),
                it.get(PERSON.NOTE));
    }

    private static StepEntryRow entryRow(StepEntryRecord it) {
        return new StepEntryRow(
                it.getEntryId(),
                UUID.fromString(it.getCaseId()),
                it.getStep(),
                it.getKind(),
                it.getSortKey(),
                Columns.instant(it.getRecordedAt()),
                it.getSeq(),
                it.getIsSignificant());
    }
}

package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.AGREED_ACTION;
import static org.waymark.casework.store.tables.Tables.AREA_CHOICE;
import static org.waymark.casework.store.tables.Tables.AUTHOR;
import static org.waymark.casework.store.tables.Tables.CASE_FILE;
import static org.waymark.casework.store.tables.Tables.CASE_LEG;
import static org.waymark.casework.store.tables.Tables.CASE_PRINT;
import static org.waymark.casework.store.tables.Tables.CASE_WORDS;
import static org.waymark.casework.store.tables.Tables.CHARITY;
import static org.waymark.casework.store.tables.Tables.CHARITY_AREA;
import static org.waymark.casework.store.tables.Tables.CLOCK_SET_BACK;
import static org.waymark.casework.store.tables.Tables.CORRECTION;
import static org.waymark.casework.store.tables.Tables.DRAFT;
import static org.waymark.casework.store.tables.Tables.ENDED_CLOCK;
import static org.waymark.casework.store.tables.Tables.ENTRY_WORDS;
import static org.waymark.casework.store.tables.Tables.GUIDANCE_KEPT;
import static org.waymark.casework.store.tables.Tables.HELD_STATUS;
import static org.waymark.casework.store.tables.Tables.INVOLVEMENT;
import static org.waymark.casework.store.tables.Tables.KNOWN_NUMBER;
import static org.waymark.casework.store.tables.Tables.LATER_ENTRY;
import static org.waymark.casework.store.tables.Tables.PERSON;
import static org.waymark.casework.store.tables.Tables.PERSON_DETAIL;
import static org.waymark.casework.store.tables.Tables.PERSON_TIE;
import static org.waymark.casework.store.tables.Tables.POINT_MARK;
import static org.waymark.casework.store.tables.Tables.REVIEW;
import static org.waymark.casework.store.tables.Tables.STARTED_CLOCK;
import static org.waymark.casework.store.tables.Tables.STEP_ENTRY;
import static org.waymark.casework.store.tables.Tables.UNLISTED_AREA;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.waymark.journal.Entry;
import org.waymark.journal.Projection;
import org.waymark.journal.fact.AreasChosen;
import org.waymark.journal.fact.CaseAreaChosen;
import org.waymark.journal.fact.CaseFact;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.CharityNamed;
import org.waymark.journal.fact.ClockSetBack;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.DirectoryNumberConfirmed;
import org.waymark.journal.fact.DocumentPrinted;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.FromLaterVersion;
import org.waymark.journal.fact.GuidanceKept;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.StatusHeld;
import org.waymark.journal.fact.StepFact;

import java.util.List;
import java.util.UUID;

/** Cases, their people, their way, their entries and the index over their words. */
public final class CaseProjection implements Projection {

    private static final String MIGRATIONS = "org/waymark/casework/store/migration";
    private static final int SCHEMA_VERSION = 3;

    private static final List<Table<?>> TABLES =
            List.of(
                    CASE_FILE,
                    CASE_LEG,
                    PERSON,
                    PERSON_DETAIL,
                    PERSON_TIE,
                    HELD_STATUS,
                    INVOLVEMENT,
                    AUTHOR,
                    CHARITY,
                    CHARITY_AREA,
                    AREA_CHOICE,
                    UNLISTED_AREA,
                    KNOWN_NUMBER,
                    STEP_ENTRY,
                    CORRECTION,
                    AGREED_ACTION,
                    STARTED_CLOCK,
                    ENDED_CLOCK,
                    REVIEW,
                    POINT_MARK,
                    LATER_ENTRY,
                    CLOCK_SET_BACK,
                    CASE_PRINT,
                    GUIDANCE_KEPT,
                    ENTRY_WORDS,
                    CASE_WORDS);

    @Override
    public String migrations() {
        return MIGRATIONS;
    }

    @Override
    public int schemaVersion() {
        return SCHEMA_VERSION;
    }

    @Override
    public List<Table<?>> tables() {
        return TABLES;
    }

    @Override
    public void apply(DSLContext book, Entry entry, Fact fact) {
        CaseRows cases = new CaseRows(book);
        PeopleRows people = new PeopleRows(book);
        switch (fact) {
            case CaseOpened it -> cases.opened(entry, it);
            case CaseMoved it -> cases.moved(entry, it);
            case PersonInvolved it -> people.involved(entry, it);
            case PersonDescribed it -> people.described(entry, it);
            case PersonRelated it -> people.related(it);
            case StatusHeld it -> people.held(entry, it);
            case PersonEnrolled it -> people.enrolled(it);
            case CharityNamed it -> people.charityNamed(it);
            case AreasChosen it -> new AreaRows(book).chosen(it);
            case CaseAreaChosen it -> new AreaRows(book).chosen(entry, it);
            case DirectoryNumberConfirmed it -> new AreaRows(book).confirmed(entry, it);
            case StepFact it -> {
                new StepRows(book).recorded(entry, it);
                if (it instanceof DecisionMade decision) {
                    cases.decided(entry, decision);
                }
            }
            case FromLaterVersion it -> new RemarkRows(book).fromLaterVersion(entry, it);
            case ClockSetBack _ -> new RemarkRows(book).clockSetBack(entry);
            case GuidanceKept it -> new RemarkRows(book).guidanceKept(entry, it);
            case DocumentPrinted it -> new RemarkRows(book).printed(entry, it);
            // This stands in the journal alone; no screen asks for it by case.
            case DraftDiscarded _ -> {}
        }
        if (fact instanceof CaseFact it) {
            cases.touched(entry, it);
        }
    }

    @Override
    public void draftSigned(DSLContext book, UUID draft) {
        book.deleteFrom(DRAFT).where(DRAFT.ID.eq(draft.toString())).execute();
    }

    @Override
    public void clear(DSLContext book) {
        TABLES.forEach(table -> book.deleteFrom(table).execute());
        SearchIndex.ALL.forEach(index -> index.clear(book));
    }

    @Override
    public boolean indexesAgree(DSLContext book) {
        return SearchIndex.ALL.stream().allMatch(index -> index.agrees(book));
    }
}

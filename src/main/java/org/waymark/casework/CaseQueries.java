package org.waymark.casework;

import org.waymark.calendar.DueDate;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.StepId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the screens ask of an open notebook. Every call reads the book, so it belongs on
 * the thread that owns the book; what it returns is immutable and may go anywhere.
 */
public interface CaseQueries {

    /** The name of the person who opened the notebook, as it stands under what they sign. */
    String author();

    /** What stands on prints while nobody has given the charity's name. */
    String UNNAMED_CHARITY = "This charity";

    /** The names of everybody who has ever been let into the notebook, the recovery words too. */
    List<String> signers();

    /** The charity's name, as it stands on prints; {@link #UNNAMED_CHARITY} without one. */
    String charity();

    /** Where the charity works. */
    ChosenAreas areas();

    /** What was found out last about each number of the directory. */
    List<KnownNumber> knownNumbers();

    Today today();

    /** Every case, open ones first, newest entry first. */
    List<CaseSummary> cases();

    Optional<CaseSummary> summary(CaseId id);

    Optional<CaseFile> file(CaseId id);

    /**
     * Every other case, those of linked children first, then those that share somebody else, each
     * in the order of {@link #cases()}.
     */
    List<LinkedCase> beside(CaseId id);

    /** What the notebook holds for a case at a step, newest first, ticks left out. */
    List<RecordedEntry> entriesAt(CaseId id, StepId step);

    /** Everything recorded in a case, by the date of the event, ticks left out. */
    List<RecordedEntry> entries(CaseId id);

    Optional<RecordedEntry> entry(EntryId id);

    /** Which points under "Do" are ticked for a case at a step, counted from 1. */
    Set<Integer> pointsDone(CaseId id, StepId step);

    /**
     * When a time limit of a case would be due if it counted from a date that a person gives, with
     * the sum. Where its area has a limit of that id beside the national one, the one that then
     * runs is told.
     *
     * @param clock id of a limit of the pathway or of the case's area
     * @param from when: exact, about a moment, or a day
     * @throws IllegalArgumentException when there is no such case, no such limit that counts from a
     *     given date, or not even the day is known
     */
    DueDate dueFrom(CaseId id, String clock, Happened from);

    /**
     * The words of guidance that an author had before them, as the notebook keeps them.
     *
     * @param digest what an entry holds of them
     * @return in the lines that the page on the format tells; empty when they are not kept here
     */
    Optional<String> guidanceWords(String digest);

    Chronology chronology(CaseId id, Chronology.Scope scope);

    /**
     * What was noticed in a case over time, by the date of the event.
     *
     * @throws IllegalArgumentException when there is no such case
     */
    Observations observations(CaseId id);

    /**
     * Cases, entries and reasons of moves that hold all the words, as whole words or as their
     * beginning.
     *
     * @param words as typed; nothing in them is an operator
     */
    SearchHits search(String words);

    /** Unsigned work, newest first; also what the disk has not taken. */
    List<Draft> drafts();
}

package org.waymark.casework;

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

    Today today();

    /** Every case, open ones first, newest entry first. */
    List<CaseSummary> cases();

    Optional<CaseSummary> summary(CaseId id);

    Optional<CaseFile> file(CaseId id);

    /** What the notebook holds for a case at a step, newest first, ticks left out. */
    List<RecordedEntry> entriesAt(CaseId id, StepId step);

    /** Everything recorded in a case, by the date of the event, ticks left out. */
    List<RecordedEntry> entries(CaseId id);

    Optional<RecordedEntry> entry(EntryId id);

    /** Which points under "Do" are ticked for a case at a step, counted from 1. */
    Set<Integer> pointsDone(CaseId id, StepId step);

    Chronology chronology(CaseId id, Chronology.Scope scope);

    /**
     * Cases and entries that hold all the words, as whole words or as their beginning. The reason
     * of a move is not searched: a move stands at no step, so it is no entry that could be opened.
     * {@link Chronology#moves} tells it.
     *
     * @param words as typed; nothing in them is an operator
     */
    SearchHits search(String words);

    /** Unsigned work, newest first; also what the disk has not taken. */
    List<Draft> drafts();
}

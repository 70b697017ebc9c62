package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

import java.util.Optional;
import java.util.UUID;

/**
 * Everything that changes an open notebook. Every call writes the book, so it belongs on the thread
 * that owns it, and is done when the book says that it is on the disk.
 */
public interface Recorder {

    /**
     * Signs a form for ever, and moves the case where the form is a decision that takes a route.
     *
     * @param draft the draft that it was written as, which goes with it; empty when there is none
     */
    Signing sign(EntryForm form, Optional<DraftId> draft);

    /**
     * Says of something due that it was done, or that it no longer applies. An action is finished
     * by it as by {@link EntryForm.ActionFinished}. A review is then done for good; a time limit
     * comes back when what begins it is recorded again.
     *
     * @param item as the notebook told it
     * @param met whether it was done; otherwise it no longer applies
     * @param when when it was done, or came to apply no longer
     * @param words how it was done, or why it no longer applies; must not be blank
     */
    Signing endDue(DueItem item, boolean met, Happened when, String words);

    /**
     * Gives the date from which a time limit counts that nothing recorded begins by itself. The
     * newest date counts.
     *
     * @param step the step at which it is given; it carries the limit
     * @param clock id of a limit of the pathway or of the case's area
     * @param from when: exact, about a moment, or a day; not in the future
     * @param words how the date is known; may be blank
     */
    Signing startClock(CaseId caseId, StepId step, String clock, Happened from, String words);

    /** The case goes along a route of an action, information or start step. */
    Signing follow(CaseId caseId, Route route);

    /**
     * The case goes to a step that no route leads to from where it stands.
     *
     * @param reason why; must not be blank
     */
    Signing moveTo(CaseId caseId, StepId step, String reason);

    /**
     * Ticks a point under "Do" for a case, or takes the tick back.
     *
     * @param point position, from 1
     */
    void markPoint(CaseId caseId, StepId step, int point, boolean done);

    /** Adds somebody to a case, or says more about them when {@code person} is given. */
    PersonId describe(CaseId caseId, @Nullable PersonId person, PersonForm form);

    /**
     * Says which plan or order somebody is or was under, or what a worker must know of them first;
     * says more about one, such as its end, when {@code status} is given.
     *
     * @param person somebody with a part in the case
     * @param status the one that is meant; null for a new one
     */
    Signing status(CaseId caseId, PersonId person, @Nullable UUID status, StatusForm form);

    /**
     * Says whose notebook it is.
     *
     * @param charity the charity's name; must not be blank
     */
    Signing nameCharity(String charity);

    /** Says in which areas the charity works; what was chosen before no longer counts. */
    Signing chooseAreas(ChosenAreas chosen);

    /**
     * From now on the guidance of another area is laid over the national one in a case.
     *
     * @param area id of a local pack, or {@code national}
     */
    Signing chooseArea(CaseId caseId, String area);

    /** Keeps what was found out about a number of the directory. */
    Signing confirmNumber(NumberForm form);

    /**
     * Saves unsigned work; a draft of that id is replaced. When the disk does not take it, this
     * throws, and the work stays in memory and among {@link CaseQueries#drafts()} all the same.
     */
    void save(Draft draft);

    /**
     * Throws unsigned work away.
     *
     * @param reason why; must not be blank; the reason is recorded, the words are not
     */
    Signing discard(DraftId draft, String reason);

    /**
     * Notes in the journal that a document left the notebook.
     *
     * @param digest lower-case hex SHA-256 of the file; null when it went to a printer
     */
    void printed(CaseId caseId, String document, @Nullable String digest, String scope);
}

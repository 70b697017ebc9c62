package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

import java.util.Optional;

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

    /** Saves unsigned work; a draft of that id is replaced. */
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

    /**
     * Who somebody is, as filled in; blank text counts as absent.
     *
     * @param born date of birth as far as known: {@code 2017-04-02}, {@code 2017-04} or {@code
     *     2017}
     */
    record PersonForm(
            String name,
            String knownAs,
            String born,
            @Nullable Integer age,
            Relation relation,
            String contact,
            String note) {
        @Override
        public String toString() {
            return "PersonForm[withheld]";
        }
    }
}

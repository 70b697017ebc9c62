package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.StepId;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a person has filled in and wants to sign. The rules of good recording are checked when it is
 * signed, not here: a form may be as incomplete as people leave it. Blank text counts as absent.
 */
public sealed interface EntryForm {

    /** The case; null only for a concern that opens a new one. */
    @Nullable CaseId caseId();

    /** The step that it is recorded at. */
    StepId step();

    /** When it happened; null when it was left blank. */
    @Nullable Happened happened();

    /** The main words; may be blank. */
    String text();

    /** The people that it is about. */
    Set<PersonId> people();

    /** Which kind of entry it becomes. */
    EntryKind kind();

    /**
     * A first account. With {@code caseId} null it opens a case; {@code childName} may be blank.
     *
     * @param childName the child's name as far as it is known; may be blank
     * @param childAge age in years; null when not known
     * @param area id of the area of a case that it opens; null for the notebook's first
     */
    record Concern(
            @Nullable CaseId caseId,
            StepId step,
            @Nullable Happened happened,
            String text,
            Set<PersonId> people,
            String significance,
            Account account,
            String childName,
            @Nullable Integer childAge,
            @Nullable String area)
            implements EntryForm {

        /** A concern whose case, if it opens one, is of the notebook's first area. */
        public Concern(
                @Nullable CaseId caseId,
                StepId step,
                @Nullable Happened happened,
                String text,
                Set<PersonId> people,
                String significance,
                Account account,
                String childName,
                @Nullable Integer childAge) {
            this(
                    caseId,
                    step,
                    happened,
                    text,
                    people,
                    significance,
                    account,
                    childName,
                    childAge,
                    null);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.CONCERN;
        }

        @Override
        public String toString() {
            return "Concern[withheld]";
        }
    }

    /** Something noted. */
    record Note(
            CaseId caseId,
            StepId step,
            @Nullable Happened happened,
            String text,
            Set<PersonId> people,
            String significance,
            String words,
            String asked,
            String opinion,
            String source)
            implements EntryForm {
        @Override
        public EntryKind kind() {
            return EntryKind.NOTE;
        }

        @Override
        public String toString() {
            return "Note[withheld]";
        }
    }

    /**
     * Something noticed.
     *
     * @param signs what it is noted as; the words of the guidance are added when it is signed
     * @param howKnown how the observer knows
     * @param observer who saw or heard it, and their role; blank for the author
     */
    record Observation(
            CaseId caseId,
            StepId step,
            @Nullable Happened happened,
            String text,
            Set<PersonId> people,
            String significance,
            List<SignChoice> signs,
            Account.HowKnown howKnown,
            String observer,
            String words,
            String place,
            String context,
            String moreTelling,
            String lessTelling,
            String alternatives,
            String opinion)
            implements EntryForm {
        public Observation {
            signs = List.copyOf(signs);
        }

        @Override
        public EntryKind kind() {
            return EntryKind.OBSERVATION;
        }

        @Override
        public String toString() {
            return "Observation[withheld]";
        }
    }

    /**
     * A sign that was chosen.
     *
     * @param domain id of the group of signs
     * @param sign id of the sign within it; null where {@code words} stand for it
     * @param words the author's own words where no sign fitted; blank otherwise
     */
    record SignChoice(String domain, @Nullable String sign, String words) {
        @Override
        public String toString() {
            return "SignChoice[" + domain + "]";
        }
    }

    /**
     * A decision.
     *
     * @param text the decision in one sentence; may be blank where {@code chosen} says it
     * @param chosen the step that the chosen route leads to; null for a decision that takes none
     * @param review {@code 2026-12-01}, or blank
     * @param notToAct whether it is a decision not to act: needs a review date
     */
    record Decision(
            CaseId caseId,
            StepId step,
            @Nullable Happened happened,
            String text,
            Set<PersonId> people,
            String significance,
            @Nullable StepId chosen,
            String reasons,
            String considered,
            String consulted,
            String dissent,
            String review,
            boolean notToAct)
            implements EntryForm {
        @Override
        public EntryKind kind() {
            return EntryKind.DECISION;
        }

        @Override
        public String toString() {
            return "Decision[withheld]";
        }
    }

    /** A call, a visit or a message. */
    record Contact(
            CaseId caseId,
            StepId step,
            @Nullable Happened happened,
            String text,
            Set<PersonId> people,
            String significance,
            String who,
            String organisation,
            ContactMade.Method method,
            String reference,
            String agreed)
            implements EntryForm {
        @Override
        public EntryKind kind() {
            return EntryKind.CONTACT;
        }

        @Override
        public String toString() {
            return "Contact[withheld]";
        }
    }

    /**
     * Something to be done.
     *
     * @param due {@code 2026-12-01}, or blank
     */
    record Action(
            CaseId caseId,
            StepId step,
            @Nullable Happened happened,
            String text,
            Set<PersonId> people,
            String owner,
            String due)
            implements EntryForm {
        @Override
        public EntryKind kind() {
            return EntryKind.ACTION;
        }

        @Override
        public String toString() {
            return "Action[withheld]";
        }
    }

    /**
     * An agreed action is finished.
     *
     * @param action which one
     */
    record ActionFinished(
            CaseId caseId,
            StepId step,
            @Nullable Happened happened,
            String text,
            Set<PersonId> people,
            UUID action)
            implements EntryForm {
        @Override
        public EntryKind kind() {
            return EntryKind.ACTION_DONE;
        }

        @Override
        public String toString() {
            return "ActionFinished[withheld]";
        }
    }

    /**
     * What is right instead of an earlier entry.
     *
     * @param corrects the earlier entry
     * @param reason why it was wrong
     */
    record Correction(
            CaseId caseId,
            StepId step,
            @Nullable Happened happened,
            String text,
            Set<PersonId> people,
            EntryId corrects,
            String reason)
            implements EntryForm {
        @Override
        public EntryKind kind() {
            return EntryKind.CORRECTION;
        }

        @Override
        public String toString() {
            return "Correction[withheld]";
        }
    }
}

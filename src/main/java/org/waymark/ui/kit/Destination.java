package org.waymark.ui.kit;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryId;
import org.waymark.casework.EntryKind;
import org.waymark.pathway.StepId;

/** A place in the window that one can go to; screens name each other only by these. */
public sealed interface Destination {

    record Today() implements Destination {}

    /**
     * The chart beside step and composer.
     *
     * @param caseId the case it is open for; null for the map as a text to read
     * @param step the step to show; null for where one was last in the case, else where the case
     *     stands, or the start
     * @param compose the kind of entry to begin; null for the step's likeliest
     * @param draft the draft to go on with; null for none
     */
    record Pathway(
            @Nullable CaseId caseId,
            @Nullable StepId step,
            @Nullable EntryKind compose,
            @Nullable DraftId draft)
            implements Destination {

        /**
         * A case where it stands, wherever in it one was last; as it last was where its step has
         * left the pathway.
         */
        public static Pathway where(CaseSummary summary, org.waymark.pathway.Pathway pathway) {
            StepId stands = summary.step();
            return new Pathway(
                    summary.id(), pathway.find(stands).isPresent() ? stands : null, null, null);
        }
    }

    /** A new concern, with no case yet. */
    record NewConcern() implements Destination {}

    record Cases() implements Destination {}

    /**
     * A case's own page.
     *
     * @param entry the entry to bring into sight; null for none
     */
    record CasePage(CaseId caseId, @Nullable EntryId entry) implements Destination {}

    /** The search; what was looked for is not kept anywhere. */
    record Search() implements Destination {}

    /**
     * Where a case leaves as a document.
     *
     * @param caseId the case; null for the one to choose
     * @param paper which document to begin with
     */
    record Reports(@Nullable CaseId caseId, Paper paper) implements Destination {

        /** Begins with the chronology. */
        public Reports(@Nullable CaseId caseId) {
            this(caseId, Paper.CHRONOLOGY);
        }

        /** What can leave. */
        public enum Paper {
            CHRONOLOGY,
            SIGNS
        }
    }

    /**
     * @param caseId the case in whose name somebody may be rung; null for none
     */
    record Directory(@Nullable CaseId caseId) implements Destination {}

    /**
     * The record of a call, begun.
     *
     * @param who whom, and their role
     * @param organisation where, with the number
     */
    record Call(CaseId caseId, String who, String organisation) implements Destination {
        @Override
        public String toString() {
            return "Call[withheld]";
        }
    }

    record Practice() implements Destination {}

    record Settings() implements Destination {}

    /** The guidance that is in force, and the way to another version. */
    record Guidance() implements Destination {}
}

package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Something that is due in a case: an action, a review, or a time limit of the pathway.
 *
 * @param caseId the case
 * @param caseNumber its number, as people say it
 * @param initials the child's initials
 * @param kind what sort of thing is due
 * @param what in a few words
 * @param due when; the end of the day where only a day is known
 * @param wholeDay whether only the day counts
 * @param overdue whether it is past
 * @param ours whether we owe it; otherwise it is something to chase
 * @param sum how the date was worked out, sentence by sentence; empty where a person set it
 * @param step the step it belongs to; null when it belongs to none
 * @param reference what it is, for saying that it was done
 * @param opens whether it is the day from which something can be done; it is never overdue
 */
public record DueItem(
        CaseId caseId,
        String caseNumber,
        String initials,
        Kind kind,
        String what,
        LocalDateTime due,
        boolean wholeDay,
        boolean overdue,
        boolean ours,
        List<String> sum,
        @Nullable StepId step,
        DueReference reference,
        boolean opens) {

    /** Something that has to be done by then. */
    public DueItem(
            CaseId caseId,
            String caseNumber,
            String initials,
            Kind kind,
            String what,
            LocalDateTime due,
            boolean wholeDay,
            boolean overdue,
            boolean ours,
            List<String> sum,
            @Nullable StepId step,
            DueReference reference) {
        this(
                caseId,
                caseNumber,
                initials,
                kind,
                what,
                due,
                wholeDay,
                overdue,
                ours,
                sum,
                step,
                reference,
                false);
    }

    public DueItem {
        sum = List.copyOf(sum);
    }

    /** What sort of thing is due. */
    public enum Kind {
        ACTION,
        REVIEW,
        CLOCK
    }

    @Override
    public String toString() {
        return "DueItem[" + caseId.value() + ", " + kind + "]";
    }
}

package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A decision with its reasons, made at a step.
 *
 * @param text the decision in one sentence
 * @param options what was offered, as shown
 * @param chosen the id of the step that the chosen option leads to; null when none of them was
 *     taken
 * @param reasons why; never blank
 * @param considered what else was weighed; null when not said
 * @param consulted who was asked, and what they said; null when nobody
 * @param dissent who disagreed, and why; null when nobody
 * @param review the day to look at it again, {@code 2026-12-01}; null when none was set
 * @param notToAct whether it is a decision not to act, which always has a review
 */
public record DecisionMade(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        @Nullable String significance,
        List<Option> options,
        @Nullable String chosen,
        String reasons,
        @Nullable String considered,
        @Nullable String consulted,
        @Nullable String dissent,
        @Nullable String review,
        boolean notToAct)
        implements StepFact {
    public DecisionMade {
        people = List.copyOf(people);
        options = List.copyOf(options);
    }

    @Override
    public String toString() {
        return "DecisionMade[" + caseId + ", " + step + "]";
    }
}

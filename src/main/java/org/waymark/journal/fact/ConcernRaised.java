package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * A first account of a concern.
 *
 * @param text what happened, facts only
 * @param account everything that stands apart from it
 */
public record ConcernRaised(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        @Nullable String significance,
        Account account)
        implements StepFact {
    public ConcernRaised {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "ConcernRaised[" + caseId + ", " + step + "]";
    }
}

package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Something is to be done.
 *
 * @param text what
 * @param action its id
 * @param owner who does it
 * @param due by when, {@code 2026-12-01}; null when no day was set
 */
public record ActionAgreed(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        UUID action,
        String owner,
        @Nullable String due)
        implements StepFact {
    public ActionAgreed {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "ActionAgreed[" + caseId + ", " + step + "]";
    }
}

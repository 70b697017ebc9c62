package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Something that the pathway or a decision made due was met, or no longer applies: a time limit, or
 * a decision that was to be looked at again. Exactly one of {@code clock} and {@code decision} is
 * given.
 *
 * @param happened when it was met, or came to apply no longer
 * @param text how it was met, or why it no longer applies; never blank
 * @param clock id of the time limit in its pack; null for a review
 * @param decision id of the entry of the decision that was to be looked at again; null for a limit
 * @param what what was due, as shown
 * @param due when, as shown: {@code 2026-11-24T09:05}, or {@code 2026-11-24} where only the day
 *     counts
 * @param met whether it was done; otherwise it no longer applies
 */
public record ClockEnded(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        @Nullable String clock,
        @Nullable String decision,
        String what,
        String due,
        boolean met)
        implements StepFact {
    public ClockEnded {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "ClockEnded[" + caseId + ", " + step + "]";
    }
}

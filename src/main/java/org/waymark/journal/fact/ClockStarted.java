package org.waymark.journal.fact;

import java.util.List;
import java.util.UUID;

/**
 * A time limit that counts from a date which only a person can give, such as the moment when the
 * police began to protect a child. The newest start of a limit counts; the older ones stay.
 *
 * @param happened when the date was given
 * @param text how the date is known; blank when nobody said
 * @param clock id of the time limit in its pack
 * @param what the limit's title, as shown
 * @param from what it counts from: {@code 2026-11-24T09:05}, or {@code 2026-11-24} where only the
 *     day is known
 */
public record ClockStarted(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        String clock,
        String what,
        String from)
        implements StepFact {
    public ClockStarted {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "ClockStarted[" + caseId + ", " + step + "]";
    }
}

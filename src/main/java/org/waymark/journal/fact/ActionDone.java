package org.waymark.journal.fact;

import java.util.List;
import java.util.UUID;

/**
 * An agreed action is finished, or is no longer needed.
 *
 * @param text what came of it
 * @param action which one
 */
public record ActionDone(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        UUID action)
        implements StepFact {
    public ActionDone {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "ActionDone[" + caseId + ", " + step + "]";
    }
}

package org.waymark.journal.fact;

import java.util.List;
import java.util.UUID;

/**
 * What is right instead of what an earlier entry says. The earlier entry stays in sight.
 *
 * @param text what is right
 * @param entry the id of the entry that is corrected
 * @param reason why it was wrong
 */
public record EntryCorrected(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        String entry,
        String reason)
        implements StepFact {
    public EntryCorrected {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "EntryCorrected[" + entry + "]";
    }
}

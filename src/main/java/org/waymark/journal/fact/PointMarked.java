package org.waymark.journal.fact;

import java.util.List;
import java.util.UUID;

/**
 * A point of "Do" was ticked for a case, or the tick was taken back.
 *
 * @param text the point as shown
 * @param point its position under "Do", counted from 1
 * @param done whether it is ticked now
 */
public record PointMarked(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        int point,
        boolean done)
        implements StepFact {
    public PointMarked {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "PointMarked[" + caseId + ", " + step + ", " + point + "]";
    }
}

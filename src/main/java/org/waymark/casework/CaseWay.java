package org.waymark.casework;

import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A case's way through the pathway.
 *
 * @param now where it stands
 * @param been every step it has stood at or been recorded at, {@code now} among them
 * @param legs how it went, oldest first
 * @param declined routes that were offered at a decision and not taken
 * @param entries how many entries each step holds for it, for steps that hold any
 */
public record CaseWay(
        StepId now,
        Set<StepId> been,
        List<Leg> legs,
        Set<Way> declined,
        java.util.Map<StepId, Integer> entries) {

    public CaseWay {
        been = Set.copyOf(been);
        legs = List.copyOf(legs);
        declined = Set.copyOf(declined);
        entries = java.util.Map.copyOf(entries);
    }

    /**
     * From one step to another.
     *
     * @param from the step that was left
     * @param to the step that was come to
     */
    public record Way(StepId from, StepId to) {}

    /**
     * One move of the case.
     *
     * @param way from where to where
     * @param alongRoute whether it followed a route of the pathway
     * @param at when it was recorded
     */
    public record Leg(Way way, boolean alongRoute, Instant at) {}

    /** The routes that were taken. */
    public Set<Way> taken() {
        return legs.stream()
                .filter(Leg::alongRoute)
                .map(Leg::way)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}

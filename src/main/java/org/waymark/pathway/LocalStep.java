package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a local pack says at a step. The national text stays as it is; this stands beside it.
 *
 * @param step the step
 * @param points what is added under "Locally"; empty only where the step is replaced
 * @param sources keys of {@link Source}s, of the national pack or of the local one
 * @param evidence id of an {@link EvidenceGrade}; null where the file names none
 * @param notToAct whether a decision there is one not to act in this area, whatever the nation says
 * @param replacement the area's own text of the whole step, with the national title, kind, stage,
 *     strand and routes; null where the step is only added to
 */
public record LocalStep(
        StepId step,
        List<RichText> points,
        List<String> sources,
        @Nullable String evidence,
        boolean notToAct,
        @Nullable Step replacement) {
    public LocalStep {
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }
}

package org.waymark.pathway;

/**
 * A way on from one step to another.
 *
 * @param from the step that the way leaves
 * @param to the step that it leads to
 * @param label what stands on the chart, at most 28 characters
 * @param when a full sentence that tells when this way is right; shown in the composer and outline
 */
public record Route(StepId from, StepId to, String label, String when) {}

package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A case goes on to another step without a decision: along the way on from an action, or to
 * wherever events have taken it.
 *
 * @param caseId the case
 * @param from the step it leaves
 * @param to the step it comes to
 * @param route the label of the route taken; null when it did not follow one
 * @param reason why it did not follow a route; null when it did
 */
public record CaseMoved(
        UUID caseId, String from, String to, @Nullable String route, @Nullable String reason)
        implements CaseFact {
    @Override
    public String toString() {
        return "CaseMoved[" + from + " to " + to + "]";
    }
}

package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Unsigned work was thrown away, and why. What it said is not kept.
 *
 * @param caseId the case it was meant for; null when it had none yet
 * @param kind what it would have become, such as {@code decision}
 * @param reason why it was thrown away
 */
public record DraftDiscarded(@Nullable UUID caseId, String kind, String reason) implements Fact {
    @Override
    public String toString() {
        return "DraftDiscarded[" + kind + "]";
    }
}

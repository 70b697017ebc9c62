package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A fact that a later version of this program recorded, in a form that this version does not know.
 * It is kept byte for byte and shown as "recorded by a newer version", never dropped and never
 * guessed at.
 *
 * @param kind the kind, as it stands in the entry
 * @param version the payload's own version; 0 when it names none
 * @param caseId the case that it belongs to; null when it names none
 * @param payload the payload as it stands
 */
public record FromLaterVersion(String kind, int version, @Nullable UUID caseId, String payload)
        implements Fact {
    @Override
    public String toString() {
        return "FromLaterVersion[" + kind + ", v" + version + "]";
    }
}

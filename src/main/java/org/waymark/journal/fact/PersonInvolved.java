package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Somebody has a part in a case.
 *
 * @param caseId the case
 * @param person who
 * @param relation what they are to it
 * @param since since when, {@code 2026-11-09}, {@code 2026-11} or {@code 2026}; null when not said
 * @param note anything to add, such as "mother's partner"; null when there is nothing
 */
public record PersonInvolved(
        UUID caseId, UUID person, Relation relation, @Nullable String since, @Nullable String note)
        implements CaseFact {
    @Override
    public String toString() {
        return "PersonInvolved[" + caseId + ", " + relation + "]";
    }
}

package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody with a part in a case, by their newest description.
 *
 * @param relation name of the constant of {@link org.waymark.journal.fact.Relation}
 * @param since since when they have this part, as it was recorded; null when not said
 * @param part what was said about their part in this case; null when nothing
 * @param born their date of birth as it was recorded; null when not known
 * @param describedAt when they were last described
 * @param age age in years then; null when not known
 */
public record PersonRow(
        UUID caseId,
        UUID id,
        String relation,
        @Nullable String since,
        @Nullable String part,
        @Nullable String name,
        @Nullable String knownAs,
        @Nullable String born,
        @Nullable Integer age,
        @Nullable Instant describedAt,
        @Nullable String note) {
    @Override
    public String toString() {
        return "PersonRow[" + id + "]";
    }
}

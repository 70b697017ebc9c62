package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * An action that was agreed.
 *
 * @param due {@code 2026-12-01}; null when no day was set
 * @param outcome what came of it; null while it is open
 */
public record ActionRow(
        UUID id,
        String entryId,
        UUID caseId,
        String step,
        String text,
        String owner,
        @Nullable String due,
        @Nullable String outcome) {
    @Override
    public String toString() {
        return "ActionRow[" + id + "]";
    }
}

package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A piece of unsigned work.
 *
 * @param kind the kind of entry that it will become, by the name that packs use
 * @param fields what was typed, by the name of the field
 */
public record DraftRow(
        UUID id,
        @Nullable UUID caseId,
        String step,
        String kind,
        Map<String, String> fields,
        Instant savedAt) {
    public DraftRow {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "DraftRow[" + id + "]";
    }
}

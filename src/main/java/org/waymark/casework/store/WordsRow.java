package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The words of a form that is not recorded yet.
 *
 * @param place which form
 * @param fields what was typed, by the name of the field
 */
public record WordsRow(
        String place,
        String title,
        @Nullable UUID caseId,
        @Nullable String step,
        Map<String, String> fields,
        Instant savedAt) {
    public WordsRow {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "WordsRow[withheld]";
    }
}

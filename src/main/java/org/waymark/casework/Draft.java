package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.Map;

/**
 * Unsigned work. Kept in the encrypted book, so it survives the lock, a crash and a power cut.
 *
 * @param id its id
 * @param caseId the case; null for a concern that has none yet
 * @param step the step it is written at
 * @param kind what it will become
 * @param fields what was typed, by the name of the field; only the composer knows the names
 * @param savedAt when it was last saved
 */
public record Draft(
        DraftId id,
        @Nullable CaseId caseId,
        StepId step,
        EntryKind kind,
        Map<String, String> fields,
        Instant savedAt) {

    public Draft {
        fields = Map.copyOf(fields);
    }

    @Override
    public String toString() {
        return "Draft[" + id.value() + ", " + kind + "]";
    }
}

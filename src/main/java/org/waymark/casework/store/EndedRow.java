package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody said of something due that it was met or no longer applies.
 *
 * @param clock id of the time limit; null for a review
 * @param decision id of the entry that was to be looked at again; null for a time limit
 * @param met whether it was done; otherwise it no longer applies
 * @param sortKey when, as in {@link StepEntryRow#sortKey}
 * @param seq its place in the chain, for entries of the same moment
 */
public record EndedRow(
        String entryId,
        UUID caseId,
        @Nullable String clock,
        @Nullable String decision,
        boolean met,
        String sortKey,
        Instant recordedAt,
        long seq) {}

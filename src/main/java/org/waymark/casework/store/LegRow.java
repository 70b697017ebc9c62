package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One move of a case.
 *
 * @param alongRoute whether it followed a route of the pathway
 * @param decided whether a decision moved it
 * @param happened when the decision was made, as it stands in its entry; null when not known or no
 *     decision
 * @param seq its place in the chain, for moves of the same moment
 * @param entryId the entry that tells it
 */
public record LegRow(
        UUID caseId,
        String from,
        String to,
        boolean alongRoute,
        boolean decided,
        @Nullable String happened,
        Instant recordedAt,
        long seq,
        String entryId) {}

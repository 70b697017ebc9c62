package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The newest decision at a step of a case, and when it is to be looked at again.
 *
 * @param due {@code 2026-12-01}; null where no day was set
 * @param decidedAt when the decision was recorded
 */
public record ReviewRow(
        UUID caseId, String step, String entryId, @Nullable String due, Instant decidedAt) {}

package org.waymark.casework.store;

import java.util.UUID;

/**
 * A decision that is to be looked at again.
 *
 * @param due {@code 2026-12-01}
 */
public record ReviewRow(UUID caseId, String step, String entryId, String due) {}

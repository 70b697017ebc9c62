package org.waymark.casework.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A case as its table holds it.
 *
 * @param firstStep the step that it was opened at
 * @param step the step that it stands at
 * @param entries how many entries it has, ticks left out
 */
public record CaseRow(
        UUID id,
        String number,
        String area,
        String firstStep,
        String step,
        Instant openedAt,
        Instant lastEntryAt,
        int entries) {}

package org.waymark.casework.store;

import java.time.Instant;
import java.util.UUID;

/**
 * That something was recorded at a step; what, the journal knows.
 *
 * @param kind name of the fact's kind in the journal
 * @param sortKey the date of the event as far as it is known; {@code ~} when it is not
 * @param seq its place in the chain, for entries of the same moment
 * @param significant whether it belongs to the significant events
 */
public record StepEntryRow(
        String entryId,
        UUID caseId,
        String step,
        String kind,
        String sortKey,
        Instant recordedAt,
        long seq,
        boolean significant) {

    /** Whether it is something that was noticed. */
    public boolean observation() {
        return kind.equals("ObservationMade");
    }
}

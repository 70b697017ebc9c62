package org.waymark.casework;

import java.time.Instant;
import java.util.UUID;

/** What it is that is due in a case; the same as long as it is due, however often it is read. */
public sealed interface DueReference {

    /** An agreed action, by its id. */
    record Action(UUID id) implements DueReference {}

    /** A decision that is to be looked at again, by its entry. */
    record Review(EntryId decision) implements DueReference {}

    /**
     * A time limit of the pathway.
     *
     * @param id its id in the pack
     * @param since when what began it was recorded; tells one run of the limit from the next
     */
    record Clock(String id, Instant since) implements DueReference {}
}

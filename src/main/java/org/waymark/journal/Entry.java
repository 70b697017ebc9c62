package org.waymark.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * What the journal says about a recorded fact: who signed it, when, and where it stands in its
 * chain.
 *
 * @param id UUIDv7 in its usual text form
 * @param chain the installation that wrote it
 * @param seq its place in that chain, from 1
 * @param recordedAt when it was signed, to the millisecond; never earlier than the entry before it
 * @param author the person who signed it
 * @param kind name of its kind, such as {@code DecisionMade}
 * @param digest lower-case hex digest of its header, to which the next entry is chained
 */
public record Entry(
        String id,
        UUID chain,
        long seq,
        Instant recordedAt,
        UUID author,
        String kind,
        String digest) {}

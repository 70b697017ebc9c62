package org.waymark.casework.store;

import java.time.Instant;

/**
 * A place in the chain where the clock of the computer was found set back.
 *
 * @param recordedAt the moment that the entries of that signing were given
 * @param seq its place in the chain; those entries follow
 */
public record SetBackRow(String entryId, Instant recordedAt, long seq) {}

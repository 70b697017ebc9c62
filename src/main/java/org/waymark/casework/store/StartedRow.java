package org.waymark.casework.store;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody gave the date from which a time limit counts.
 *
 * @param clock id of the time limit
 * @param from as {@link org.waymark.journal.fact.ClockStarted#from}
 * @param seq its place in the chain, for entries of the same moment
 */
public record StartedRow(UUID caseId, String clock, String from, Instant recordedAt, long seq) {}

package org.waymark.casework;

/**
 * A signed entry of the journal.
 *
 * @param value UUIDv7 in its usual text form
 */
public record EntryId(String value) {}

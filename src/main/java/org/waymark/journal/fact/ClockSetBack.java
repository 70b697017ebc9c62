package org.waymark.journal.fact;

/**
 * The clock of the computer stood earlier than the entry before. The entries of that signing keep
 * the later moment, because time in a chain never runs back; this fact, recorded just before them,
 * tells what the clock said.
 *
 * @param clock what the clock said, {@code 2026-11-23T09:41:07.123Z}
 * @param previous when the entry before was recorded, in the same form
 */
public record ClockSetBack(String clock, String previous) implements Fact {}

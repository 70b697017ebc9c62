package org.waymark.journal.fact;

/**
 * Which words of guidance the author had in front of them.
 *
 * @param pack id of the pack
 * @param version version of the pack
 * @param digest lower-case hex SHA-256 of the step's text as shown
 */
public record Guidance(String pack, String version, String digest) {}

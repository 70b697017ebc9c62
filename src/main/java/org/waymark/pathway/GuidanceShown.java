package org.waymark.pathway;

/**
 * Which words of guidance stood before a reader, as a record keeps it.
 *
 * @param pack id of the national pack; where a local pack said something at the step, both ids,
 *     joined by {@code +}
 * @param version version of the national pack; likewise both versions, joined by {@code +}
 * @param digest lower-case hex SHA-256 of what was shown at the step
 */
public record GuidanceShown(String pack, String version, String digest) {}

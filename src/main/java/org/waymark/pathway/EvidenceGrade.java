package org.waymark.pathway;

/**
 * How well a statement is established.
 *
 * @param id the mark used in the pack, such as {@code G} or {@code K}
 * @param title short title
 * @param meaning one sentence, shown beside the step
 */
public record EvidenceGrade(String id, String title, String meaning) {}

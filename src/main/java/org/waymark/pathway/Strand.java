package org.waymark.pathway;

/**
 * A thread that runs through the stages, such as the child's safety or the criminal case. Shown by
 * colour, icon and word.
 *
 * @param id stable name within the pack
 * @param title short title
 * @param meaning one sentence
 */
public record Strand(String id, String title, String meaning) {}

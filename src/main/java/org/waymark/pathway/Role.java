package org.waymark.pathway;

/**
 * Somebody who acts in the pathway.
 *
 * @param id stable name within the pack
 * @param title how the role is named to a reader
 * @param meaning one sentence
 */
public record Role(String id, String title, String meaning) {}

package org.waymark.pathway;

/**
 * A stage of the pathway: the unit of reading on the chart.
 *
 * @param id stable name within the pack
 * @param number position, counted from 0 in the pack's own order
 * @param title short title
 * @param question the question that the stage answers
 * @param introduction a few plain sentences
 */
public record Stage(String id, int number, String title, String question, String introduction) {}

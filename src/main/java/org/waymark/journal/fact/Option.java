package org.waymark.journal.fact;

/**
 * A way on that was offered when a decision was made, as it was shown.
 *
 * @param to the step it led to
 * @param label the words on the chart
 * @param when the sentence in the composer
 */
public record Option(String to, String label, String when) {}

package org.waymark.pathway;

/**
 * A step that is within one key wherever the reader stands.
 *
 * @param step the step that it shows
 * @param title what stands on the button
 */
public record Shortcut(StepId step, String title) {}

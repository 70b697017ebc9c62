package org.waymark.ui.kit;

/**
 * A part of a form in which something is chosen, and whose choice can be kept with the form's words
 * by names that stay the same, whatever the list of choices becomes meanwhile.
 */
public interface KeptChoice {

    /** What is chosen, by names that stay; empty when nothing is. */
    String kept();

    /** Chooses what {@link #kept} told; what can no longer be chosen leaves all as it is. */
    void bringBack(String kept);
}

package org.waymark.pathway;

import java.util.List;

/**
 * A stretch of text with what was searched for marked in it.
 *
 * @param text the stretch; an ellipsis stands where it was cut
 * @param marks what to show as found, from left to right, never overlapping
 */
public record Excerpt(String text, List<Mark> marks) {

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /**
     * A found word.
     *
     * @param start index of its first character
     * @param end index after its last character
     */
    public record Mark(int start, int end) {}
}

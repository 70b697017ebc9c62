package org.waymark.app;

import java.util.List;

/**
 * What a check of a notebook found.
 *
 * @param sound whether nothing is damaged
 * @param sentences what was checked with counts and heads, or the first damaged thing
 */
public record NotebookCheck(boolean sound, List<String> sentences) {
    public NotebookCheck {
        sentences = List.copyOf(sentences);
    }
}

package org.waymark.pathway;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of guidance, as a list of runs that any screen or document can draw without knowing
 * Markdown.
 *
 * @param runs in reading order, never empty
 */
public record RichText(List<Run> runs) {

    public RichText {
        runs = List.copyOf(runs);
    }

    /** One stretch of text with one look and at most one target. */
    public sealed interface Run {

        /** The words as read. */
        String text();

        /**
         * @param text the words
         * @param strong set in bold
         * @param emphasised set in italics
         */
        record Words(String text, boolean strong, boolean emphasised) implements Run {}

        /**
         * @param text the words that carry the link
         * @param target an {@code https:}, {@code tel:}, {@code step:}, {@code source:} or {@code
         *     clock:} address; the loader refuses every other scheme
         */
        record Link(String text, String target) implements Run {}
    }

    /** The words alone, without the keys of source links. */
    public String plain() {
        return runs.stream()
                .filter(
                        run ->
                                !(run instanceof Run.Link link
                                        && link.target().startsWith("source:")))
                .map(Run::text)
                .collect(Collectors.joining())
                .strip();
    }
}

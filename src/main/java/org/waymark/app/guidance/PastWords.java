package org.waymark.app.guidance;

import java.util.List;

/**
 * What stood at a step when something was recorded there.
 *
 * @param title the step's title then
 * @param version the version of the guidance, and of the local pack where one spoke
 * @param exact whether these are the very words, by their digest; otherwise they are those of the
 *     same version as this computer has it
 * @param parts what it said, in the order of the page
 */
public record PastWords(String title, String version, boolean exact, List<Part> parts) {

    public PastWords {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the step.
     *
     * @param heading as on the page; empty for the words before the first heading
     * @param points paragraphs or points, in order
     */
    public record Part(String heading, List<String> points) {
        public Part {
            points = List.copyOf(points);
        }
    }

    @Override
    public String toString() {
        return "PastWords[withheld]";
    }
}

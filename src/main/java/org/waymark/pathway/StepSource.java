package org.waymark.pathway;

import java.util.List;
import java.util.Optional;

/**
 * One step file, taken apart.
 *
 * @param name the file's name without folder and ending; what the id must be
 * @param file its name for faults
 * @param front its front matter
 * @param body its Markdown
 * @param linesBeforeBody how many lines stand before the body
 */
record StepSource(String name, String file, Member front, String body, int linesBeforeBody) {

    private static final String FENCE = "---";

    /**
     * Takes a file apart.
     *
     * @return empty after a fault was noted
     */
    static Optional<StepSource> of(
            String name, String file, String text, TreeReader trees, Faults faults) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            faults.error(file, 1, "The file must begin with a line of three hyphens.");
            return Optional.empty();
        }
        int end = -1;
        for (int i = 1; i < lines.size() && end < 0; i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                end = i;
            }
        }
        if (end < 0) {
            faults.error(file, 1, "A second line of three hyphens must end the front matter.");
            return Optional.empty();
        }
        String front = String.join("\n", lines.subList(1, end)) + "\n";
        String body = String.join("\n", lines.subList(end + 1, lines.size())) + "\n";
        int linesBeforeBody = end + 1;
        return trees.yaml(file, front, 1)
                .map(tree -> new StepSource(name, file, tree.root(), body, linesBeforeBody));
    }
}

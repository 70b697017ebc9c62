package org.waymark.pathway;

import org.commonmark.node.Node;

/** Finds the line on which a piece of Markdown stands, and notes faults there. */
final class MarkdownLines {

    private final String file;
    private final int linesBefore;
    private final Faults faults;

    MarkdownLines(String file, int linesBefore, Faults faults) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.faults = faults;
    }

    void error(Node node, String reason) {
        error(line(node), reason);
    }

    void error(int line, String reason) {
        faults.error(file, line, reason);
    }

    void warning(Node node, String reason) {
        faults.warning(file, line(node), reason);
    }

    private int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1 + linesBefore;
            }
        }
        return linesBefore + 1;
    }
}

package org.waymark.pathway;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The members of one JSON file or front matter, each with the line on which it stands.
 *
 * <p>A member that was already found at fault is remembered, so that one slip is told once.
 */
final class Located {

    private final String file;
    private final JsonNode root;
    private final Map<String, Integer> lines;
    private final Set<String> told = new HashSet<>();
    private final Faults faults;

    /**
     * @param file name for faults
     * @param root the value read
     * @param lines JSON pointer of each member to its line, counted from 1
     * @param faults where faults go
     */
    Located(String file, JsonNode root, Map<String, Integer> lines, Faults faults) {
        this.file = file;
        this.root = root;
        this.lines = Map.copyOf(lines);
        this.faults = faults;
    }

    /** The same file with other values in the same places. */
    Located with(JsonNode other) {
        return new Located(file, other, lines, faults);
    }

    Member root() {
        return new Member(this, "", root);
    }

    String file() {
        return file;
    }

    /** The line of a member, or of the nearest member around it that is there. */
    int line(String pointer) {
        String at = pointer;
        while (true) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            int slash = at.lastIndexOf('/');
            if (slash < 0) {
                return 1;
            }
            at = at.substring(0, slash);
        }
    }

    void error(String pointer, String reason) {
        if (told.add(pointer)) {
            faults.error(file, line(pointer), reason);
        }
    }

    void warning(String pointer, String reason) {
        faults.warning(file, line(pointer), reason);
    }
}

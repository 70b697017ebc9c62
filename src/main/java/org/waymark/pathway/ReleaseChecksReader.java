package org.waymark.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the table of {@code CHECKS.md}. */
final class ReleaseChecksReader {

    /** As many as the research found that no machine could settle. */
    private static final int CHECKS = 5;

    private static final int COLUMNS = 6;

    private ReleaseChecksReader() {}

    /**
     * @param text the whole file
     * @throws ContentException when the five rows do not stand in it, because a warning that got
     *     lost would pass for a check that was done
     */
    static List<ReleaseCheck> read(String text) {
        List<ReleaseCheck> checks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            List<String> cells = cells(line);
            if (cells.size() == COLUMNS && cells.getFirst().matches("[0-9]{1,2}")) {
                checks.add(
                        new ReleaseCheck(
                                Integer.parseInt(cells.getFirst()),
                                plain(cells.get(1)),
                                plain(cells.get(3)),
                                plain(cells.get(4)),
                                plain(cells.get(5))));
            }
        }
        for (int i = 0; i < CHECKS; i++) {
            if (checks.size() != CHECKS || checks.get(i).number() != i + 1) {
                throw new ContentException();
            }
        }
        return List.copyOf(checks);
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        if (!row.startsWith("|") || !row.endsWith("|") || row.length() < 2) {
            return List.of();
        }
        return Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** Without the marks of Markdown. */
    private static String plain(String cell) {
        return cell.replaceAll("[`*<>]", "").strip();
    }
}

package org.waymark.pathway.exchange;

import org.waymark.pathway.exchange.PackComparison.Line;

import java.util.ArrayList;
import java.util.List;

/** Which lines were taken out and which put in: what is left beside the longest common ones. */
final class LineDifference {

    /** Beyond that many pairs of lines everything between the first and last change is told. */
    private static final long MOST_PAIRS = 4_000_000;

    private LineDifference() {}

    static List<Line> of(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return within(
                before.subList(start, before.size() - end),
                after.subList(start, after.size() - end));
    }

    private static List<Line> within(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            before.forEach(text -> lines.add(new Line(false, text)));
            after.forEach(text -> lines.add(new Line(true, text)));
            return lines;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (j == after.size()
                    || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(false, before.get(i++)));
            } else {
                lines.add(new Line(true, after.get(j++)));
            }
        }
        return lines;
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}

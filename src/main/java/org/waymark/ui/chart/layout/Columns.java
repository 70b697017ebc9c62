package org.waymark.ui.chart.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * How the stages of a map stand in up to three columns, each read downwards: so that the whole is
 * about as wide as it is high, and few lines lead from one column to the next. What stays in one
 * column is read without moving the eyes back up, so more columns must be worth it.
 */
final class Columns {

    private static final double SHAPE = 1.15;
    private static final double GAP = 40;
    private static final double BREAK = 60;
    private static final double CUT = 50;
    private static final int SEARCHED = 60;
    private static final int ROUNDS = 40;

    private final List<Double> widths;
    private final List<Double> heights;
    private final List<Integer> onward;
    private double least = Double.MAX_VALUE;
    private List<Integer> best = List.of();

    private Columns(List<Double> widths, List<Double> heights, List<Integer> onward) {
        this.widths = widths;
        this.heights = heights;
        this.onward = onward;
    }

    /**
     * The first stage of each column.
     *
     * @param widths of the stages
     * @param heights of the stages
     * @param onward how many lines lead from each stage to the next
     */
    static List<Integer> of(List<Double> widths, List<Double> heights, List<Integer> onward) {
        int count = widths.size();
        if (count > SEARCHED) {
            return List.of(0, count / 3, 2 * count / 3);
        }
        Columns columns = new Columns(widths, heights, onward);
        columns.consider(List.of(0));
        for (int second = 1; second < count; second++) {
            columns.consider(List.of(0, second));
            for (int third = second + 1; third < count; third++) {
                columns.consider(List.of(0, second, third));
            }
        }
        return columns.best;
    }

    /**
     * The first stage of each column, in as many columns as show the whole largest on a sheet.
     *
     * @param shape width of the sheet for each unit of its height
     */
    static List<Integer> filling(List<Double> widths, List<Double> heights, double shape) {
        double high = heights.stream().mapToDouble(height -> height + GAP).sum();
        double low = heights.stream().mapToDouble(height -> height + GAP).max().orElse(0);
        List<Integer> best = List.of(0);
        for (int round = 0; round < ROUNDS; round++) {
            double middle = (low + high) / 2;
            List<Integer> found = within(widths, heights, middle, middle * shape);
            if (found.isEmpty()) {
                low = middle;
            } else {
                best = found;
                high = middle;
            }
        }
        return best;
    }

    /** The narrowest columns of at most that height; none when they are wider than the sheet. */
    private static List<Integer> within(
            List<Double> widths, List<Double> heights, double high, double wide) {
        int count = widths.size();
        double[] least = new double[count + 1];
        int[] next = new int[count + 1];
        for (int from = count - 1; from >= 0; from--) {
            least[from] = Double.MAX_VALUE;
            double widest = 0;
            double sum = 0;
            for (int to = from; to < count; to++) {
                widest = Math.max(widest, widths.get(to));
                sum += heights.get(to) + GAP;
                double all = widest + GAP + least[to + 1];
                if ((sum <= high || to == from) && all < least[from]) {
                    least[from] = all;
                    next[from] = to + 1;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < count && least[0] <= wide; at = next[at]) {
            starts.add(at);
        }
        return starts;
    }

    private void consider(List<Integer> starts) {
        double wide = 0;
        double high = 0;
        double cost = 0;
        for (int column = 0; column < starts.size(); column++) {
            int from = starts.get(column);
            int to = column + 1 < starts.size() ? starts.get(column + 1) : widths.size();
            double widest = 0;
            double sum = 0;
            for (int stage = from; stage < to; stage++) {
                widest = Math.max(widest, widths.get(stage));
                sum += heights.get(stage) + GAP;
            }
            wide += widest + GAP;
            high = Math.max(high, sum);
            cost += from == 0 ? 0 : BREAK + CUT * onward.get(from - 1);
        }
        cost += Math.max(wide / SHAPE, high) + Math.min(wide / SHAPE, high) / 4;
        if (cost < least) {
            least = cost;
            best = new ArrayList<>(starts);
        }
    }
}

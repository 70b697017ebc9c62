package org.waymark.ui.chart;

import org.waymark.ui.chart.layout.Box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How wide the cards of each stage are, so that the whole is as large as it can be on a sheet of
 * paper: narrow cards make a stage high, wide ones make it low. The stages stand in columns; the
 * height of the sheet is halved until nothing fits any more, and for each height the narrowest
 * columns are found from the last stage back to the first.
 */
final class PaperFit {

    private static final double GAP = 40;
    private static final int ROUNDS = 40;

    private final List<String> stages;
    private final Map<Double, Map<String, Box>> tried;
    private final TreeSet<Double> columns = new TreeSet<>();

    /** A column that begins with one stage, and where the next one begins. */
    private record Column(double width, int next) {}

    /**
     * @param stages their ids in order
     * @param tried the place of each stage, for each width of its cards
     */
    PaperFit(List<String> stages, Map<Double, Map<String, Box>> tried) {
        this.stages = List.copyOf(stages);
        this.tried = Map.copyOf(tried);
        tried.values().forEach(boxes -> boxes.values().forEach(box -> columns.add(box.width())));
    }

    /**
     * The width of the cards by stage.
     *
     * @param shape width of the sheet for each unit of its height
     */
    Map<String, Double> widths(double shape) {
        double low = 0;
        double high = stages.stream().mapToDouble(stage -> lowest(stage, Double.MAX_VALUE)).sum();
        high = Math.max(high, columns.isEmpty() ? 0 : columns.getLast() / shape);
        Map<String, Double> best = chosen(List.of(new Column(Double.MAX_VALUE, stages.size())));
        for (int round = 0; round < ROUNDS; round++) {
            double middle = (low + high) / 2;
            List<Column> found = within(middle, middle * shape);
            if (found.isEmpty()) {
                low = middle;
            } else {
                best = chosen(found);
                high = middle;
            }
        }
        return best;
    }

    /** The narrowest columns of at most that height; none when they are wider than the sheet. */
    private List<Column> within(double high, double wide) {
        int count = stages.size();
        double[] least = new double[count + 1];
        Column[] first = new Column[count];
        for (int from = count - 1; from >= 0; from--) {
            least[from] = Double.MAX_VALUE;
            for (double width : columns) {
                double sum = 0;
                for (int to = from; to < count; to++) {
                    sum += lowest(stages.get(to), width);
                    if (sum > high) {
                        break;
                    }
                    double all = width + GAP + least[to + 1];
                    if (all < least[from]) {
                        least[from] = all;
                        first[from] = new Column(width, to + 1);
                    }
                }
            }
        }
        List<Column> found = new ArrayList<>();
        for (int at = 0; at < count && least[0] <= wide; at = found.getLast().next()) {
            found.add(first[at]);
        }
        return found;
    }

    private double lowest(String stage, double width) {
        return tried.values().stream()
                .map(boxes -> boxes.get(stage))
                .filter(box -> box != null && box.width() <= width)
                .mapToDouble(box -> box.height() + GAP)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private Map<String, Double> chosen(List<Column> found) {
        Map<String, Double> widths = new HashMap<>();
        int from = 0;
        for (Column column : found) {
            for (String stage : stages.subList(from, column.next())) {
                double lowest = lowest(stage, column.width());
                tried.forEach(
                        (cards, boxes) -> {
                            Box box = boxes.get(stage);
                            if (box != null
                                    && box.width() <= column.width()
                                    && box.height() + GAP == lowest) {
                                widths.merge(stage, cards, Math::min);
                            }
                        });
            }
            from = column.next();
        }
        return widths;
    }
}

package org.waymark.ui.chart.layout;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * A layout as text: a first line with format, version and key, then one line for each thing, then a
 * checksum of all that stands above it.
 */
final class GeometryText {

    private static final String FORMAT = "waymark-chart 2 ";

    private final Map<String, Box> cards = new HashMap<>();
    private final Map<String, Box> bands = new HashMap<>();
    private final Map<String, Box> heads = new HashMap<>();
    private final Map<String, Trace> lines = new HashMap<>();
    private double width;
    private double height;

    private GeometryText() {}

    static String write(String key, ChartGeometry geometry) {
        StringBuilder text = new StringBuilder(FORMAT).append(key).append('\n');
        text.append("size ").append(geometry.width()).append(' ').append(geometry.height());
        text.append('\n');
        new TreeMap<>(geometry.cards()).forEach((id, box) -> append(text, "card", id, box));
        new TreeMap<>(geometry.bands()).forEach((id, box) -> append(text, "band", id, box));
        new TreeMap<>(geometry.heads()).forEach((id, box) -> append(text, "head", id, box));
        new TreeMap<>(geometry.lines())
                .forEach(
                        (id, trace) -> {
                            text.append("line ").append(id);
                            for (Point point : trace.points()) {
                                text.append(' ').append(point.x()).append(' ').append(point.y());
                            }
                            text.append('\n');
                            Box label = trace.label();
                            if (label != null) {
                                append(text, "label", id, label);
                            }
                        });
        return text + "sum " + sum(text) + "\n";
    }

    private static void append(StringBuilder text, String what, String id, Box box) {
        text.append(what).append(' ').append(id);
        text.append(' ').append(box.x()).append(' ').append(box.y());
        text.append(' ').append(box.width()).append(' ').append(box.height()).append('\n');
    }

    /** The layout in {@code text}, or empty when it is not whole or not the one of {@code key}. */
    static Optional<ChartGeometry> read(String key, String text) {
        int last = text.lastIndexOf("sum ");
        if (last < 0
                || !text.startsWith(FORMAT + key + "\n")
                || !text.substring(last).equals("sum " + sum(text.substring(0, last)) + "\n")) {
            return Optional.empty();
        }
        GeometryText reading = new GeometryText();
        try {
            text.substring(0, last).lines().skip(1).forEach(reading::line);
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
        return Optional.of(
                new ChartGeometry(
                        reading.width,
                        reading.height,
                        reading.cards,
                        reading.bands,
                        reading.heads,
                        reading.lines));
    }

    private void line(String line) {
        List<String> words = List.of(line.split(" "));
        String id = words.get(1);
        switch (words.getFirst()) {
            case "size" -> {
                width = number(words, 1);
                height = number(words, 2);
            }
            case "card" -> cards.put(id, box(words));
            case "band" -> bands.put(id, box(words));
            case "head" -> heads.put(id, box(words));
            case "line" -> lines.put(id, new Trace(points(words), null));
            case "label" -> lines.computeIfPresent(id, (_, trace) -> labelled(trace, box(words)));
            default -> throw new IllegalArgumentException("An unknown line.");
        }
    }

    private static Trace labelled(Trace trace, @Nullable Box label) {
        return new Trace(trace.points(), label);
    }

    private static List<Point> points(List<String> words) {
        List<Point> points = new ArrayList<>();
        for (int i = 2; i < words.size(); i += 2) {
            points.add(new Point(number(words, i), number(words, i + 1)));
        }
        return points;
    }

    private static Box box(List<String> words) {
        return new Box(number(words, 2), number(words, 3), number(words, 4), number(words, 5));
    }

    private static double number(List<String> words, int at) {
        double value = Double.parseDouble(words.get(at));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A place must be a number.");
        }
        return value;
    }

    private static String sum(CharSequence text) {
        CRC32 sum = new CRC32();
        sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}

package org.waymark.ui.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Puts the stages of a map together. Each stage is laid out by itself; here they are stood under
 * one another, the common way straight through them where it can be, in as many columns as read
 * best, and joined.
 */
final class MapDrawing {

    private static final double EDGE = 24;
    private static final double SIDE = 20;
    private static final double CORNER = 14;

    private final MapLayout map;
    private final List<Stage> stages = new ArrayList<>();
    private final Map<String, Box> cards = new HashMap<>();
    private final Map<String, Box> bands = new HashMap<>();
    private final Map<String, Box> heads = new HashMap<>();
    private final Map<String, List<Point>> joints = new HashMap<>();
    private double width;
    private double height;

    /** A stage with what is known of it so far. */
    private static final class Stage {

        private final Band band;
        private final Cluster cluster;
        private final Block block;
        private final double left;
        private final double right;
        private final double above;
        private final double below;
        private final double head;
        private double x;
        private double y;

        Stage(Band band, Cluster cluster, Block block) {
            this.band = band;
            this.cluster = cluster;
            this.block = block;
            double side = band.isFolded() ? 0 : SIDE;
            this.above = band.isFolded() ? 0 : band.headHeight() + SIDE;
            this.below = side;
            double needed = band.headWidth() + 2 * CORNER;
            double from = free(block, side, needed);
            this.head = from + CORNER;
            this.left = band.isFolded() ? 0 : Math.min(-side, from);
            this.right = band.isFolded() ? 0 : Math.max(side, from + needed - block.width());
        }

        /** Where a head of that width meets no line: in the first gap that is wide enough. */
        private static double free(Block block, double side, double needed) {
            List<Double> entries = block.entries().values().stream().sorted().toList();
            double from = -side;
            for (double entry : entries) {
                if (entry - from >= needed) {
                    return from;
                }
                from = entry;
            }
            boolean fits = entries.isEmpty() || block.width() + side - from >= needed;
            return fits ? from : entries.getFirst() - needed;
        }

        /** From the band's left edge to its right one. */
        double width() {
            return block.width() - left + right;
        }

        double height() {
            return above + block.height() + below;
        }
    }

    private MapDrawing(MapLayout map) {
        this.map = map;
    }

    /**
     * @param laidOut lays out one stage
     */
    static ChartGeometry of(MapLayout map, Function<Cluster, Block> laidOut) {
        MapDrawing drawing = new MapDrawing(map);
        drawing.split(laidOut);
        drawing.stand();
        return drawing.read();
    }

    private void split(Function<Cluster, Block> laidOut) {
        Map<String, String> stageOf = new HashMap<>();
        Map<String, List<Card>> cardsOf = new HashMap<>();
        for (Card card : map.cards()) {
            stageOf.put(card.id(), card.stage());
            cardsOf.computeIfAbsent(card.stage(), _ -> new ArrayList<>()).add(card);
        }
        Map<String, List<Line>> inner = new HashMap<>();
        Map<String, List<Line>> leaving = new HashMap<>();
        Map<String, Set<String>> entered = new HashMap<>();
        for (Line line : map.lines()) {
            String from = stageOf.getOrDefault(line.from(), "");
            String to = stageOf.getOrDefault(line.to(), "");
            if (from.equals(to)) {
                inner.computeIfAbsent(from, _ -> new ArrayList<>()).add(line);
            } else {
                leaving.computeIfAbsent(from, _ -> new ArrayList<>()).add(line);
                entered.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(line.to());
            }
        }
        for (Band band : map.bands()) {
            String id = band.stage();
            Cluster cluster =
                    new Cluster(
                            cardsOf.getOrDefault(id, List.of()),
                            inner.getOrDefault(id, List.of()),
                            List.copyOf(entered.getOrDefault(id, Set.of())),
                            leaving.getOrDefault(id, List.of()));
            stages.add(new Stage(band, cluster, laidOut.apply(cluster)));
        }
    }

    private void stand() {
        List<Double> widths = stages.stream().map(Stage::width).toList();
        List<Double> heights = stages.stream().map(Stage::height).toList();
        List<Integer> onward = stages.stream().map(stage -> stage.block.exits().size()).toList();
        List<Integer> starts =
                map.shape() == 0
                        ? Columns.of(widths, heights, onward)
                        : Columns.filling(widths, heights, map.shape());
        int most = 0;
        for (int start : starts.subList(Math.min(1, starts.size()), starts.size())) {
            most = Math.max(most, stages.get(start - 1).block.exits().size());
        }
        double top = EDGE + (most == 0 ? 0 : Channel.MARGIN + most * Channel.TRACK);
        double x = EDGE;
        for (int column = 0; column < starts.size(); column++) {
            int from = starts.get(column);
            int to = column + 1 < starts.size() ? starts.get(column + 1) : stages.size();
            List<Stage> below = stages.subList(from, to);
            if (from > 0) {
                x += gutter(stages.get(from - 1));
            }
            align(below, x);
            down(below, top);
            if (from > 0) {
                joinAcross(stages.get(from - 1), stages.get(from), x, top);
            }
            x += below.stream().mapToDouble(Stage::width).max().orElse(0);
        }
        width = x + EDGE;
        height += EDGE;
    }

    private static double gutter(Stage last) {
        int lines = last.block.exits().size();
        return 2 * Channel.MARGIN + (lines == 0 ? 8 : (lines + 1) * Channel.TRACK);
    }

    /** The widest stands where it must; its neighbours so that the common way runs straight. */
    private void align(List<Stage> column, double x) {
        int widest = 0;
        for (int i = 1; i < column.size(); i++) {
            if (column.get(i).width() > column.get(widest).width()) {
                widest = i;
            }
        }
        double room = column.get(widest).width();
        column.get(widest).x = x - column.get(widest).left;
        for (int i = widest - 1; i >= 0; i--) {
            Stage stage = column.get(i);
            Stage next = column.get(i + 1);
            String way = commonWay(stage);
            double wanted =
                    way.isEmpty()
                            ? middle(next) - stage.block.width() / 2
                            : next.x + at(next.block.entries(), way) - at(stage.block.exits(), way);
            stage.x = kept(stage, wanted, x, room);
        }
        for (int i = widest + 1; i < column.size(); i++) {
            Stage stage = column.get(i);
            Stage before = column.get(i - 1);
            String way = commonWay(before);
            double wanted =
                    way.isEmpty()
                            ? middle(before) - stage.block.width() / 2
                            : before.x
                                    + at(before.block.exits(), way)
                                    - at(stage.block.entries(), way);
            stage.x = kept(stage, wanted, x, room);
        }
    }

    private static double middle(Stage stage) {
        return stage.x + stage.block.width() / 2;
    }

    private static double kept(Stage stage, double wanted, double x, double room) {
        double least = x - stage.left;
        return Math.clamp(wanted, least, least + Math.max(0, room - stage.width()));
    }

    /** The card of the next stage that the common way comes to; empty when no line leads there. */
    private static String commonWay(Stage stage) {
        return stage.cluster.leaving().stream()
                .min(Comparator.comparing((Line line) -> !line.common()))
                .map(Line::to)
                .orElse("");
    }

    private void down(List<Stage> column, double top) {
        double y = top;
        for (int i = 0; i < column.size(); i++) {
            Stage stage = column.get(i);
            if (i > 0) {
                Channel channel = new Channel(nets(column.get(i - 1), stage));
                for (Channel.Net net : nets(column.get(i - 1), stage)) {
                    joints.put(net.to(), channel.turns(net, y));
                }
                y += channel.height();
            }
            place(stage, y);
            y += stage.height();
        }
        height = Math.max(height, y);
    }

    private void place(Stage stage, double y) {
        stage.y = y + stage.above;
        Band band = stage.band;
        if (!band.isFolded()) {
            bands.put(
                    band.stage(), new Box(stage.x + stage.left, y, stage.width(), stage.height()));
            heads.put(
                    band.stage(),
                    new Box(stage.x + stage.head, y + 8, band.headWidth(), band.headHeight()));
        }
        stage.block
                .cards()
                .forEach(
                        (id, box) ->
                                cards.put(
                                        id,
                                        new Box(
                                                stage.x + box.x(),
                                                stage.y + box.y(),
                                                box.width(),
                                                box.height())));
    }

    private static List<Channel.Net> nets(Stage above, Stage below) {
        return above.block.exits().keySet().stream()
                .sorted()
                .map(
                        to ->
                                new Channel.Net(
                                        to,
                                        above.x + at(above.block.exits(), to),
                                        below.x + at(below.block.entries(), to)))
                .toList();
    }

    /** Down from the last stage of a column, up between the columns, and into the next one. */
    private void joinAcross(Stage last, Stage first, double x, double top) {
        List<Channel.Net> nets =
                nets(last, first).stream()
                        .sorted(
                                Comparator.comparingDouble(Channel.Net::exit)
                                        .reversed()
                                        .thenComparing(Channel.Net::to))
                        .toList();
        double bottom = last.y + last.block.height() + last.below + Channel.MARGIN;
        double between = x - Channel.MARGIN - (nets.size() - 1) * Channel.TRACK;
        double over = top - Channel.MARGIN - (nets.size() - 1) * Channel.TRACK;
        for (int i = 0; i < nets.size(); i++) {
            Channel.Net net = nets.get(i);
            double low = bottom + i * Channel.TRACK;
            double up = between + i * Channel.TRACK;
            double high = over + i * Channel.TRACK;
            joints.put(
                    net.to(),
                    List.of(
                            new Point(net.exit(), low),
                            new Point(up, low),
                            new Point(up, high),
                            new Point(net.entry(), high)));
            height = Math.max(height, low);
        }
    }

    private ChartGeometry read() {
        Map<String, Trace> lines = new LinkedHashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            for (Line line : stage.cluster.inner()) {
                lines.put(line.id(), whole(moved(stage, line.id()), List.of()));
            }
            for (Line line : stage.cluster.leaving()) {
                Stage next = stages.get(i + 1);
                List<Point> rest = new ArrayList<>(joints.getOrDefault(line.to(), List.of()));
                Trace in = next.block.arrivals().get(line.to());
                if (in != null) {
                    rest.addAll(in.moved(next.x, next.y).points());
                }
                lines.put(line.id(), whole(moved(stage, line.id()), rest));
            }
        }
        return new ChartGeometry(width, height, cards, bands, heads, lines);
    }

    private static Trace moved(Stage stage, String line) {
        Trace trace = stage.block.lines().get(line);
        if (trace == null) {
            throw new IllegalStateException("Every line of a stage is laid out with it.");
        }
        return trace.moved(stage.x, stage.y);
    }

    private static Trace whole(Trace trace, List<Point> rest) {
        List<Point> points = new ArrayList<>(trace.points());
        points.addAll(rest);
        return new Trace(Trace.straightened(points), trace.label());
    }

    private static double at(Map<String, Double> places, String card) {
        Double place = places.get(card);
        if (place == null) {
            throw new IllegalStateException("What leaves one stage enters the next.");
        }
        return place;
    }
}

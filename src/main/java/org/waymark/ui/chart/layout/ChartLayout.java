package org.waymark.ui.chart.layout;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Lays out charts and remembers them, in memory and, where a folder is given, in small files that
 * hold geometry and step ids only, never anything of a case. The first layout of a run costs up to
 * a second, a remembered one next to nothing. Safe to use from several threads; never call it on
 * the JavaFX thread.
 */
public final class ChartLayout {

    /** Raised whenever the same request would be drawn in another way. */
    static final int VERSION = 4;

    private static final int MOST_CARDS = 220;
    private static final int MOST_LINES = 900;
    private static final int REMEMBERED = 48;
    private static final double EDGE = 24;

    private final @Nullable GeometryFolder folder;
    private final Map<String, ChartGeometry> remembered = new Latest<>(REMEMBERED);
    private final Map<Cluster, Block> blocks = new Latest<>(2 * REMEMBERED);

    /** Keeps what was last asked for. */
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        private final int most;

        Latest(int most) {
            super(64, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    /**
     * @param folder where layouts are kept between runs, made when it is missing; null keeps them
     *     in memory only. What cannot be read or written there is worked out again.
     */
    public ChartLayout(@Nullable Path folder) {
        this.folder = folder == null ? null : new GeometryFolder(folder);
    }

    /**
     * Whether a stage of that size is laid out at all. The time that a layout takes grows faster
     * than its size: within these limits it stays below some seconds.
     *
     * @param cards in one stage
     * @param lines that leave its cards
     */
    public static boolean canDraw(int cards, int lines) {
        return cards <= MOST_CARDS && lines <= MOST_LINES;
    }

    /**
     * The place of everything in the request.
     *
     * @param cancelled asked now and then from the calling thread
     * @throws CancellationException when it said yes before the layout was finished
     * @throws IllegalArgumentException when a stage is larger than {@link #canDraw} allows
     */
    public ChartGeometry layout(ChartRequest request, BooleanSupplier cancelled) {
        String key = key(request);
        synchronized (remembered) {
            ChartGeometry known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        ChartGeometry geometry =
                kept(key)
                        .filter(found -> answers(found, request))
                        .orElseGet(() -> drawn(key, request, cancelled));
        synchronized (remembered) {
            remembered.put(key, geometry);
        }
        return geometry;
    }

    /**
     * Loads the layout engine, so that the first real layout is quick. Call it in the background.
     */
    public void warmUp() {
        List<Card> cards = List.of(new Card("a", "s", 100, 40), new Card("b", "s", 100, 40));
        List<Line> lines = List.of(new Line("a>b", "a", "b", 30, 12));
        ElkDrawing.of(new Cluster(cards, lines, List.of("a"), List.of()), () -> false);
    }

    private ChartGeometry drawn(String key, ChartRequest request, BooleanSupplier cancelled) {
        ChartGeometry geometry =
                switch (request) {
                    case MapLayout map -> MapDrawing.of(map, part -> block(part, cancelled));
                    case StageLayout stage -> alone(stage, cancelled);
                };
        if (folder != null) {
            folder.keep(key, geometry);
        }
        return geometry;
    }

    private static void check(Cluster cluster) {
        if (!canDraw(cluster.cards().size(), cluster.inner().size() + cluster.leaving().size())) {
            throw new IllegalArgumentException("This stage is too large to be drawn.");
        }
    }

    private static ChartGeometry alone(StageLayout stage, BooleanSupplier cancelled) {
        Cluster cluster = new Cluster(stage.cards(), stage.lines(), List.of(), List.of());
        check(cluster);
        Block block = ElkDrawing.of(cluster, cancelled);
        Map<String, Box> cards = new HashMap<>();
        block.cards().forEach((id, box) -> cards.put(id, box.moved(EDGE, EDGE)));
        Map<String, Trace> lines = new HashMap<>();
        block.lines().forEach((id, trace) -> lines.put(id, trace.moved(EDGE, EDGE)));
        return new ChartGeometry(
                block.width() + 2 * EDGE,
                block.height() + 2 * EDGE,
                cards,
                Map.of(),
                Map.of(),
                lines);
    }

    /** A stage of a map, which folding another one leaves as it is. */
    private Block block(Cluster cluster, BooleanSupplier cancelled) {
        check(cluster);
        synchronized (blocks) {
            Block known = blocks.get(cluster);
            if (known != null) {
                return known;
            }
        }
        Block block = ElkDrawing.of(cluster, cancelled);
        synchronized (blocks) {
            blocks.put(cluster, block);
        }
        return block;
    }

    private Optional<ChartGeometry> kept(String key) {
        return folder == null ? Optional.empty() : folder.find(key);
    }

    private static boolean answers(ChartGeometry geometry, ChartRequest request) {
        return request.cards().stream().allMatch(card -> geometry.cards().containsKey(card.id()))
                && request.lines().stream()
                        .allMatch(line -> geometry.lines().containsKey(line.id()));
    }

    /** Digest of everything that the result depends on: pathway, sizes and version. */
    private static String key(ChartRequest request) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((VERSION + "\n" + request).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

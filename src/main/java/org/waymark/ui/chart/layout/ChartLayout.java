package org.waymark.ui.chart.layout;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    static final int VERSION = 1;

    private static final int REMEMBERED = 48;

    private final @Nullable GeometryFolder folder;
    private final Map<String, ChartGeometry> remembered =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, ChartGeometry> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * @param folder where layouts are kept between runs, made when it is missing; null keeps them
     *     in memory only. What cannot be read or written there is worked out again.
     */
    public ChartLayout(@Nullable Path folder) {
        this.folder = folder == null ? null : new GeometryFolder(folder);
    }

    /**
     * The place of everything in the request.
     *
     * @param cancelled asked now and then from the calling thread
     * @throws CancellationException when it said yes before the layout was finished
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
        ElkDrawing.of(new StageLayout("", "s", cards, lines), () -> false);
        ElkDrawing.of(new MapLayout("", List.of(new Band("s", 60, 20)), cards, lines), () -> false);
    }

    private ChartGeometry drawn(String key, ChartRequest request, BooleanSupplier cancelled) {
        ChartGeometry geometry = ElkDrawing.of(request, cancelled);
        if (folder != null) {
            folder.keep(key, geometry);
        }
        return geometry;
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

package org.waymark.ui.chart.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps layouts as files. It is a cache: nothing that goes wrong here matters to anybody, so a file
 * that is missing, damaged or of another version is simply not found, and one that cannot be
 * written is not kept.
 */
final class GeometryFolder {

    private static final String ENDING = ".chart";
    private static final long LARGEST = 1 << 20;
    private static final int MOST = 64;

    private final Path folder;

    GeometryFolder(Path folder) {
        this.folder = folder;
    }

    Optional<ChartGeometry> find(String key) {
        Path file = folder.resolve(key + ENDING);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return GeometryText.read(key, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void keep(String key, ChartGeometry geometry) {
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".tmp");
            try {
                Files.writeString(half, GeometryText.write(key, geometry), StandardCharsets.UTF_8);
                moveInPlace(half, folder.resolve(key + ENDING));
            } finally {
                Files.deleteIfExists(half);
            }
            dropOldest();
        } catch (IOException _) {
            // Worked out again next time.
        }
    }

    private static void moveInPlace(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void dropOldest() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept =
                    files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                            .sorted(Comparator.comparing(GeometryFolder::age).reversed())
                            .toList();
        }
        for (Path file : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
            Files.deleteIfExists(file);
        }
    }

    private static long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException _) {
            return 0;
        }
    }
}

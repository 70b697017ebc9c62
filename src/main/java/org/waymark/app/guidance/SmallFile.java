package org.waymark.app.guidance;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/** Files that are written beside their place, flushed, and then moved there. */
final class SmallFile {

    private SmallFile() {}

    static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                throw new PackRefused(
                        "What this program noted of its packs cannot be read. Nothing was"
                                + " changed.");
            }
        }
        return properties;
    }

    static void write(Path file, Properties properties) {
        StringWriter words = new StringWriter();
        try {
            properties.store(words, "Waymark");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        write(file, words.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * @throws PackRefused when it cannot be written; what was there before still is
     */
    static void write(Path file, byte[] bytes) {
        Path absolute = file.toAbsolutePath();
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            Files.createDirectories(absolute.getParent());
            try (FileChannel channel =
                    FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(
                    part,
                    absolute,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            discard(part);
            throw new PackRefused(
                    "The pack could not be written: the disk may be full, or the folder may not be"
                            + " yours to write to. Nothing was changed.");
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException alsoRefused) {
            // The disk that failed the write fails this too; a later write replaces the part.
            return;
        }
    }
}

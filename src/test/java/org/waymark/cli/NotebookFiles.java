package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a notebook, copied, compared and damaged. */
final class NotebookFiles {

    static final int PAGE = 4096;

    private NotebookFiles() {}

    static Path copy(Path notebook, Path target) {
        try (Stream<Path> files = Files.list(notebook)) {
            Files.createDirectory(target);
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return target;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Names and digests of everything below a folder, but for the lock, which holds nothing. */
    static Map<String, String> state(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> state = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                if (!name.endsWith(".lock")) {
                    state.put(name, Files.isDirectory(file) ? "folder" : digest(file));
                }
            }
            return state;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void flipBit(Path file, long at) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[(int) at] ^= 1;
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void cut(Path file, long left) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, (int) left));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Replaces what a pattern finds first in a text file, and makes sure that it found it. */
    static void edit(Path file, String pattern, String by) {
        try {
            String text = Files.readString(file);
            String edited = text.replaceFirst(pattern, by);
            if (edited.equals(text)) {
                throw new IllegalStateException("the file does not hold " + pattern);
            }
            Files.writeString(file, edited);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

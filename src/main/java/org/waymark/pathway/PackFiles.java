package org.waymark.pathway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one folder of content, listed and read within bounds. Nothing outside the folder is
 * ever opened: links are refused, not followed, and only plain names are accepted.
 */
final class PackFiles {

    /** Largest file, in bytes. */
    static final int MAX_FILE = 256 * 1024;

    /** Largest pack, in bytes. */
    static final long MAX_PACK = 32L * 1024 * 1024;

    /** Most files of a pack. */
    static final int MAX_FILES = 4_000;

    private final SortedMap<String, Held> files = new TreeMap<>();
    private final String shownUnder;
    private final Faults faults;

    /** A file that can be opened, wherever it lies. */
    private interface Held {
        InputStream open() throws IOException;
    }

    private PackFiles(String shownUnder, Faults faults) {
        this.shownUnder = shownUnder;
        this.faults = faults;
    }

    /**
     * Lists a folder.
     *
     * @param folder the folder, on any file system
     * @param shownUnder what faults put before a name: empty, or a folder's name with {@code /}
     */
    static PackFiles of(Path folder, String shownUnder, Faults faults) {
        PackFiles listed = new PackFiles(shownUnder, faults);
        if (!Files.isDirectory(folder)) {
            faults.error(shownUnder + ".", 0, "The folder is missing.");
            return listed;
        }
        try {
            listed.walk(folder);
        } catch (IOException _) {
            faults.error(shownUnder + ".", 0, "The folder cannot be read to its end.");
        }
        return listed;
    }

    /**
     * Takes files that were unpacked in memory, where names and sizes were looked at already.
     *
     * @param unpacked bytes by name
     */
    static PackFiles of(Map<String, byte[]> unpacked, String shownUnder, Faults faults) {
        PackFiles listed = new PackFiles(shownUnder, faults);
        unpacked.forEach(
                (name, bytes) -> listed.files.put(name, () -> new ByteArrayInputStream(bytes)));
        return listed;
    }

    /** The names of the files, with {@code /}, in alphabetical order. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The names of the files of one kind that lie directly in a folder. */
    List<String> namesIn(String folder, String ending) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder + "/") && name.endsWith(ending))
                .filter(name -> name.indexOf('/', folder.length() + 1) < 0)
                .toList();
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** How a file is named in faults. */
    String shown(String name) {
        return shownUnder + name;
    }

    /** The text of a file; empty after a fault was noted. */
    Optional<String> text(String name) {
        return bytes(name).flatMap(bytes -> new StrictText(shown(name), faults).of(bytes));
    }

    /** The bytes of a file; empty after a fault was noted. */
    Optional<byte[]> bytes(String name) {
        Held file = files.get(name);
        if (file == null) {
            faults.error(shown(name), 0, "The file is missing.");
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(MAX_FILE + 1);
        } catch (IOException _) {
            faults.error(shown(name), 0, "The file cannot be read.");
            return Optional.empty();
        }
        if (bytes.length > MAX_FILE) {
            faults.error(shown(name), 0, "The file is larger than 256 KiB.");
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    /** Only the file system of the machine has links; that of a zip file refuses to be asked. */
    private static InputStream open(Path file) throws IOException {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)
                : Files.newInputStream(file);
    }

    private void walk(Path folder) throws IOException {
        Map<String, String> folded = new HashMap<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    private long bytes;
                    private int count;

                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes is) {
                        if (dir.equals(folder)) {
                            return FileVisitResult.CONTINUE;
                        }
                        String name = nameOf(folder, dir);
                        if (!plain(name)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        if (folder.relativize(dir).getNameCount() > PackNames.MAX_FOLDERS_DEEP) {
                            faults.error(shown(name), 0, "The folders lie too deep.");
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        String name = nameOf(folder, file);
                        count++;
                        bytes += is.size();
                        if (count > MAX_FILES) {
                            faults.error(shown("."), 0, "The pack has more than 4,000 files.");
                            return FileVisitResult.TERMINATE;
                        }
                        if (bytes > MAX_PACK) {
                            faults.error(shown("."), 0, "The pack is larger than 32 MiB.");
                            return FileVisitResult.TERMINATE;
                        }
                        if (!plain(name)) {
                            return FileVisitResult.CONTINUE;
                        }
                        if (!is.isRegularFile()) {
                            faults.error(
                                    shown(name),
                                    0,
                                    "This is a link or a special file; a pack has plain files.");
                            return FileVisitResult.CONTINUE;
                        }
                        String clash = folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                        if (clash != null) {
                            faults.error(
                                    shown(name),
                                    0,
                                    "The name differs from “" + clash + "” only in capitals.");
                            return FileVisitResult.CONTINUE;
                        }
                        if (isShared(file)) {
                            faults.error(
                                    shown(name),
                                    0,
                                    "This file has a second name somewhere (a hard link), under"
                                            + " which it could be changed unseen; copy it.");
                            return FileVisitResult.CONTINUE;
                        }
                        files.put(name, () -> PackFiles.open(file));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException reason) {
                        faults.error(shown(nameOf(folder, file)), 0, "The file cannot be read.");
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static String nameOf(Path folder, Path file) {
        String separator = folder.getFileSystem().getSeparator();
        String name = folder.relativize(file).toString().replace(separator, "/");
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether a file has more names than this one, where the system tells. */
    private static boolean isShared(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return false;
        }
        try {
            return Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                            instanceof Integer names
                    && names > 1;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    private boolean plain(String name) {
        Optional<String> refusal = PackNames.refusal(name);
        refusal.ifPresent(reason -> faults.error(shown(PackNames.shown(name)), 0, reason));
        return refusal.isEmpty();
    }
}

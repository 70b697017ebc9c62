package org.waymark.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Which number the files of one folder have, by name and by the descriptor of who opened them. */
final class WatchedFiles {

    /** The answer for a file that is not in the folder. */
    static final int NOT_OURS = -1;

    /** The answer for the folder itself. */
    static final int THE_FOLDER = -2;

    private final Path folder;
    private final Consumer<Request.Create> found;
    private final Map<String, Integer> names;
    private final Map<Integer, Integer> descriptors = new HashMap<>();
    private int next;

    /**
     * Begins with the files that are there.
     *
     * @param folder its real path
     * @param numbers by name
     * @param found is told of a file that somebody else made since
     */
    WatchedFiles(Path folder, Map<String, Integer> numbers, Consumer<Request.Create> found) {
        this.folder = folder;
        this.found = found;
        this.names = new HashMap<>(numbers);
        this.next = numbers.values().stream().mapToInt(number -> number + 1).max().orElse(0);
    }

    /** Whether a path names something directly in the folder that is there now. */
    boolean holds(Path file) {
        return folder.equals(file.getParent()) && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether opening a path to create it would make a new file of the folder. */
    boolean wouldMake(Path file) {
        return folder.equals(file.getParent()) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** What making a file would be. */
    Request.Create making(Path file) {
        return new Request.Create(next, file.getFileName().toString());
    }

    void made(Request.Create request) {
        names.put(request.name(), request.file());
        next = request.file() + 1;
    }

    void deleted(String name) {
        names.remove(name);
    }

    void opened(int descriptor, Path file) {
        descriptors.put(descriptor, number(file));
    }

    void closed(int descriptor) {
        descriptors.remove(descriptor);
    }

    /** The number of the file behind a descriptor, which may have been opened before we came. */
    int number(int descriptor) throws IOException {
        Integer known = descriptors.get(descriptor);
        if (known != null) {
            return known;
        }
        opened(descriptor, Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)));
        return descriptors.getOrDefault(descriptor, NOT_OURS);
    }

    private int number(Path file) {
        if (file.equals(folder)) {
            return THE_FOLDER;
        }
        if (!folder.equals(file.getParent())) {
            return NOT_OURS;
        }
        Integer known = names.get(file.getFileName().toString());
        if (known != null) {
            return known;
        }
        Request.Create since = making(file);
        made(since);
        found.accept(since);
        return since.file();
    }
}

package org.waymark.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes down what was done to a folder's files, and between it when the program said that
 * something is saved.
 *
 * <p>What stood in the folder at the beginning counts as safely on the disk.
 */
final class DiskHistory implements Disk {

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<Integer, byte[]> beginning = new LinkedHashMap<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Acknowledgement> acknowledgements = new ArrayList<>();

    /**
     * The program said that something is saved.
     *
     * @param after how many requests had been done by then
     * @param saved what; grows from one to the next
     */
    record Acknowledgement(int after, long saved) {}

    private DiskHistory() {}

    /** Begins with the files that are in the folder now. */
    static DiskHistory of(Path folder) throws IOException {
        DiskHistory history = new DiskHistory();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                int number = history.names.size();
                history.names.put(file.getFileName().toString(), number);
                history.beginning.put(number, Files.readAllBytes(file));
            }
        }
        return history;
    }

    /** The files of the beginning, by name. */
    Map<String, Integer> names() {
        return Map.copyOf(names);
    }

    /** The bytes of a file at the beginning; none for one that was made later. */
    byte[] beginning(int file) {
        return beginning.getOrDefault(file, new byte[0]);
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    int length() {
        return requests.size();
    }

    /** Notes that the program said that something is saved. */
    void acknowledge(long saved) {
        acknowledgements.add(new Acknowledgement(requests.size(), saved));
    }

    /** The last thing that was said to be saved before a moment; 0 when nothing was. */
    long acknowledged(int cut) {
        long saved = 0;
        for (Acknowledgement each : acknowledgements) {
            if (each.after() <= cut) {
                saved = each.saved();
            }
        }
        return saved;
    }

    @Override
    public Answer before(Request request) {
        return Answer.GO_ON;
    }

    @Override
    public void done(Request request) {
        requests.add(request);
    }
}

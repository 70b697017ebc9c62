package org.waymark.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What a disk may hold after the power went.
 *
 * <p>What a file was asked before its last completed flush is there. Of what came after it, any
 * part may be there, in any order. Names made and deleted since the folder's last flush are there
 * up to some moment and not beyond it, as journalling file systems keep them; a file's own flush
 * does not save its name, as POSIX allows.
 */
final class PowerCut {

    private static final int SECTOR = 512;

    private final DiskHistory history;
    private final List<Request> requests;

    PowerCut(DiskHistory history) {
        this.history = history;
        this.requests = history.requests();
    }

    /** What becomes of the requests that were not flushed. */
    enum Unflushed {
        /** All are done: the program was killed, the machine went on. */
        ALL,
        /** None is. */
        NONE,
        /** Each is or is not. */
        SOME,
        /** Of each write, each sector of 512 bytes is or is not. */
        TORN
    }

    /**
     * The folder after a cut.
     *
     * @param cut how many requests had been done
     * @return bytes by name
     */
    Map<String, byte[]> folderAfter(int cut, Unflushed unflushed, RandomGenerator random) {
        Map<Integer, Integer> lastFlush = new HashMap<>();
        int lastFolderFlush = 0;
        for (int i = 0; i < cut; i++) {
            switch (requests.get(i)) {
                case Request.Sync(int file) -> lastFlush.put(file, i);
                case Request.SyncFolder() -> lastFolderFlush = i;
                default -> {}
            }
        }
        Map<Integer, FileImage> images = new HashMap<>();
        List<Request> nameChanges = new ArrayList<>();
        int namesFlushed = 0;
        for (int i = 0; i < cut; i++) {
            Request request = requests.get(i);
            switch (request) {
                case Request.Write write -> {
                    FileImage image = image(images, write.file());
                    if (i < lastFlush.getOrDefault(write.file(), 0)) {
                        image.write(write.offset(), write.bytes(), 0, write.bytes().length);
                    } else {
                        writeUnflushed(image, write, unflushed, random);
                    }
                }
                case Request.Truncate truncate -> {
                    FileImage image = image(images, truncate.file());
                    if (i < lastFlush.getOrDefault(truncate.file(), 0)
                            || happens(unflushed, random)) {
                        image.truncate(truncate.size());
                    }
                }
                case Request.Create _, Request.Delete _, Request.Rename _ -> {
                    nameChanges.add(request);
                    namesFlushed = i < lastFolderFlush ? nameChanges.size() : namesFlushed;
                }
                case Request.Sync _, Request.SyncFolder _ -> {}
            }
        }
        int namesKept =
                switch (unflushed) {
                    case ALL -> nameChanges.size();
                    case NONE -> namesFlushed;
                    case SOME, TORN -> random.nextInt(namesFlushed, nameChanges.size() + 1);
                };
        Map<String, Integer> names = new LinkedHashMap<>(history.names());
        for (Request change : nameChanges.subList(0, namesKept)) {
            switch (change) {
                case Request.Create(int file, String name) -> names.put(name, file);
                case Request.Delete(String name) -> names.remove(name);
                case Request.Rename(String from, String to) -> {
                    Integer file = names.remove(from);
                    if (file == null) {
                        throw new AssertionError("renamed before it was made: " + from);
                    }
                    names.put(to, file);
                }
                default -> throw new AssertionError(change);
            }
        }
        Map<String, byte[]> folder = new LinkedHashMap<>();
        names.forEach((name, file) -> folder.put(name, image(images, file).content()));
        return folder;
    }

    private FileImage image(Map<Integer, FileImage> images, int file) {
        return images.computeIfAbsent(file, number -> new FileImage(history.beginning(number)));
    }

    private static void writeUnflushed(
            FileImage image, Request.Write write, Unflushed unflushed, RandomGenerator random) {
        byte[] bytes = write.bytes();
        if (unflushed != Unflushed.TORN) {
            if (happens(unflushed, random)) {
                image.write(write.offset(), bytes, 0, bytes.length);
            }
            return;
        }
        int start = 0;
        while (start < bytes.length) {
            int toSectorEnd = SECTOR - (int) ((write.offset() + start) % SECTOR);
            int end = Math.min(bytes.length, start + toSectorEnd);
            if (random.nextBoolean()) {
                image.write(write.offset(), bytes, start, end);
            }
            start = end;
        }
    }

    private static boolean happens(Unflushed unflushed, RandomGenerator random) {
        return switch (unflushed) {
            case ALL -> true;
            case NONE -> false;
            case SOME, TORN -> random.nextBoolean();
        };
    }
}

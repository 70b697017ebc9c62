package org.waymark.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A stretch of this process's memory, from {@code /proc/self/maps}.
 *
 * @param start first address
 * @param end first address after it
 * @param permissions as in the file, {@code rw-p}
 * @param offset where in the mapped file it begins, in bytes
 * @param file what is mapped; blank when it is no file
 */
record Mapping(long start, long end, String permissions, long offset, String file) {

    static List<Mapping> all() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/maps")).stream().map(Mapping::of).toList();
    }

    private static Mapping of(String line) {
        // address-range permissions offset device inode file
        String[] parts = line.split("\\s+", 6);
        int dash = parts[0].indexOf('-');
        return new Mapping(
                Long.parseUnsignedLong(parts[0], 0, dash, 16),
                Long.parseUnsignedLong(parts[0], dash + 1, parts[0].length(), 16),
                parts[1],
                Long.parseUnsignedLong(parts[2], 16),
                parts.length == 6 ? parts[5] : "");
    }

    boolean holds(long address) {
        return Long.compareUnsigned(start, address) <= 0 && Long.compareUnsigned(address, end) < 0;
    }

    boolean writable() {
        return permissions.charAt(1) == 'w';
    }
}

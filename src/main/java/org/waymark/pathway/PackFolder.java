package org.waymark.pathway;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack's folder, as they lie there.
 *
 * @param files bytes by name, with {@code /}; complete only without errors
 * @param faults why some could not be read; follows no link
 */
public record PackFolder(SortedMap<String, byte[]> files, List<PackFault> faults) {

    public PackFolder {
        faults = List.copyOf(faults);
    }

    /** Reads a folder on any file system, within the bounds of a pack. */
    public static PackFolder read(Path folder) {
        Faults faults = new Faults();
        PackFiles listed = PackFiles.of(folder, "", faults);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : listed.names()) {
            listed.bytes(name).ifPresent(bytes -> files.put(name, bytes));
        }
        return new PackFolder(files, faults.sorted());
    }
}

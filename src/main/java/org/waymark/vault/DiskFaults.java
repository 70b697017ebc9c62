package org.waymark.vault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells what an error of the file system means for the person in front of it. */
final class DiskFaults {

    /** Less than this and the disk counts as full, whatever the system said. */
    private static final long HARDLY_ANY_ROOM = 64 * 1_024;

    private DiskFaults() {}

    static VaultException explain(IOException fault, Path folder) {
        return new VaultException(failure(fault, folder), fault);
    }

    private static VaultFailure failure(IOException fault, Path folder) {
        String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (fault instanceof AccessDeniedException
                || said.contains("read-only file system")
                || said.contains("operation not permitted")) {
            return new VaultFailure.FolderReadOnly();
        }
        return isFull(fault) || hardlyAnyRoom(folder)
                ? new VaultFailure.DiskFull()
                : new VaultFailure.DiskFailing();
    }

    /** Whether the system says so in its own, English words; in others, the room left tells. */
    static boolean isFull(IOException fault) {
        String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "disk quota exceeded")
                .anyMatch(said::contains);
    }

    private static boolean hardlyAnyRoom(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}

package org.waymark.vault;

import org.jspecify.annotations.Nullable;

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

    /**
     * @param place what was being read or written, there or not
     */
    static VaultException explain(IOException fault, Path place) {
        return new VaultException(failure(fault, place), fault);
    }

    private static VaultFailure failure(IOException fault, Path place) {
        String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (fault instanceof AccessDeniedException
                || said.contains("read-only file system")
                || said.contains("operation not permitted")) {
            return new FolderFailure.FolderReadOnly();
        }
        return isFull(fault) || hardlyAnyRoom(place)
                ? new FolderFailure.DiskFull()
                : new FolderFailure.DiskFailing();
    }

    /** Whether the system says so in its own, English words; in others, the room left tells. */
    static boolean isFull(IOException fault) {
        String said = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "disk quota exceeded")
                .anyMatch(said::contains);
    }

    private static boolean hardlyAnyRoom(Path place) {
        @Nullable Path parent = place.toAbsolutePath().getParent();
        try {
            return Files.getFileStore(parent == null || Files.exists(place) ? place : parent)
                            .getUsableSpace()
                    < HARDLY_ANY_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}

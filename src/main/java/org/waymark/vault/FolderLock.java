package org.waymark.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock that keeps a second program out. The operating system holds it and lets it go when the
 * program ends in whatever way; what is written in the file does not matter.
 */
final class FolderLock implements AutoCloseable {

    /**
     * Folders that this process holds. POSIX locks belong to the process, and closing any channel
     * to the file lets them go, so a second attempt must be refused before it opens the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @throws VaultException when somebody else holds it, or the folder cannot be written
     */
    static FolderLock take(NotebookFolder folder) {
        Path file = folder.lockFile();
        if (!HELD.add(file)) {
            throw new VaultException(new FolderFailure.AlreadyOpen());
        }
        boolean taken = false;
        try {
            FileChannel channel = open(file);
            try {
                FileLock lock = channel.tryLock();
                taken = lock != null;
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
            if (!taken) {
                throw new VaultException(new FolderFailure.AlreadyOpen());
            }
            return new FolderLock(file, channel);
        } catch (IOException e) {
            throw DiskFaults.explain(e, folder.path());
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        if (!Files.exists(file)) {
            OwnerOnly.createFile(file);
        }
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    /** Lets go; a second call does nothing. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw DiskFaults.explain(e, file);
        } finally {
            HELD.remove(file);
        }
    }
}

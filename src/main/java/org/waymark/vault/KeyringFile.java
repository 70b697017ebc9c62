package org.waymark.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** {@code keyring.json} on disk: read within bounds, replaced so that old or new always stands. */
final class KeyringFile {

    private static final int ATTEMPTS = 10;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final NotebookFolder folder;
    private final Disk disk;
    private final Pause pause;

    KeyringFile(NotebookFolder folder, Disk disk, Pause pause) {
        this.folder = folder;
        this.disk = disk;
        this.pause = pause;
    }

    /**
     * @throws VaultException saying what is wrong with it
     */
    static Keyring read(NotebookFolder folder) {
        try {
            return KeyringReader.read(bytes(folder.keyring()));
        } catch (NoSuchFileException e) {
            throw new VaultException(missing(folder));
        } catch (IOException e) {
            throw DiskFaults.explain(e, folder.path());
        }
    }

    private static VaultFailure missing(NotebookFolder folder) {
        boolean previous = Files.exists(folder.previousKeyring());
        boolean book = Files.exists(folder.book(BookName.MAIN));
        return previous || book
                ? new KeyringFailure.KeyringMissing(previous)
                : new FolderFailure.NoNotebook();
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(KeyringReader.MOST_BYTES + 1);
        }
    }

    /**
     * Replaces the file, keeping the old one beside it.
     *
     * @throws VaultException when it cannot: the old one then still stands, but for {@link
     *     KeyringFailure.KeyringUnconfirmed}
     */
    void write(Keyring keyring) {
        boolean done = false;
        try {
            disk.write(folder.newKeyring(), KeyringJson.file(keyring));
            Path current = folder.keyring();
            if (Files.exists(current)) {
                disk.write(folder.newPreviousKeyring(), bytes(current));
                replace(folder.newPreviousKeyring(), folder.previousKeyring());
            }
            replace(folder.newKeyring(), current);
            done = true;
            disk.flushNames(folder.path());
        } catch (IOException e) {
            if (done) {
                throw new VaultException(new KeyringFailure.KeyringUnconfirmed(), e);
            }
            discard(folder.newKeyring());
            discard(folder.newPreviousKeyring());
            throw e instanceof HeldByOthers
                    ? new VaultException(new KeyringFailure.KeyringNotReplaced(), e)
                    : DiskFaults.explain(e, folder.path());
        }
    }

    private void replace(Path from, Path to) throws IOException {
        Duration wait = SHORTEST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                disk.replace(from, to);
                return;
            } catch (FileSystemException e) {
                if (DiskFaults.isFull(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS) {
                    throw new HeldByOthers(e);
                }
                pause.of(wait);
                wait = wait.multipliedBy(2);
                wait = wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait;
            }
        }
    }

    private void discard(Path file) {
        try {
            disk.deleteIfThere(file);
        } catch (IOException e) {
            // A leftover is overwritten the next time; the keyring itself is untouched.
        }
    }

    /** Windows refuses to replace a file that a virus scanner or a cloud folder looks into. */
    private static final class HeldByOthers extends IOException {
        private static final long serialVersionUID = 1L;

        HeldByOthers(FileSystemException cause) {
            super(cause);
        }
    }
}

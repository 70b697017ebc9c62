package org.waymark.fault;

import org.waymark.vault.KeyringDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does every step of replacing a keyring, and writes down what it asks of a disk. */
final class RecordingKeyringDisk extends KeyringDisk {

    /** Far from the numbers of the driver's files. */
    private static final int FIRST_FILE = 1_000;

    private final DiskHistory history;
    private int nextFile = FIRST_FILE;

    RecordingKeyringDisk(DiskHistory history) {
        this.history = history;
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        String name = file.getFileName().toString();
        int number = nextFile++;
        if (Files.exists(file)) {
            history.done(new Request.Delete(name));
        }
        super.write(file, bytes);
        history.done(new Request.Create(number, name));
        history.done(new Request.Write(number, 0, bytes.clone()));
        history.done(new Request.Sync(number));
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        super.replace(from, to);
        history.done(
                new Request.Rename(from.getFileName().toString(), to.getFileName().toString()));
    }

    @Override
    public void flushNames(Path folder) throws IOException {
        super.flushNames(folder);
        history.done(new Request.SyncFolder());
    }

    @Override
    public void deleteIfThere(Path file) throws IOException {
        if (Files.exists(file)) {
            history.done(new Request.Delete(file.getFileName().toString()));
        }
        super.deleteIfThere(file);
    }
}

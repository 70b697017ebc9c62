package org.waymark.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/**
 * The keys of an unlocked notebook, kept so that a test can open it a thousand times without the
 * key derivation. All else is done as {@link Vault#unlock} does it.
 */
public final class RawKeys {

    private final UUID slot;
    private final byte[] contents;

    private RawKeys(UUID slot, byte[] contents) {
        this.slot = slot;
        this.contents = contents;
    }

    /** The keys that the vault was opened with. */
    public static RawKeys of(UnlockedVault vault, Path folder) {
        UUID first = KeyringFile.read(NotebookFolder.existing(folder)).slots().getFirst().id();
        return new RawKeys(first, SlotContents.write(vault.keys()));
    }

    /** Back from {@link #text()}. */
    public static RawKeys of(String text) {
        String[] parts = text.split(" ", 2);
        return new RawKeys(UUID.fromString(parts[0]), Base64.getDecoder().decode(parts[1]));
    }

    /** One line, to be handed to another program. */
    public String text() {
        return slot + " " + Base64.getEncoder().encodeToString(contents);
    }

    /**
     * Opens the notebook.
     *
     * @throws VaultException as {@link Vault#unlock} does
     */
    public UnlockedVault open(Path folder) throws IOException {
        return open(folder, new KeyringDisk());
    }

    /**
     * Opens the notebook.
     *
     * @param disk what its keyring is written to
     * @throws VaultException as {@link Vault#unlock} does
     */
    public UnlockedVault open(Path folder, KeyringDisk disk) throws IOException {
        NotebookFolder notebook = NotebookFolder.existing(folder);
        try (Undo undo = new Undo()) {
            FolderLock lock = FolderLock.take(notebook);
            undo.onFailure(lock::close);
            Keyring keyring = KeyringFile.read(notebook);
            UnlockedKeys keys = SlotContents.read(contents);
            undo.onFailure(keys::close);
            if (!KeyringSeal.matches(keyring, keys.mainKey())) {
                throw new VaultException(new KeyringFailure.KeyringAltered());
            }
            Book book = Book.open(notebook.book(BookName.MAIN), keys.mainKey());
            undo.onFailure(book::close);
            UnlockedVault vault =
                    new UnlockedVault(
                            notebook,
                            lock,
                            new KeyringFile(notebook, disk, time -> {}),
                            new Slots(new SecureRandom()),
                            new Attempts(Clock.systemUTC()),
                            keyring,
                            new Slots.Unlocked(slot, keys),
                            book);
            undo.keepAll();
            return vault;
        }
    }

    @Override
    public String toString() {
        return "RawKeys[withheld]";
    }
}

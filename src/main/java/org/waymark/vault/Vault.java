package org.waymark.vault;

import org.waymark.vault.KeyringFailure.KeyringAltered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Makes notebooks and opens them. A call takes about as long as the key derivation does, so none
 * belongs on the JavaFX thread. One thread.
 *
 * <p>An open goes: take the folder's lock, read the keyring, open a slot, check the keyring's seal,
 * walk the pages of the book, open the book. Whatever fails, everything is let go of again, wiped,
 * and no file has changed.
 */
public final class Vault {

    private final SecureRandom random;
    private final Disk disk;
    private final Pause pause;
    private final Attempts attempts;
    private final Slots slots;

    /**
     * @param clock times the attempts
     * @param random makes keys, salts and nonces
     */
    public Vault(Clock clock, SecureRandom random) {
        this(clock, random, new RealDisk(), time -> LockSupport.parkNanos(time.toNanos()));
    }

    Vault(Clock clock, SecureRandom random, Disk disk, Pause pause) {
        this.random = random;
        this.disk = disk;
        this.pause = pause;
        this.attempts = new Attempts(clock);
        this.slots = new Slots(random);
    }

    /**
     * Makes a notebook with an empty main book, and leaves it open. Whatever fails, nothing that
     * this call made stays behind.
     *
     * @param folder where nothing is, or an empty folder
     * @param passphrase at least {@link Passphrase#SHORTEST} characters; the caller closes it
     * @param words shown and typed back before; the caller closes it
     * @param cost of both key derivations, see {@link Calibration}
     * @throws VaultException when it cannot be made
     */
    public NewVault create(
            Path folder, Passphrase passphrase, RecoveryWords words, KeyDerivationCost cost) {
        return create(folder, SignerRole.LEAD, passphrase, words, cost);
    }

    /**
     * Makes a practice notebook, and leaves it open. It costs least to open, because everybody
     * knows its passphrase.
     *
     * @throws VaultException when it cannot be made
     */
    public NewVault createPractice(Path folder, Passphrase passphrase, RecoveryWords words) {
        return create(folder, SignerRole.PRACTICE, passphrase, words, KeyDerivationCost.LEAST);
    }

    private NewVault create(
            Path folder,
            SignerRole founder,
            Passphrase passphrase,
            RecoveryWords words,
            KeyDerivationCost cost) {
        passphrase.longEnough();
        NotebookFolder notebook = NotebookFolder.create(folder);
        try (Undo undo = new Undo()) {
            FolderLock lock = FolderLock.take(notebook);
            undo.onFailure(() -> discard(notebook));
            undo.onFailure(lock::close);
            notebook.removeLeftovers();
            Map<BookName, SecretBytes> bookKeys = new EnumMap<>(BookName.class);
            bookKeys.put(BookName.MAIN, randomKey());
            UnlockedKeys keys =
                    new UnlockedKeys(UUID.randomUUID(), founder, bookKeys, Ed25519.generate());
            undo.onFailure(keys::close);
            UUID id = UUID.randomUUID();
            UUID slot = UUID.randomUUID();
            Enrolment recovery;
            Keyring keyring;
            try (UnlockedKeys recoverer = keys.newcomer(SignerRole.RECOVERY)) {
                recovery = recoverer.enrolment();
                keyring =
                        new Keyring(
                                id,
                                1,
                                List.of(BookName.MAIN),
                                List.of(
                                        slots.seal(id, slot, passphrase, cost, keys),
                                        slots.seal(id, UUID.randomUUID(), words, cost, recoverer)),
                                "");
            }
            keyring = KeyringSeal.sealed(keyring, keys.mainKey());
            Book book = Book.create(notebook.book(BookName.MAIN), keys.mainKey());
            undo.onFailure(book::close);
            KeyringFile keyringFile = new KeyringFile(notebook, disk, pause);
            // Last, because a folder with a keyring is a notebook.
            keyringFile.write(keyring);
            flushNameOf(notebook);
            UnlockedVault vault =
                    new UnlockedVault(
                            notebook,
                            lock,
                            keyringFile,
                            slots,
                            attempts,
                            keyring,
                            new Slots.Unlocked(slot, keys),
                            book);
            undo.keepAll();
            return new NewVault(vault, recovery);
        }
    }

    /**
     * Opens a notebook.
     *
     * @param secret a passphrase or recovery words; the caller closes it
     * @throws VaultException when it cannot be opened; nothing was changed
     */
    public UnlockedVault unlock(Path folder, Secret secret) {
        NotebookFolder notebook = NotebookFolder.existing(folder);
        attempts.check(notebook);
        try (Undo undo = new Undo()) {
            // Read once before the lock file is made, so that a folder that is no notebook stays
            // as it is; and again under the lock, to be sure that nobody is changing it.
            KeyringFile.read(notebook);
            FolderLock lock = FolderLock.take(notebook);
            undo.onFailure(lock::close);
            Keyring keyring = KeyringFile.read(notebook);
            Slots.Unlocked unlocked =
                    attempts.counted(notebook, () -> slots.unlock(keyring, secret));
            undo.onFailure(unlocked.keys()::close);
            if (!KeyringSeal.matches(keyring, unlocked.keys().mainKey())) {
                throw new VaultException(new KeyringAltered());
            }
            Book book = Book.open(notebook.book(BookName.MAIN), unlocked.keys().mainKey());
            undo.onFailure(book::close);
            UnlockedVault vault =
                    new UnlockedVault(
                            notebook,
                            lock,
                            new KeyringFile(notebook, disk, pause),
                            slots,
                            attempts,
                            keyring,
                            unlocked,
                            book);
            undo.keepAll();
            return vault;
        }
    }

    /**
     * What can be told of a notebook without a key. Nothing of it is proven.
     *
     * @throws VaultException when there is no keyring that can be read
     */
    public Keyring keyring(Path folder) {
        return KeyringFile.read(NotebookFolder.existing(folder));
    }

    // Without this, a power cut could take the whole new folder away.
    private void flushNameOf(NotebookFolder folder) {
        Path parent = folder.path().getParent();
        if (parent != null) {
            try {
                disk.flushNames(parent);
            } catch (IOException e) {
                throw DiskFaults.explain(e, parent);
            }
        }
    }

    private SecretBytes randomKey() {
        byte[] key = new byte[Crypto.KEY_BYTES];
        random.nextBytes(key);
        return SecretBytes.owning(key);
    }

    /**
     * Closes a notebook that was just made and deletes its files. For a making that failed half
     * way, before anybody could record in it.
     *
     * @param folder where it was made
     * @throws VaultException when the folder is gone
     */
    public void takeBack(Path folder, NewVault made) {
        made.vault().close();
        discard(NotebookFolder.existing(folder));
    }

    private void discard(NotebookFolder folder) {
        String book = BookName.MAIN.file();
        try {
            for (String name :
                    List.of(
                            book,
                            book + NotebookFolder.JOURNAL_SUFFIX,
                            NotebookFolder.KEYRING,
                            NotebookFolder.NEW_KEYRING,
                            NotebookFolder.LOCK)) {
                disk.deleteIfThere(folder.path().resolve(name));
            }
            Files.deleteIfExists(folder.path());
        } catch (IOException e) {
            // What stays is an empty book that nobody has a key for; the failure is told anyway.
        }
    }
}

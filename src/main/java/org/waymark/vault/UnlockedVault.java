package org.waymark.vault;

import org.waymark.vault.Keyring.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** An open notebook: its keys and its main book. Closing it locks the notebook. One thread. */
public final class UnlockedVault implements AutoCloseable {

    private final NotebookFolder folder;
    private final FolderLock lock;
    private final KeyringFile keyringFile;
    private final Slots slots;
    private final Attempts attempts;
    private final UUID slot;
    private final UnlockedKeys keys;
    private final Book book;
    private Keyring keyring;

    UnlockedVault(
            NotebookFolder folder,
            FolderLock lock,
            KeyringFile keyringFile,
            Slots slots,
            Attempts attempts,
            Keyring keyring,
            Slots.Unlocked unlocked,
            Book book) {
        this.folder = folder;
        this.lock = lock;
        this.keyringFile = keyringFile;
        this.slots = slots;
        this.attempts = attempts;
        this.keyring = keyring;
        this.slot = unlocked.slot();
        this.keys = unlocked.keys();
        this.book = book;
    }

    /** The notebook's id. */
    public UUID notebook() {
        return keyring.notebook();
    }

    /** How often the keys were changed, from 1; the book's {@code meta} table holds it too. */
    public long epoch() {
        return keyring.epoch();
    }

    /** Who signs, and with what. */
    public UnlockedKeys keys() {
        return keys;
    }

    /** The main book. */
    public Book book() {
        return book;
    }

    /** What its owner should know about the place where it lies. */
    public Set<FolderWarning> warnings() {
        return folder.warnings();
    }

    /**
     * Whether a secret opens this notebook, for asking once more before something grave. Takes as
     * long as opening it does, and counts as an attempt at opening it: whoever guesses here waits
     * as they would at the lock.
     *
     * @param secret the caller closes it
     * @throws VaultException before the next attempt is allowed
     */
    public boolean opensWith(Secret secret) {
        attempts.check(folder);
        try {
            attempts.counted(folder, () -> slots.unlock(keyring, secret)).keys().close();
            return true;
        } catch (VaultException e) {
            if (e.failure() instanceof SecretFailure.WrongSecret) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Puts a new passphrase in force. Whoever opened the notebook with the old one stays the same
     * person. Whoever opened it with the recovery words becomes a new person with a key of their
     * own, because nothing but the lost passphrase leads to the old one; the lost passphrase stops
     * working in this keyring.
     *
     * @param fresh at least {@link Passphrase#SHORTEST} characters; the caller closes it
     * @param cost of its key derivation
     * @param beforehand is told of the new person, if there is one, before anything changes: for
     *     the journal. When it throws, nothing changes
     * @throws VaultException when the keyring cannot be written; the old passphrase then still
     *     works
     */
    public void changePassphrase(
            Passphrase fresh, KeyDerivationCost cost, Consumer<Enrolment> beforehand) {
        fresh.longEnough();
        if (keys.role() == SignerRole.RECOVERY) {
            SignerRole lost = keyring.isPractice() ? SignerRole.PRACTICE : SignerRole.LEAD;
            try (UnlockedKeys newcomer = keys.newcomer(lost)) {
                install(
                        UUID.randomUUID(),
                        fresh,
                        cost,
                        newcomer,
                        old -> old.label().equals(lost.title()),
                        beforehand);
            }
        } else {
            install(slot, fresh, cost, keys, old -> old.id().equals(slot), _ -> {});
        }
    }

    /**
     * Puts new recovery words in force in place of the old ones, which stop working in this
     * keyring; older backups still open with them.
     *
     * @param fresh shown and typed back before; the caller closes it
     * @param cost of their key derivation
     * @param beforehand is told who signs when they are used, before anything changes: for the
     *     journal. When it throws, nothing changes
     * @throws VaultException when the keyring cannot be written; the old words then still work
     */
    public void changeRecoveryWords(
            RecoveryWords fresh, KeyDerivationCost cost, Consumer<Enrolment> beforehand) {
        try (UnlockedKeys newcomer = keys.newcomer(SignerRole.RECOVERY)) {
            install(
                    UUID.randomUUID(),
                    fresh,
                    cost,
                    newcomer,
                    old -> old.kind() == SlotKind.RECOVERY,
                    beforehand);
        }
    }

    private void install(
            UUID id,
            Secret secret,
            KeyDerivationCost cost,
            UnlockedKeys contents,
            Predicate<Slot> replaced,
            Consumer<Enrolment> beforehand) {
        Slot fresh = slots.seal(keyring.notebook(), id, secret, cost, contents);
        List<Slot> kept = new ArrayList<>(keyring.slots());
        kept.removeIf(replaced);
        kept.add(fresh);
        if (kept.size() > Keyring.MOST_SLOTS) {
            throw new IllegalStateException("A keyring has at most 8 slots.");
        }
        beforehand.accept(contents.enrolment());
        Keyring changed = KeyringSeal.sealed(keyring.withSlots(kept), keys.mainKey());
        try {
            keyringFile.write(changed);
        } catch (VaultException e) {
            if (e.failure() instanceof KeyringFailure.KeyringUnconfirmed) {
                keyring = changed;
            }
            throw e;
        }
        keyring = changed;
    }

    /**
     * Seals words that could not be saved, so that they can wait in memory while the notebook is
     * locked. Nothing is written.
     *
     * @param words read only; the caller wipes them
     */
    public SealedWords seal(byte[] words) {
        return SealedWords.seal(keyring.notebook(), keys.mainKey(), words);
    }

    /**
     * Opens what {@link #seal} made of this notebook earlier.
     *
     * @return for the caller to wipe; empty when they are another notebook's, or were sealed before
     *     a change of its keys
     */
    public Optional<byte[]> open(SealedWords words) {
        return words.open(keyring.notebook(), keys.mainKey());
    }

    /** Closes the book, wipes the keys and lets go of the folder; a second call does nothing. */
    @Override
    public void close() {
        try (lock;
                keys) {
            book.close();
        }
    }

    @Override
    public String toString() {
        return "UnlockedVault[" + keyring.notebook() + "]";
    }
}

package org.waymark.vault;

import java.time.Instant;
import java.util.List;

/**
 * Everything that can be expected to go wrong with a notebook's files, in words for people. The
 * words are those of {@link FailureWords}.
 */
public sealed interface VaultFailure {

    /** What happened, one sentence or two. */
    default String happened() {
        return FailureWords.of(this).happened();
    }

    /** What is safe. */
    default String kept() {
        return FailureWords.of(this).kept();
    }

    /** What to do next. */
    default String next() {
        return FailureWords.of(this).next();
    }

    /** Whether it means that a file of the notebook is not as this program wrote it. */
    default boolean isDamage() {
        return switch (this) {
            case FolderTamperedWith _,
                    KeyringMissing _,
                    KeyringUnreadable _,
                    KeyringBeyondBounds _,
                    KeyringAltered _,
                    BookMissing _,
                    BookCutShort _,
                    BookSizeOdd _,
                    BookDamaged _,
                    BookInconsistent _,
                    KeyDoesNotFit _,
                    EpochsDiffer _,
                    NotABook _ ->
                    true;
            default -> false;
        };
    }

    /** All three, for one line on a terminal. */
    default String words() {
        return happened() + " " + kept() + " " + next();
    }

    /**
     * The passphrase or the recovery words open no slot. Deliberately the same whatever is wrong: a
     * slot whose bytes were damaged cannot be told from a wrong passphrase.
     */
    record WrongSecret() implements VaultFailure {}

    /**
     * Five attempts or more failed.
     *
     * @param nextAttempt when the next one is let through
     */
    record TooSoon(Instant nextAttempt) implements VaultFailure {}

    /**
     * A passphrase that cannot be used.
     *
     * @param reason why
     */
    record PassphraseRefused(Reason reason) implements VaultFailure {

        /** Why a passphrase cannot be used. */
        public enum Reason {
            EMPTY,
            TOO_SHORT,
            TOO_LONG,
            CONTROL_CHARACTER,
            BROKEN_CHARACTER
        }
    }

    /**
     * What was typed is meant as recovery words and cannot be them.
     *
     * @param unknownPositions which words, counted from 1, are not in the list; empty when the
     *     number of words or the checksum is what is wrong
     * @param count how many words were typed
     */
    record RecoveryWordsMistyped(List<Integer> unknownPositions, int count)
            implements VaultFailure {
        public RecoveryWordsMistyped {
            unknownPositions = List.copyOf(unknownPositions);
        }
    }

    /** The folder is not there, or holds no notebook at all. */
    record NoNotebook() implements VaultFailure {}

    /** A notebook is to be made where something already is. */
    record FolderTaken() implements VaultFailure {}

    /** A name inside the folder is not what this program made: a link, a folder, a second name. */
    record FolderTamperedWith() implements VaultFailure {}

    /** Another program, or this one a second time, has the notebook open. */
    record AlreadyOpen() implements VaultFailure {}

    /** The folder or a file in it cannot be written. */
    record FolderReadOnly() implements VaultFailure {}

    /** No room left; whatever was being written was taken back. */
    record DiskFull() implements VaultFailure {}

    /** The disk answered with an error; whatever was being written was taken back. */
    record DiskFailing() implements VaultFailure {}

    /** Too little memory for the key derivation of this keyring. */
    record MemoryShort() implements VaultFailure {}

    /**
     * There is no keyring.
     *
     * @param previousKept whether the copy from before its last change is there
     */
    record KeyringMissing(boolean previousKept) implements VaultFailure {}

    /** The keyring is no JSON, or not of the shape that the format gives it. */
    record KeyringUnreadable() implements VaultFailure {}

    /** The keyring was made by a later version of the format. */
    record KeyringFromLaterVersion() implements VaultFailure {}

    /** Sizes or numbers in the keyring lie outside what any honest program writes. */
    record KeyringBeyondBounds() implements VaultFailure {}

    /** The keyring's seal does not match: it was changed by something other than this program. */
    record KeyringAltered() implements VaultFailure {}

    /** The keyring could not be replaced; the one before stays in force. */
    record KeyringNotReplaced() implements VaultFailure {}

    /** The new keyring is in place, but the disk did not confirm that it will stay there. */
    record KeyringUnconfirmed() implements VaultFailure {}

    /** The keyring names a book whose file is not there. */
    record BookMissing() implements VaultFailure {}

    /** The book is shorter than it says of itself, or empty. */
    record BookCutShort() implements VaultFailure {}

    /** The book's size is no whole number of pages. */
    record BookSizeOdd() implements VaultFailure {}

    /**
     * A page of the book was changed by something other than this program.
     *
     * @param page the first such page, counted from 1
     */
    record BookDamaged(long page) implements VaultFailure {}

    /** Every page is as it was written, and still they do not go together. */
    record BookInconsistent() implements VaultFailure {}

    /** No page of the book answers to the key: it belongs to another notebook or another time. */
    record KeyDoesNotFit() implements VaultFailure {}

    /**
     * Keyring and book tell of different key changes.
     *
     * @param keyring the keyring's epoch
     * @param book the book's epoch
     */
    record EpochsDiffer(long keyring, long book) implements VaultFailure {}

    /** The book opens, but it is not a Waymark book. */
    record NotABook() implements VaultFailure {}

    /** The book is of a later version of the format. */
    record BookFromLaterVersion() implements VaultFailure {}

    /** The database engine does not keep a promise that safety rests on. */
    record EngineUnfit() implements VaultFailure {}
}

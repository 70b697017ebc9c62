package org.waymark.vault;

import java.time.Instant;
import java.util.List;

/**
 * Everything that can be expected to go wrong with a notebook's files, in words for people. The
 * words never hold a name, a note, a key or a path.
 */
public sealed interface VaultFailure {

    /** What happened, one sentence or two. */
    String happened();

    /** What is safe. */
    default String kept() {
        return "Nothing was changed and nothing is lost.";
    }

    /** What to do next. */
    String next();

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
    record WrongSecret() implements VaultFailure {
        @Override
        public String happened() {
            return "This does not open the notebook.";
        }

        @Override
        public String next() {
            return "Check capitals and the keyboard's language, and try again. If you are sure of"
                    + " the passphrase, try the twelve recovery words.";
        }
    }

    /**
     * Five attempts or more failed.
     *
     * @param nextAttempt when the next one is let through
     */
    record TooSoon(Instant nextAttempt) implements VaultFailure {
        @Override
        public String happened() {
            return "Several attempts failed, so the next one has to wait up to half a minute.";
        }

        @Override
        public String next() {
            return "Wait a little, then try again.";
        }
    }

    /**
     * A passphrase that cannot be used.
     *
     * @param reason why
     */
    record PassphraseRefused(Reason reason) implements VaultFailure {

        /** Why a passphrase cannot be used. */
        public enum Reason {
            EMPTY("The passphrase is empty.", "Type the passphrase."),
            TOO_SHORT(
                    "The passphrase is shorter than 12 characters.",
                    "Choose a longer one; five random words are best."),
            TOO_LONG(
                    "The passphrase is longer than 1,024 characters.",
                    "Check that nothing else was pasted with it."),
            CONTROL_CHARACTER(
                    "The passphrase holds a character that cannot be typed, such as a line break or"
                            + " a tab.",
                    "Check what was pasted; often it is the end of the line."),
            BROKEN_CHARACTER(
                    "The passphrase holds half a character, or one that this program does not"
                            + " know.",
                    "Type it instead of pasting it.");

            private final String happened;
            private final String next;

            Reason(String happened, String next) {
                this.happened = happened;
                this.next = next;
            }
        }

        @Override
        public String happened() {
            return reason.happened;
        }

        @Override
        public String next() {
            return reason.next;
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

        @Override
        public String happened() {
            if (!unknownPositions.isEmpty()) {
                StringBuilder positions = new StringBuilder();
                for (int position : unknownPositions) {
                    positions.append(positions.isEmpty() ? "" : ", ").append(position);
                }
                return unknownPositions.size() == 1
                        ? "Word " + positions + " is not in the list of recovery words."
                        : "Words " + positions + " are not in the list of recovery words.";
            }
            return count == RecoveryWords.COUNT
                    ? "These twelve words do not belong together: one of them is wrong, or two"
                            + " have changed places."
                    : "There are twelve recovery words, and " + count + " were typed.";
        }

        @Override
        public String next() {
            return "Compare them with the sheet, word by word and in order.";
        }
    }

    /** The folder is not there, or holds no notebook at all. */
    record NoNotebook() implements VaultFailure {
        @Override
        public String happened() {
            return "There is no notebook in this folder.";
        }

        @Override
        public String next() {
            return "Choose the folder whose name ends in .waymark.";
        }
    }

    /** A notebook is to be made where something already is. */
    record FolderTaken() implements VaultFailure {
        @Override
        public String happened() {
            return "A folder of this name is already there, and it is not empty.";
        }

        @Override
        public String next() {
            return "Choose another name or another place.";
        }
    }

    /** A name inside the folder is not what this program made: a link, a folder, a second name. */
    record FolderTamperedWith() implements VaultFailure {
        @Override
        public String happened() {
            return "A file of this notebook is a link to somewhere else, and not the file that"
                    + " this program made.";
        }

        @Override
        public String next() {
            return "Copy the real files back into the folder, or use a copy that you keep.";
        }
    }

    /** Another program, or this one a second time, has the notebook open. */
    record AlreadyOpen() implements VaultFailure {
        @Override
        public String happened() {
            return "This notebook is already open, here or on another computer.";
        }

        @Override
        public String next() {
            return "Close it there first.";
        }
    }

    /** The folder or a file in it cannot be written. */
    record FolderReadOnly() implements VaultFailure {
        @Override
        public String happened() {
            return "The notebook's folder cannot be written to.";
        }

        @Override
        public String next() {
            return "Check that the disk is not write-protected and that the folder belongs to you.";
        }
    }

    /** No room left; whatever was being written was taken back. */
    record DiskFull() implements VaultFailure {
        @Override
        public String happened() {
            return "The disk is full.";
        }

        @Override
        public String kept() {
            return "The last change was not saved; everything before it is safe.";
        }

        @Override
        public String next() {
            return "Free some space, then try again.";
        }
    }

    /** The disk answered with an error; whatever was being written was taken back. */
    record DiskFailing() implements VaultFailure {
        @Override
        public String happened() {
            return "The disk did not do what was asked of it.";
        }

        @Override
        public String kept() {
            return "The last change may not be saved; everything before it is safe.";
        }

        @Override
        public String next() {
            return "Check that the disk is still connected, then close the notebook and open it"
                    + " again.";
        }
    }

    /** Too little memory for the key derivation of this keyring. */
    record MemoryShort() implements VaultFailure {
        @Override
        public String happened() {
            return "This computer has too little free memory to open the notebook.";
        }

        @Override
        public String next() {
            return "Close other programs, then try again.";
        }
    }

    /**
     * There is no keyring.
     *
     * @param previousKept whether the copy from before its last change is there
     */
    record KeyringMissing(boolean previousKept) implements VaultFailure {
        @Override
        public String happened() {
            return "The file keyring.json is missing from the notebook's folder. Without it nobody"
                    + " can open the notebook.";
        }

        @Override
        public String kept() {
            return "Nothing was changed.";
        }

        @Override
        public String next() {
            return previousKept
                    ? "A copy from before its last change is there: copy keyring.json.bak to"
                            + " keyring.json and open the notebook with the passphrase of then."
                    : "Copy keyring.json back from a copy of the folder that you keep.";
        }
    }

    /** The keyring is no JSON, or not of the shape that the format gives it. */
    record KeyringUnreadable() implements VaultFailure {
        @Override
        public String happened() {
            return "The file keyring.json is damaged and cannot be read.";
        }

        @Override
        public String kept() {
            return "Nothing was changed.";
        }

        @Override
        public String next() {
            return "Copy keyring.json.bak, or the one of a copy that you keep, in its place.";
        }
    }

    /** The keyring was made by a later version of the format. */
    record KeyringFromLaterVersion() implements VaultFailure {
        @Override
        public String happened() {
            return "This notebook was made by a later version of Waymark.";
        }

        @Override
        public String next() {
            return "Install the latest version, then open it again.";
        }
    }

    /** Sizes or numbers in the keyring lie outside what any honest program writes. */
    record KeyringBeyondBounds() implements VaultFailure {
        @Override
        public String happened() {
            return "The file keyring.json holds numbers or sizes that no notebook has. It is"
                    + " damaged, or somebody changed it.";
        }

        @Override
        public String kept() {
            return "Nothing was changed.";
        }

        @Override
        public String next() {
            return "Copy keyring.json.bak, or the one of a copy that you keep, in its place.";
        }
    }

    /** The keyring's seal does not match: it was changed by something other than this program. */
    record KeyringAltered() implements VaultFailure {
        @Override
        public String happened() {
            return "The file keyring.json was damaged, or somebody changed it, after this program"
                    + " wrote it. It is not safe to go on with it.";
        }

        @Override
        public String kept() {
            return "Nothing was changed; the records themselves are untouched.";
        }

        @Override
        public String next() {
            return "Copy keyring.json.bak, or the one of a copy that you keep, in its place.";
        }
    }

    /** The keyring could not be replaced; the one before stays in force. */
    record KeyringNotReplaced() implements VaultFailure {
        @Override
        public String happened() {
            return "The new keyring could not be put in place; another program may be holding the"
                    + " old one.";
        }

        @Override
        public String kept() {
            return "The passphrase and the recovery words from before stay in force.";
        }

        @Override
        public String next() {
            return "Wait for virus scanners and cloud folders to finish, then try again.";
        }
    }

    /** The new keyring is in place, but the disk did not confirm that it will stay there. */
    record KeyringUnconfirmed() implements VaultFailure {
        @Override
        public String happened() {
            return "The new keyring is in place, but the disk did not confirm it.";
        }

        @Override
        public String kept() {
            return "Nothing is lost; after a power cut the passphrase from before might be the one"
                    + " in force.";
        }

        @Override
        public String next() {
            return "Keep the old passphrase or sheet until the notebook has opened with the new"
                    + " one.";
        }
    }

    /** The keyring names a book whose file is not there. */
    record BookMissing() implements VaultFailure {
        @Override
        public String happened() {
            return "The file with the records is missing from the notebook's folder.";
        }

        @Override
        public String kept() {
            return "Nothing was changed.";
        }

        @Override
        public String next() {
            return "Look for it where the folder was copied from, or use a copy that you keep.";
        }
    }

    /** The book is shorter than it says of itself, or empty. */
    record BookCutShort() implements VaultFailure {
        @Override
        public String happened() {
            return "The file with the records was cut short.";
        }

        @Override
        public String kept() {
            return "Nothing was changed; what is left of the file is untouched.";
        }

        @Override
        public String next() {
            return "Make a copy of the folder as it is, then use a copy that you keep.";
        }
    }

    /** The book's size is no whole number of pages. */
    record BookSizeOdd() implements VaultFailure {
        @Override
        public String happened() {
            return "The file with the records was cut short, or something was added to its end.";
        }

        @Override
        public String kept() {
            return "Nothing was changed; the file is untouched.";
        }

        @Override
        public String next() {
            return "Make a copy of the folder as it is, then use a copy that you keep.";
        }
    }

    /**
     * A page of the book was changed by something other than this program.
     *
     * @param page the first such page, counted from 1
     */
    record BookDamaged(long page) implements VaultFailure {
        @Override
        public String happened() {
            return "The file with the records is damaged: page " + page + " is the first that is.";
        }

        @Override
        public String kept() {
            return "Nothing was changed; the file is untouched.";
        }

        @Override
        public String next() {
            return "Make a copy of the folder as it is, then use a copy that you keep.";
        }
    }

    /** Every page is as it was written, and still they do not go together. */
    record BookInconsistent() implements VaultFailure {
        @Override
        public String happened() {
            return "The parts of the file with the records do not go together.";
        }

        @Override
        public String kept() {
            return "Nothing was changed; the file is untouched.";
        }

        @Override
        public String next() {
            return "Make a copy of the folder as it is, then use a copy that you keep.";
        }
    }

    /** No page of the book answers to the key: it belongs to another notebook or another time. */
    record KeyDoesNotFit() implements VaultFailure {
        @Override
        public String happened() {
            return "The file with the records does not belong to this keyring: it comes from"
                    + " another notebook or another time, or its beginning is damaged.";
        }

        @Override
        public String kept() {
            return "Nothing was changed; both files are untouched.";
        }

        @Override
        public String next() {
            return "Put the files that belong together back into one folder, or use a copy that you"
                    + " keep.";
        }
    }

    /**
     * Keyring and book tell of different key changes.
     *
     * @param keyring the keyring's epoch
     * @param book the book's epoch
     */
    record EpochsDiffer(long keyring, long book) implements VaultFailure {
        @Override
        public String happened() {
            return "The keyring and the file with the records do not belong together: one is of"
                    + " key change "
                    + keyring
                    + ", the other of key change "
                    + book
                    + ".";
        }

        @Override
        public String next() {
            return "Put the files that belong together back into one folder, or use a copy that you"
                    + " keep.";
        }
    }

    /** The book opens, but it is not a Waymark book. */
    record NotABook() implements VaultFailure {
        @Override
        public String happened() {
            return "The file with the records was not made by Waymark.";
        }

        @Override
        public String next() {
            return "Put the right file back, or use a copy that you keep.";
        }
    }

    /** The book is of a later version of the format. */
    record BookFromLaterVersion() implements VaultFailure {
        @Override
        public String happened() {
            return "The records were written by a later version of Waymark.";
        }

        @Override
        public String next() {
            return "Install the latest version, then open it again.";
        }
    }

    /** The database engine does not keep a promise that safety rests on. */
    record EngineUnfit() implements VaultFailure {
        @Override
        public String happened() {
            return "The part of the program that stores records does not work as it must on this"
                    + " computer.";
        }

        @Override
        public String next() {
            return "Install Waymark anew; if that does not help, ask for help.";
        }
    }
}

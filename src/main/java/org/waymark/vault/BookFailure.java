package org.waymark.vault;

/** A book that cannot be opened, or is not as it was written. */
public sealed interface BookFailure extends VaultFailure {

    /** The keyring names a book whose file is not there. */
    record BookMissing() implements BookFailure {
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
    record BookCutShort() implements BookFailure {
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
    record BookSizeOdd() implements BookFailure {
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
    record BookDamaged(long page) implements BookFailure {
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
    record BookInconsistent() implements BookFailure {
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
    record KeyDoesNotFit() implements BookFailure {
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
    record EpochsDiffer(long keyring, long book) implements BookFailure {
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
    record NotABook() implements BookFailure {
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
    record BookFromLaterVersion() implements BookFailure {
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
    record EngineUnfit() implements BookFailure {
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

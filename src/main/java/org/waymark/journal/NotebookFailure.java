package org.waymark.journal;

/** Why a notebook could not be opened or read, in words for people. */
public sealed interface NotebookFailure {

    /** What happened, that nothing was lost, and what to do next. */
    String words();

    /** The book belongs to another notebook than the keyring. */
    record OtherNotebook() implements NotebookFailure {
        @Override
        public String words() {
            return "The book in this folder belongs to another notebook than the keyring beside"
                    + " it. Nothing was changed. Put back the files that belong together, for"
                    + " example from a copy that you keep.";
        }
    }

    /** The book and the keyring stem from different changes of keys. */
    record OtherEpoch(long keyring, long book) implements NotebookFailure {
        @Override
        public String words() {
            return "The keyring and the book do not belong together: the keyring is from key"
                    + " change "
                    + keyring
                    + ", the book from key change "
                    + book
                    + ". Nothing was changed. Put back the files that belong together, for example"
                    + " from a copy that you keep.";
        }
    }

    /** The book holds no notebook yet, or its making was cut short. */
    record NotBegun() implements NotebookFailure {
        @Override
        public String words() {
            return "This book holds no notebook. Its making was probably cut short before anything"
                    + " was recorded. Make the notebook again in a new folder.";
        }
    }

    /** The book already holds a notebook. */
    record AlreadyBegun() implements NotebookFailure {
        @Override
        public String words() {
            return "This book already holds a notebook. Nothing was changed. Open it instead of"
                    + " making a new one.";
        }
    }

    /** The book was written by a later version of this program. */
    record LaterVersion() implements NotebookFailure {
        @Override
        public String words() {
            return "This notebook was last used with a newer version of Waymark. Nothing was"
                    + " changed. Install that version, or a newer one, to open it.";
        }
    }

    /** Nobody has enrolled the person who wants to sign. */
    record NotEnrolled() implements NotebookFailure {
        @Override
        public String words() {
            return "This passphrase opens the book, but its owner was never enrolled to sign in"
                    + " it. Nothing was changed. Ask whoever leads on the notebook to enrol them.";
        }
    }

    /** The signing key is not the one that was enrolled. */
    record OtherKey() implements NotebookFailure {
        @Override
        public String words() {
            return "The signing key in the keyring is not the one that was enrolled in this"
                    + " notebook. Nothing was changed. Put back the keyring that belongs to it, for"
                    + " example from a copy that you keep.";
        }
    }

    /**
     * An entry cannot be read.
     *
     * @param seq its place in its chain
     */
    record Damaged(long seq) implements NotebookFailure {
        @Override
        public String words() {
            return "Entry "
                    + seq
                    + " of the journal cannot be read. Nothing was changed. Check the notebook, and"
                    + " open a copy of the folder that you keep.";
        }
    }

    /** The book's tables could not be brought to the form that this version needs. */
    record NotMigrated() implements NotebookFailure {
        @Override
        public String words() {
            return "The notebook could not be brought to the form that this version of Waymark"
                    + " needs. It stands as it was before. Make sure that there is room on the"
                    + " disk, and try again.";
        }
    }
}

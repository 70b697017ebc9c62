package org.waymark.vault;

/** A folder, disk or computer that does not let a notebook be made, opened or written. */
public sealed interface FolderFailure extends VaultFailure {

    /** The folder is not there, or holds no notebook at all. */
    record NoNotebook() implements FolderFailure {
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
    record FolderTaken() implements FolderFailure {
        @Override
        public String happened() {
            return "A folder of this name is already there, and it is not empty.";
        }

        @Override
        public String next() {
            return "Choose another name or another place. If the making of a notebook was cut short"
                    + " here, delete that folder once you are sure that it holds nothing you"
                    + " need.";
        }
    }

    /** A name inside the folder is not what this program made: a link, a folder, a second name. */
    record FolderTamperedWith() implements FolderFailure {
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
    record AlreadyOpen() implements FolderFailure {
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
    record FolderReadOnly() implements FolderFailure {
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
    record DiskFull() implements FolderFailure {
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
    record DiskFailing() implements FolderFailure {
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
    record MemoryShort() implements FolderFailure {
        @Override
        public String happened() {
            return "This computer has too little free memory to open the notebook.";
        }

        @Override
        public String next() {
            return "Close other programs, then try again.";
        }
    }
}

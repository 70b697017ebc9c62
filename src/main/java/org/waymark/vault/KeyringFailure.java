package org.waymark.vault;

/** A keyring that cannot be used, or could not be replaced. */
public sealed interface KeyringFailure extends VaultFailure {

    /**
     * There is no keyring.
     *
     * @param previousKept whether the copy from before its last change is there
     */
    record KeyringMissing(boolean previousKept) implements KeyringFailure {
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
    record KeyringUnreadable() implements KeyringFailure {
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
    record KeyringFromLaterVersion() implements KeyringFailure {
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
    record KeyringBeyondBounds() implements KeyringFailure {
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
    record KeyringAltered() implements KeyringFailure {
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
    record KeyringNotReplaced() implements KeyringFailure {
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
    record KeyringUnconfirmed() implements KeyringFailure {
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
}

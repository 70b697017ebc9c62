package org.waymark.vault;

import java.util.stream.Collectors;

/**
 * What is said to people when something goes wrong with a notebook's files. Never holds a name, a
 * note, a key or a path.
 *
 * @param happened what happened, one sentence or two
 * @param kept what is safe
 * @param next what to do next
 */
record FailureWords(String happened, String kept, String next) {

    private static final String NOTHING_CHANGED = "Nothing was changed and nothing is lost.";

    private FailureWords(String happened, String next) {
        this(happened, NOTHING_CHANGED, next);
    }

    /** The words for a failure. */
    static FailureWords of(VaultFailure failure) {
        return switch (failure) {
            case VaultFailure.WrongSecret _ -> new FailureWords("This does not open the notebook.", "Check capitals and the keyboard's language, and try again. If you are sure of"
                    + " the passphrase, try the twelve recovery words.");
            case VaultFailure.TooSoon _ -> new FailureWords("Several attempts failed, so the next one has to wait up to half a minute.", "Wait a little, then try again.");
            case VaultFailure.PassphraseRefused refused -> refused(refused.reason());
            case VaultFailure.RecoveryWordsMistyped mistyped -> mistyped(mistyped);
            case VaultFailure.NoNotebook _ -> new FailureWords("There is no notebook in this folder.", "Choose the folder whose name ends in .waymark.");
            case VaultFailure.FolderTaken _ -> new FailureWords("A folder of this name is already there, and it is not empty.", "Choose another name or another place.");
            case VaultFailure.FolderTamperedWith _ -> new FailureWords("A file of this notebook is a link to somewhere else, and not the file that"
                    + " this program made.", "Copy the real files back into the folder, or use a copy that you keep.");
            case VaultFailure.AlreadyOpen _ -> new FailureWords("This notebook is already open, here or on another computer.", "Close it there first.");
            case VaultFailure.FolderReadOnly _ -> new FailureWords("The notebook's folder cannot be written to.", "Check that the disk is not write-protected and that the folder belongs to you.");
            case VaultFailure.DiskFull _ -> new FailureWords("The disk is full.", "The last change was not saved; everything before it is safe.", "Free some space, then try again.");
            case VaultFailure.DiskFailing _ -> new FailureWords("The disk did not do what was asked of it.", "The last change may not be saved; everything before it is safe.", "Check that the disk is still connected, then close the notebook and open it"
                    + " again.");
            case VaultFailure.MemoryShort _ -> new FailureWords("This computer has too little free memory to open the notebook.", "Close other programs, then try again.");
            case VaultFailure.KeyringMissing(boolean previousKept) -> new FailureWords("The file keyring.json is missing from the notebook's folder. Without it nobody"
                    + " can open the notebook.", "Nothing was changed.", previousKept
                    ? "A copy from before its last change is there: copy keyring.json.bak to"
                            + " keyring.json and open the notebook with the passphrase of then."
                    : "Copy keyring.json back from a copy of the folder that you keep.");
            case VaultFailure.KeyringUnreadable _ -> new FailureWords("The file keyring.json is damaged and cannot be read.", "Nothing was changed.", "Copy keyring.json.bak, or the one of a copy that you keep, in its place.");
            case VaultFailure.KeyringFromLaterVersion _ -> new FailureWords("This notebook was made by a later version of Waymark.", "Install the latest version, then open it again.");
            case VaultFailure.KeyringBeyondBounds _ -> new FailureWords("The file keyring.json holds numbers or sizes that no notebook has. It is"
                    + " damaged, or somebody changed it.", "Nothing was changed.", "Copy keyring.json.bak, or the one of a copy that you keep, in its place.");
            case VaultFailure.KeyringAltered _ -> new FailureWords("The file keyring.json was damaged, or somebody changed it, after this program"
                    + " wrote it. It is not safe to go on with it.", "Nothing was changed; the records themselves are untouched.", "Copy keyring.json.bak, or the one of a copy that you keep, in its place.");
            case VaultFailure.KeyringNotReplaced _ -> new FailureWords("The new keyring could not be put in place; another program may be holding the"
                    + " old one.", "The passphrase and the recovery words from before stay in force.", "Wait for virus scanners and cloud folders to finish, then try again.");
            case VaultFailure.KeyringUnconfirmed _ -> new FailureWords("The new keyring is in place, but the disk did not confirm it.", "Nothing is lost; after a power cut the passphrase from before might be the one"
                    + " in force.", "Keep the old passphrase or sheet until the notebook has opened with the new"
                    + " one.");
            case VaultFailure.BookMissing _ -> new FailureWords("The file with the records is missing from the notebook's folder.", "Nothing was changed.", "Look for it where the folder was copied from, or use a copy that you keep.");
            case VaultFailure.BookCutShort _ -> new FailureWords("The file with the records was cut short.", "Nothing was changed; what is left of the file is untouched.", "Make a copy of the folder as it is, then use a copy that you keep.");
            case VaultFailure.BookSizeOdd _ -> new FailureWords("The file with the records was cut short, or something was added to its end.", "Nothing was changed; the file is untouched.", "Make a copy of the folder as it is, then use a copy that you keep.");
            case VaultFailure.BookDamaged(long page) -> new FailureWords("The file with the records is damaged: page " + page + " is the first that is.", "Nothing was changed; the file is untouched.", "Make a copy of the folder as it is, then use a copy that you keep.");
            case VaultFailure.BookInconsistent _ -> new FailureWords("The parts of the file with the records do not go together.", "Nothing was changed; the file is untouched.", "Make a copy of the folder as it is, then use a copy that you keep.");
            case VaultFailure.KeyDoesNotFit _ -> new FailureWords("The file with the records does not belong to this keyring: it comes from"
                    + " another notebook or another time, or its beginning is damaged.", "Nothing was changed; both files are untouched.", "Put the files that belong together back into one folder, or use a copy that you"
                    + " keep.");
            case VaultFailure.EpochsDiffer(long keyring, long book) -> new FailureWords("The keyring and the file with the records do not belong together: one is of"
                    + " key change "
                    + keyring
                    + ", the other of key change "
                    + book
                    + ".", "Put the files that belong together back into one folder, or use a copy that you"
                    + " keep.");
            case VaultFailure.NotABook _ -> new FailureWords("The file with the records was not made by Waymark.", "Put the right file back, or use a copy that you keep.");
            case VaultFailure.BookFromLaterVersion _ -> new FailureWords("The records were written by a later version of Waymark.", "Install the latest version, then open it again.");
            case VaultFailure.EngineUnfit _ -> new FailureWords("The part of the program that stores records does not work as it must on this"
                    + " computer.", "Install Waymark anew; if that does not help, ask for help.");
        };
    }

    private static FailureWords refused(VaultFailure.PassphraseRefused.Reason reason) {
        return switch (reason) {
            case EMPTY -> new FailureWords("The passphrase is empty.", "Type the passphrase.");
            case TOO_LONG -> new FailureWords("The passphrase is longer than 1,024 characters.",
                    "Check that nothing else was pasted with it.");
            case BROKEN_CHARACTER -> new FailureWords("The passphrase holds half a character, or one that this program does not"
                            + " know.",
                    "Type it instead of pasting it.");
        };
    }

    private static FailureWords mistyped(VaultFailure.RecoveryWordsMistyped mistyped) {
        String happened;
        if (!mistyped.unknownPositions().isEmpty()) {
            String positions =
                    mistyped.unknownPositions().stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            happened =
                    mistyped.unknownPositions().size() == 1
                            ? "Word " + positions + " is not in the list of recovery words."
                            : "Words " + positions + " are not in the list of recovery words.";
        } else {
            happened =
                    mistyped.count() == RecoveryWords.COUNT
                            ? "These twelve words do not belong together: one of them is wrong, or"
                                    + " two have changed places."
                            : "There are twelve recovery words, and "
                                    + mistyped.count()
                                    + " were typed.";
        }
        return new FailureWords(
                happened, "Compare them with the sheet, word by word and in order.");
    }
}

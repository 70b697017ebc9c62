package org.waymark.vault;

/**
 * Everything that can be expected to go wrong with a notebook's files, in words for people. The
 * words never hold a name, a note, a key or a path.
 */
public sealed interface VaultFailure
        permits BookFailure, FolderFailure, KeyringFailure, SecretFailure {

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
            case FolderFailure.FolderTamperedWith _,
                    KeyringFailure.KeyringMissing _,
                    KeyringFailure.KeyringUnreadable _,
                    KeyringFailure.KeyringBeyondBounds _,
                    KeyringFailure.KeyringAltered _,
                    BookFailure.BookMissing _,
                    BookFailure.BookCutShort _,
                    BookFailure.BookSizeOdd _,
                    BookFailure.BookDamaged _,
                    BookFailure.BookInconsistent _,
                    BookFailure.KeyDoesNotFit _,
                    BookFailure.EpochsDiffer _,
                    BookFailure.NotABook _ ->
                    true;
            default -> false;
        };
    }

    /** All three, for one line on a terminal. */
    default String words() {
        return happened() + " " + kept() + " " + next();
    }
}

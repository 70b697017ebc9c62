package org.waymark.app;

import org.waymark.app.guidance.PastReading;
import org.waymark.casework.CasePlaces;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.Recorder;
import org.waymark.casework.WordsShelf;
import org.waymark.pathway.Library;

import java.util.List;
import java.util.UUID;

/**
 * An open, unlocked notebook. Every method that reads or writes it belongs on {@link
 * Jobs.Lane#BOOKS}. Closing it wipes the keys.
 */
public interface NotebookSession extends AutoCloseable {

    /** The notebook's id. */
    UUID notebook();

    /** The folder's name without its ending, as shown in the window. */
    String label();

    /** The name of the person whose passphrase opened it. */
    String author();

    /** Their role in words, such as "Lead". */
    String role();

    /** Whether it is a practice notebook, whose people are all invented. */
    boolean practice();

    /** The guidance over which this notebook is laid. */
    Library library();

    /** The words of earlier versions of the guidance. */
    default PastReading past() {
        return PastReading.none();
    }

    CaseQueries queries();

    Recorder recorder();

    /** The words of forms that are not recorded yet. */
    WordsShelf shelf();

    /** Where the chart was last looked at in each case. */
    CasePlaces places();

    /** What its owner should know about the place where it lies, in sentences; mostly empty. */
    default List<String> warnings() {
        return List.of();
    }

    /**
     * Whether the notebook is older than what this computer last saw of it, or its past is another:
     * somebody or something has put an older copy in its place.
     */
    default boolean isRolledBack() {
        return false;
    }

    /**
     * Goes on with a notebook that {@link #isRolledBack()}, for example because it was brought back
     * from a backup. From now on it is what this computer has seen of it.
     */
    default void acceptAsItIs() {}

    /**
     * Whether somebody opened it with the recovery words, and so signs as nobody in particular
     * until they set a passphrase of their own.
     */
    default boolean byRecoveryWords() {
        return false;
    }

    /**
     * Puts a new passphrase in force; the old one no longer opens this notebook, but still opens
     * older copies of it. Whoever opened it with the recovery words becomes a new lead, whose
     * enrolment is signed into the journal first. Takes about two seconds of key derivation.
     *
     * @param current passphrase or recovery words of now, asked for once more so that nobody can
     *     lock its owner out of a notebook that stands open; wiped by this call
     * @param fresh at least 12 characters; wiped by this call
     * @param name the new lead's name, as it stands under what they sign; not looked at unless
     *     {@link #byRecoveryWords()}
     * @return false when the current secret is not right; nothing was changed
     * @throws org.waymark.vault.VaultException when it cannot be a passphrase, too many attempts
     *     failed just before, or the keyring cannot be written; the old passphrase then still works
     */
    boolean changePassphrase(char[] current, char[] fresh, String name);

    /**
     * Puts new recovery words in force; the old ones no longer open this notebook, but still open
     * older copies of it. Who signs with the new ones is enrolled in the journal first. Takes about
     * two seconds of key derivation.
     *
     * @param current passphrase or recovery words of now; wiped by this call
     * @param words the twelve words, as shown and typed back; wiped by this call
     * @return false when the current secret is not right; nothing was changed
     * @throws org.waymark.vault.VaultException when they are no recovery words, too many attempts
     *     failed just before, or the keyring cannot be written; the old words then still work
     */
    boolean changeRecoveryWords(char[] current, char[] words);

    /** Checks every page, digest, signature and chain. */
    NotebookCheck check();

    @Override
    void close();
}

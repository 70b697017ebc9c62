package org.waymark.app;

import org.waymark.casework.CaseQueries;
import org.waymark.casework.Recorder;

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

    CaseQueries queries();

    Recorder recorder();

    /** Checks every page, digest, signature and chain. */
    NotebookCheck check();

    @Override
    void close();
}

package org.waymark.ui.support;

import org.waymark.app.NotebookCheck;
import org.waymark.app.NotebookSession;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.Recorder;
import org.waymark.pathway.Library;
import org.waymark.pathway.Pathway;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An open notebook in memory. What it holds outlives the session, as a real book does. */
public final class FakeSession implements NotebookSession {

    private final FakeBook book;
    private final FakeRecorder recorder;
    private final String label;
    private final boolean practice;
    private String changedPassphrase = "";
    private String changedRecoveryWords = "";
    private boolean closed;
    private Library library;

    public FakeSession(
            FakeBook book, Pathway pathway, Clock clock, String label, boolean practice) {
        this.book = book;
        this.recorder = new FakeRecorder(book, pathway, clock, "J. Okafor");
        this.library = Library.of(pathway);
        this.label = label;
        this.practice = practice;
    }

    /** A session over a fresh book. */
    public static FakeSession fresh(Pathway pathway, Clock clock) {
        return new FakeSession(
                new FakeBook(clock, TestPathway.CLOSE), pathway, clock, "Larkfield", false);
    }

    public FakeBook book() {
        return book;
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public UUID notebook() {
        return new UUID(1, label.hashCode());
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String author() {
        return "J. Okafor";
    }

    @Override
    public String role() {
        return "Lead";
    }

    @Override
    public boolean practice() {
        return practice;
    }

    /** From now on this guidance is what the notebook is laid over. */
    public void library(Library laid) {
        library = laid;
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public CaseQueries queries() {
        refuseWhenClosed();
        return book;
    }

    @Override
    public Recorder recorder() {
        refuseWhenClosed();
        return recorder;
    }

    /** The passphrase put in force last; empty while there was none. */
    public String changedPassphrase() {
        return changedPassphrase;
    }

    /** The recovery words put in force last, with single spaces; empty while there were none. */
    public String changedRecoveryWords() {
        return changedRecoveryWords;
    }

    @Override
    public void changePassphrase(char[] fresh) {
        refuseWhenClosed();
        changedPassphrase = new String(fresh);
        Arrays.fill(fresh, '\0');
    }

    @Override
    public void changeRecoveryWords(char[] words) {
        refuseWhenClosed();
        changedRecoveryWords = new String(words);
        Arrays.fill(words, '\0');
    }

    @Override
    public NotebookCheck check() {
        refuseWhenClosed();
        return new NotebookCheck(
                true,
                List.of(
                        "The keyring's seal holds.",
                        "Every page, digest and signature is as it was written."));
    }

    @Override
    public void close() {
        closed = true;
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new IllegalStateException("This notebook is locked.");
        }
    }
}

package org.waymark.ui.support;

import org.waymark.app.NotebookCheck;
import org.waymark.app.NotebookSession;
import org.waymark.casework.CasePlaces;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.KeptWords;
import org.waymark.casework.Recorder;
import org.waymark.casework.WordsShelf;
import org.waymark.pathway.Library;
import org.waymark.pathway.Pathway;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An open notebook in memory. What it holds outlives the session, as a real book does. */
public final class FakeSession implements NotebookSession {

    /** What has to be typed before the passphrase or the recovery words are changed. */
    public static final String SECRET = "the secret of now";

    private final FakeBook book;
    private final FakeRecorder recorder;
    private final String label;
    private final boolean practice;
    private String changedPassphrase = "";
    private String changedRecoveryWords = "";
    private String newName = "";
    private boolean byRecoveryWords;
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

    @Override
    public WordsShelf shelf() {
        refuseWhenClosed();
        return book.shelf;
    }

    @Override
    public CasePlaces places() {
        refuseWhenClosed();
        return book.places;
    }

    /** The words of forms, as the book holds them. */
    public List<KeptWords> keptWords() {
        return book.shelf.all();
    }

    /** The passphrase put in force last; empty while there was none. */
    public String changedPassphrase() {
        return changedPassphrase;
    }

    /** The recovery words put in force last, with single spaces; empty while there were none. */
    public String changedRecoveryWords() {
        return changedRecoveryWords;
    }

    /** From now on it was opened with the recovery words, or no longer. */
    public void byRecoveryWords(boolean came) {
        byRecoveryWords = came;
    }

    /** The name that was given with the last new passphrase. */
    public String newName() {
        return newName;
    }

    @Override
    public boolean byRecoveryWords() {
        return byRecoveryWords;
    }

    @Override
    public boolean changePassphrase(char[] current, char[] fresh, String name) {
        refuseWhenClosed();
        if (!new String(current).equals(SECRET)) {
            return false;
        }
        changedPassphrase = new String(fresh);
        newName = name;
        Arrays.fill(fresh, '\0');
        return true;
    }

    @Override
    public boolean changeRecoveryWords(char[] current, char[] words) {
        refuseWhenClosed();
        if (!new String(current).equals(SECRET)) {
            return false;
        }
        changedRecoveryWords = new String(words);
        Arrays.fill(words, '\0');
        return true;
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

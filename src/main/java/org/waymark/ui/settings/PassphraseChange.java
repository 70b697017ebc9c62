package org.waymark.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Job;
import org.waymark.app.Jobs;
import org.waymark.app.Notebooks;
import org.waymark.app.Notebooks.PassphraseAdvice;
import org.waymark.ui.kit.ScreenContext;

import java.util.Arrays;

/** A new passphrase for the open notebook: typed twice, judged, and put in force. */
public final class PassphraseChange {

    /** Characters that a passphrase has at least. */
    public static final int SHORTEST = 12;

    private final ScreenContext context;
    private final Notebooks notebooks;
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PassphraseAdvice> advice =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper againRefused = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable Job<PassphraseAdvice> advising;

    PassphraseChange(ScreenContext context, Notebooks notebooks) {
        this.context = context;
        this.notebooks = notebooks;
    }

    /** Fetches five fresh words. */
    public void offerWords() {
        context.jobs()
                .run(Jobs.Lane.BOOKS, "Choosing words", notebooks::proposedWords)
                .onDone(offered::setAll)
                .onFailed(failure::set);
    }

    /**
     * Has a passphrase judged, away from this thread; the newest answer counts.
     *
     * @param typed wiped by this call or by the work it starts
     */
    public void judge(char[] typed) {
        if (advising != null) {
            advising.cancel();
        }
        if (typed.length == 0) {
            advice.set(null);
            return;
        }
        advising =
                context.jobs()
                        .run(Jobs.Lane.COMPUTING, "Judging the passphrase", () -> judged(typed))
                        .onDone(advice::set);
    }

    private PassphraseAdvice judged(char[] typed) {
        try {
            return notebooks.advise(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /**
     * Puts a passphrase in force, when it can stand and was typed twice alike.
     *
     * @param first wiped by this call or by the work it starts
     * @param again wiped
     * @param changed called when it is in force
     */
    public void change(char[] first, char[] again, Runnable changed) {
        refused.set("");
        againRefused.set("");
        failure.set(null);
        if (Character.codePointCount(first, 0, first.length) < SHORTEST) {
            refused.set("Use at least 12 characters. Five random words are a good choice.");
        } else if (!Arrays.equals(first, again)) {
            againRefused.set("The two are not alike. Type the passphrase once more.");
        }
        Arrays.fill(again, '\0');
        if (busy.get() || !refused.get().isEmpty() || !againRefused.get().isEmpty()) {
            Arrays.fill(first, '\0');
            return;
        }
        busy.set(true);
        // Not the screen's own jobs: what is begun is told of, though the screen is left.
        context.lastingJobs()
                .run(Jobs.Lane.BOOKS, "Changing the passphrase", () -> putInForce(first))
                .onDone(
                        found -> {
                            busy.set(false);
                            if (found.accepted()) {
                                context.recorded().run();
                                changed.run();
                            } else {
                                refused.set(found.words());
                            }
                        })
                .onFailed(
                        found -> {
                            busy.set(false);
                            failure.set(found);
                        });
    }

    private PassphraseAdvice putInForce(char[] fresh) {
        try {
            PassphraseAdvice found = judged(fresh.clone());
            if (found.accepted()) {
                context.session().changePassphrase(fresh);
            }
            return found;
        } finally {
            Arrays.fill(fresh, '\0');
        }
    }

    /** Forgets what was offered and said; to be called when the person leaves. */
    public void forget() {
        judge(new char[0]);
        offered.clear();
        refused.set("");
        againRefused.set("");
        failure.set(null);
    }

    /** Five words picked by chance; empty until they are there. */
    public ObservableList<String> offered() {
        return FXCollections.unmodifiableObservableList(offered);
    }

    /** How well what is typed would hold; null while nothing is typed. */
    public ReadOnlyObjectProperty<@Nullable PassphraseAdvice> advice() {
        return advice.getReadOnlyProperty();
    }

    /** What is wrong with the passphrase; empty when nothing is. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    /** What is wrong with its repetition; empty when nothing is. */
    public ReadOnlyStringProperty againRefused() {
        return againRefused.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}

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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A new passphrase for the open notebook: typed twice, judged, and put in force. */
public final class PassphraseChange {

    /** Characters that a passphrase has at least. */
    public static final int SHORTEST = 12;

    /** What is said where the secret of now is asked for and not right. */
    static final String WRONG =
            "This does not open the notebook. Type the passphrase of now, or the twelve recovery"
                    + " words.";

    private final ScreenContext context;
    private final Notebooks notebooks;
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PassphraseAdvice> advice =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper againRefused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper currentRefused = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nameRefused = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable Job<PassphraseAdvice> advising;
    private List<String> names = List.of();

    PassphraseChange(ScreenContext context, Notebooks notebooks) {
        this.context = context;
        this.notebooks = notebooks;
    }

    /** Whether a name is asked for, because whoever came in by the recovery words has none yet. */
    public boolean needsName() {
        return context.session().byRecoveryWords();
    }

    /** Learns the names that would be tried first, and fetches five fresh words. */
    public void begin() {
        context.jobs()
                .run(Jobs.Lane.BOOKS, "Looking up names", this::namesToAvoid)
                .onDone(found -> names = found);
        offerWords();
    }

    private List<String> namesToAvoid() {
        List<String> found = new ArrayList<>(context.session().queries().signers());
        found.add(context.session().queries().charity());
        found.add(context.session().label());
        return found;
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
                        .run(
                                Jobs.Lane.COMPUTING,
                                "Judging the passphrase",
                                () -> judged(typed, names))
                        .onDone(advice::set);
    }

    private PassphraseAdvice judged(char[] typed, List<String> known) {
        try {
            return notebooks.advise(typed, known);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    /**
     * Puts a passphrase in force, when the one of now is right and the new one can stand and was
     * typed twice alike.
     *
     * @param current wiped by this call or by the work it starts
     * @param name the new lead's name; not looked at unless {@link #needsName()}
     * @param first wiped by this call or by the work it starts
     * @param again wiped
     * @param changed called when it is in force
     */
    public void change(char[] current, String name, char[] first, char[] again, Runnable changed) {
        refused.set("");
        againRefused.set("");
        currentRefused.set("");
        nameRefused.set("");
        failure.set(null);
        if (current.length == 0) {
            currentRefused.set(WRONG);
        } else if (needsName() && name.isBlank()) {
            nameRefused.set("Write your name. It stands under everything you sign.");
        } else if (Character.codePointCount(first, 0, first.length) < SHORTEST) {
            refused.set("Use at least 12 characters. Five random words are a good choice.");
        } else if (!Arrays.equals(first, again)) {
            againRefused.set("The two are not alike. Type the passphrase once more.");
        }
        Arrays.fill(again, '\0');
        boolean wrong =
                Stream.of(refused, againRefused, currentRefused, nameRefused)
                        .anyMatch(each -> !each.get().isEmpty());
        if (busy.get() || wrong) {
            Arrays.fill(current, '\0');
            Arrays.fill(first, '\0');
            return;
        }
        busy.set(true);
        // Not the screen's own jobs: what is begun is told of, though the screen is left.
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Changing the passphrase",
                        () -> putInForce(current, first, name.strip()))
                .onDone(
                        found -> {
                            busy.set(false);
                            switch (found) {
                                case Outcome.Changed _ -> {
                                    context.recorded().run();
                                    changed.run();
                                }
                                case Outcome.NotTheCurrentOne _ -> currentRefused.set(WRONG);
                                case Outcome.Weak(PassphraseAdvice weak) ->
                                        refused.set(weak.words());
                            }
                        })
                .onFailed(
                        found -> {
                            busy.set(false);
                            failure.set(found);
                        });
    }

    private Outcome putInForce(char[] current, char[] fresh, String name) {
        try {
            List<String> known = namesToAvoid();
            known.add(name);
            PassphraseAdvice found = judged(fresh.clone(), known);
            if (!found.accepted()) {
                return new Outcome.Weak(found);
            }
            return context.session().changePassphrase(current, fresh, name)
                    ? new Outcome.Changed()
                    : new Outcome.NotTheCurrentOne();
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    private sealed interface Outcome {
        record Changed() implements Outcome {}

        record NotTheCurrentOne() implements Outcome {}

        record Weak(PassphraseAdvice advice) implements Outcome {}
    }

    /** Forgets what was offered and said; to be called when the person leaves. */
    public void forget() {
        judge(new char[0]);
        offered.clear();
        names = List.of();
        refused.set("");
        againRefused.set("");
        currentRefused.set("");
        nameRefused.set("");
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

    /** What is wrong with the passphrase of now; empty when nothing is. */
    public ReadOnlyStringProperty currentRefused() {
        return currentRefused.getReadOnlyProperty();
    }

    /** What is wrong with the name; empty when nothing is. */
    public ReadOnlyStringProperty nameRefused() {
        return nameRefused.getReadOnlyProperty();
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

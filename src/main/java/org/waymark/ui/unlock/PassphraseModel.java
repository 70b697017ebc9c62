package org.waymark.ui.unlock;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Job;
import org.waymark.app.Jobs;
import org.waymark.app.Notebooks.PassphraseAdvice;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A passphrase that is being chosen: five words offered, one's own judged. */
public final class PassphraseModel {

    /** Characters that a passphrase has at least. */
    public static final int SHORTEST = 12;

    private final DoorServices services;
    private final Supplier<List<String>> names;
    private final Consumer<Failure> failed;
    private final ObservableList<String> offered = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PassphraseAdvice> advice =
            new ReadOnlyObjectWrapper<>();
    private @Nullable Job<PassphraseAdvice> advising;
    private char[] taken = new char[0];

    /**
     * @param names what anybody near would try first
     * @param failed told what went wrong
     */
    PassphraseModel(DoorServices services, Supplier<List<String>> names, Consumer<Failure> failed) {
        this.services = services;
        this.names = names;
        this.failed = failed;
    }

    /** Fetches five fresh words. */
    public void offerWords() {
        services.jobs()
                .run(Jobs.Lane.BOOKS, "Choosing words", () -> services.notebooks().proposedWords())
                .onDone(offered::setAll)
                .onFailed(failed);
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
        List<String> known = names.get();
        Job<PassphraseAdvice> job =
                services.jobs()
                        .run(
                                Jobs.Lane.COMPUTING,
                                "Judging the passphrase",
                                () -> {
                                    try {
                                        return services.notebooks().advise(typed, known);
                                    } finally {
                                        Arrays.fill(typed, '\0');
                                    }
                                });
        advising = job;
        job.onDone(advice::set);
    }

    /**
     * Takes a passphrase that was typed twice alike, when it is accepted.
     *
     * @param typed wiped unless it is taken
     * @param answer told the verdict, whether or not it was taken
     */
    void take(char[] typed, Consumer<PassphraseAdvice> answer) {
        List<String> known = names.get();
        services.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Judging the passphrase",
                        () -> services.notebooks().advise(typed.clone(), known))
                .onDone(
                        found -> {
                            advice.set(found);
                            if (found.accepted()) {
                                taken = typed;
                            } else {
                                Arrays.fill(typed, '\0');
                            }
                            answer.accept(found);
                        })
                .onFailed(
                        found -> {
                            Arrays.fill(typed, '\0');
                            failed.accept(found);
                        });
    }

    /** A copy of what was taken, for whoever makes the notebook to wipe. */
    char[] copy() {
        return taken.clone();
    }

    /** Wipes what was taken and offered. */
    void forget() {
        Arrays.fill(taken, '\0');
        taken = new char[0];
        offered.clear();
        advice.set(null);
    }

    /** Five words that make a good passphrase. */
    public ObservableList<String> offered() {
        return FXCollections.unmodifiableObservableList(offered);
    }

    /** How well what is typed would hold; null while nothing is typed. */
    public ReadOnlyObjectProperty<@Nullable PassphraseAdvice> advice() {
        return advice.getReadOnlyProperty();
    }

    @Override
    public String toString() {
        return "PassphraseModel[withheld]";
    }
}

package org.waymark.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.Notebooks;
import org.waymark.ui.kit.ScreenContext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** New recovery words for the open notebook: shown, three typed back, and put in force. */
public final class RecoveryWordsChange {

    private static final int ASKED_BACK = 3;

    private final ScreenContext context;
    private final Notebooks notebooks;
    private final RandomGenerator random;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper currentRefused = new ReadOnlyStringWrapper("");
    private List<String> words = List.of();
    private List<Integer> positions = List.of();

    RecoveryWordsChange(ScreenContext context, Notebooks notebooks, RandomGenerator random) {
        this.context = context;
        this.notebooks = notebooks;
        this.random = random;
    }

    /**
     * Makes twelve fresh words; the old ones stay in force.
     *
     * @param made called when they are there to be shown
     */
    public void begin(Runnable made) {
        if (busy.get()) {
            return;
        }
        forget();
        busy.set(true);
        context.jobs()
                .run(Jobs.Lane.BOOKS, "Making recovery words", notebooks::newRecoveryWords)
                .onDone(
                        fresh -> {
                            busy.set(false);
                            words = List.copyOf(fresh);
                            choosePositions();
                            made.run();
                        })
                .onFailed(this::failed);
    }

    /** Chooses three other positions, after the words were shown once more. */
    public void choosePositions() {
        positions =
                random.ints(0, words.size()).distinct().limit(ASKED_BACK).sorted().boxed().toList();
    }

    /**
     * Compares what was typed back, and puts the words in force when it is right.
     *
     * @param current passphrase or recovery words of now; wiped by this call or by the work it
     *     starts
     * @param typed a word for each of {@link #positions()}
     * @param changed called when they are in force
     * @return what is wrong with each typed word, empty where nothing is
     */
    public List<String> typedBack(char[] current, List<String> typed, Runnable changed) {
        currentRefused.set("");
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            int at = positions.get(i);
            boolean right = typed.get(i).strip().toLowerCase(Locale.ROOT).equals(words.get(at));
            refused.add(
                    right ? "" : "This is not word " + (at + 1) + ". Look at your paper again.");
        }
        if (!busy.get() && !refused.isEmpty() && refused.stream().allMatch(String::isEmpty)) {
            change(current, changed);
        } else {
            Arrays.fill(current, '\0');
        }
        return refused;
    }

    private void change(char[] current, Runnable changed) {
        busy.set(true);
        failure.set(null);
        char[] secret = String.join(" ", words).toCharArray();
        // Not the screen's own jobs: what is begun is told of, though the screen is left.
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Changing the recovery words",
                        () -> {
                            try {
                                return context.session().changeRecoveryWords(current, secret);
                            } finally {
                                Arrays.fill(current, '\0');
                                Arrays.fill(secret, '\0');
                            }
                        })
                .onDone(
                        right -> {
                            busy.set(false);
                            if (!right) {
                                currentRefused.set(PassphraseChange.WRONG);
                                return;
                            }
                            forget();
                            context.recorded().run();
                            changed.run();
                        })
                .onFailed(this::failed);
    }

    private void failed(Failure found) {
        busy.set(false);
        failure.set(found);
    }

    /** Forgets the words; to be called when the person leaves. */
    public void forget() {
        words = List.of();
        positions = List.of();
        currentRefused.set("");
        failure.set(null);
    }

    /** What is wrong with the secret of now; empty when nothing is. */
    public ReadOnlyStringProperty currentRefused() {
        return currentRefused.getReadOnlyProperty();
    }

    /** The twelve words, to be written on paper; empty before and after. */
    public List<String> words() {
        return words;
    }

    /** Which three are asked back, rising, counted from 0. */
    public List<Integer> positions() {
        return positions;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}

package org.waymark.ui.unlock;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Twelve recovery words: shown once, three of them asked back. */
public final class RecoveryWordsModel {

    private static final int ASKED_BACK = 3;

    private final RandomGenerator random;
    private final ObservableList<String> words = FXCollections.observableArrayList();
    private List<Integer> positions = List.of();

    /**
     * @param random picks which words are asked back
     */
    RecoveryWordsModel(RandomGenerator random) {
        this.random = random;
    }

    void show(List<String> fresh) {
        words.setAll(fresh);
        askAnew();
    }

    /** Asks for three others, after the words were shown once more. */
    void askAnew() {
        positions =
                random.ints(0, words.size()).distinct().limit(ASKED_BACK).sorted().boxed().toList();
    }

    /**
     * What is wrong with each word that was typed back, by its place among those asked for; empty
     * when all are right.
     */
    Map<Integer, String> compare(List<String> typed) {
        Map<Integer, String> wrong = new TreeMap<>();
        for (int i = 0; i < positions.size(); i++) {
            int at = positions.get(i);
            if (!typed.get(i).strip().toLowerCase(Locale.ROOT).equals(words.get(at))) {
                wrong.put(i, "This is not word " + (at + 1) + ". Look at your paper again.");
            }
        }
        return wrong;
    }

    char[] copy() {
        return String.join(" ", words).toCharArray();
    }

    void forget() {
        words.clear();
    }

    /** The twelve words, while they are to be shown. */
    public ObservableList<String> words() {
        return FXCollections.unmodifiableObservableList(words);
    }

    /** Which words are asked back, counted from 0. */
    public List<Integer> positions() {
        return positions;
    }

    @Override
    public String toString() {
        return "RecoveryWordsModel[withheld]";
    }
}

package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/**
 * Words that mean nothing, as often as words of a language are: the word of rank n about 1/n as
 * often as the first (Zipf's law). The same seed gives the same text.
 */
final class InventedWords {

    private static final int VOCABULARY = 20_000;
    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>(VOCABULARY);
    private final double[] upTo = new double[VOCABULARY];

    InventedWords(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int rank = 1; rank <= VOCABULARY; rank++) {
            vocabulary.add(word(rank));
            sum += 1.0 / rank;
            upTo[rank - 1] = sum;
        }
    }

    /** The word of a rank, from 1; no two ranks share one, and none begins another. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int left = rank;
        for (int i = 0; i < 4; i++) {
            word.append(CONSONANTS.charAt(left % CONSONANTS.length()));
            left /= CONSONANTS.length();
            word.append(VOWELS.charAt(left % VOWELS.length()));
            left /= VOWELS.length();
        }
        return word.toString();
    }

    /** Between half and one and a half times as many words as that. */
    String sentence(int words) {
        StringJoiner text = new StringJoiner(" ", "", ".");
        int count = words / 2 + random.nextInt(words);
        for (int i = 0; i < count; i++) {
            text.add(next());
        }
        return text.toString();
    }

    private String next() {
        double place = random.nextDouble() * upTo[VOCABULARY - 1];
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return vocabulary.get(low);
    }
}

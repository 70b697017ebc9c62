package org.waymark.vault;

import java.util.ArrayList;
import java.util.List;

/** Digests as words that people can read out and compare. */
public final class WordCode {

    private static final int WORDS = 8;
    private static final int BITS = 11;

    private WordCode() {}

    /**
     * The first 88 bits of a digest as eight words of the BIP-39 English list, 11 bits a word,
     * highest bit first.
     *
     * @param digest at least 11 bytes
     * @throws IllegalArgumentException when it is shorter
     */
    public static List<String> firstEight(byte[] digest) {
        if (digest.length * 8 < WORDS * BITS) {
            throw new IllegalArgumentException("Eight words need eleven bytes.");
        }
        List<String> words = new ArrayList<>(WORDS);
        for (int word = 0; word < WORDS; word++) {
            words.add(WordList.BIP39.word(Bits.read(digest, word * BITS, BITS)));
        }
        return List.copyOf(words);
    }
}

package org.waymark.vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Random words that make a good passphrase. Each of the EFF's 7,776 words is worth 12.9 bits, so
 * five are worth 64.6: out of reach for whoever steals the file, where three (38.8) are not.
 */
public final class PassphraseWords {

    /** How many are proposed. */
    public static final int COUNT = 5;

    private final RandomGenerator random;

    /**
     * @param random where the choice comes from
     */
    public PassphraseWords(SecureRandom random) {
        this.random = random;
    }

    /**
     * Five words, each drawn from the whole list; joined by single spaces they are a passphrase.
     */
    public List<String> propose() {
        return Stream.generate(
                        () -> WordList.EFF_LARGE.word(random.nextInt(WordList.EFF_LARGE.size())))
                .limit(COUNT)
                .toList();
    }
}

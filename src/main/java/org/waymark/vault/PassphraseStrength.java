package org.waymark.vault;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges a passphrase of somebody's own by how many guesses an attacker who knows people's habits
 * would need (zxcvbn, Wheeler 2016). There is no rule about capitals, digits or signs: such rules
 * make passphrases harder to remember and no harder to guess (NIST SP 800-63B-4, 3.1.1).
 */
public final class PassphraseStrength {

    /** The estimate takes time that grows with the square of the length; the rest only adds. */
    private static final int LONGEST_LOOKED_AT = 100;

    /**
     * Powers of ten of guesses. A stolen keyring allows about 1,000 guesses a second on a large
     * graphics card; 10^11 keep a single one busy for three years.
     */
    private static final double FAIR = 11;

    private static final double STRONG = 15;

    /** Initials and the like are in everything. */
    private static final int SHORTEST_PART = 3;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /**
     * @param typed read only; the caller wipes it
     * @param personal names that anybody near would try: the charity's and the person's name; each
     *     is tried as a whole, without its spaces, and word by word
     */
    public Verdict judge(char[] typed, List<String> personal) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            int length = passphrase.length();
            return length < Passphrase.SHORTEST
                    ? new TooShort(length)
                    : estimate(passphrase, personal);
        } catch (VaultException e) {
            return new Unusable(e.failure());
        }
    }

    private Verdict estimate(Passphrase passphrase, List<String> personal) {
        char[] characters = passphrase.characters();
        WipeableString looked =
                new WipeableString(
                        Arrays.copyOf(characters, Math.min(characters.length, LONGEST_LOOKED_AT)));
        Strength strength = zxcvbn.measure(looked, parts(personal));
        try {
            double guesses = strength.getGuessesLog10();
            if (guesses >= STRONG) {
                return new Strong();
            }
            List<String> reasons = reasons(strength.getSequence());
            return guesses >= FAIR ? new Fair(reasons) : new Guessable(reasons);
        } finally {
            strength.wipe();
            looked.wipe();
        }
    }

    private static List<String> parts(List<String> personal) {
        Set<String> parts = new LinkedHashSet<>();
        for (String name : personal) {
            String lower = name.strip().toLowerCase(Locale.UK);
            String[] words = lower.split("[^\\p{L}\\p{N}]+");
            parts.add(lower);
            parts.add(String.join("", words));
            parts.addAll(List.of(words));
        }
        parts.removeIf(part -> part.length() < SHORTEST_PART);
        return List.copyOf(parts);
    }

    private static List<String> reasons(List<Match> parts) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Match part : parts) {
            switch (part.pattern) {
                case Dictionary ->
                        reasons.add(
                                "user_inputs".equals(part.dictionaryName)
                                        ? "It holds a name that people would try first."
                                        : "It is made of common words or names.");
                case Spatial -> reasons.add("It follows the keys of the keyboard.");
                case Repeat -> reasons.add("It repeats itself.");
                case Sequence -> reasons.add("It holds a row such as abc or 6543.");
                case Regex, Date -> reasons.add("It holds a year or a date.");
                case Bruteforce -> {}
            }
        }
        return List.copyOf(reasons);
    }

    /** What came of it. */
    public sealed interface Verdict {

        /** Whether it may be used. */
        default boolean accepted() {
            return strength() >= 3;
        }

        /** 0 (very weak) to 4 (very strong). */
        int strength();

        /** For people: the verdict, why, and what would help. */
        String words();
    }

    /**
     * It cannot be used at all.
     *
     * @param failure why
     */
    public record Unusable(VaultFailure failure) implements Verdict {
        @Override
        public int strength() {
            return 0;
        }

        @Override
        public String words() {
            return failure.happened() + " " + failure.next();
        }
    }

    /**
     * @param length in characters
     */
    public record TooShort(int length) implements Verdict {
        @Override
        public int strength() {
            return 0;
        }

        @Override
        public String words() {
            return "It has "
                    + length
                    + " characters and needs at least "
                    + Passphrase.SHORTEST
                    + ". Five random words are easier to remember than they look.";
        }
    }

    /**
     * Somebody who stole the files would find it.
     *
     * @param reasons sentences, what makes it so
     */
    public record Guessable(List<String> reasons) implements Verdict {
        public Guessable {
            reasons = List.copyOf(reasons);
        }

        @Override
        public int strength() {
            return 1;
        }

        @Override
        public String words() {
            return sentence("Whoever steals the notebook could guess this.", reasons)
                    + " Add words that have nothing to do with each other, or take the five"
                    + " random ones.";
        }
    }

    /**
     * It will do.
     *
     * @param reasons sentences, what keeps it from being strong
     */
    public record Fair(List<String> reasons) implements Verdict {
        public Fair {
            reasons = List.copyOf(reasons);
        }

        @Override
        public int strength() {
            return 3;
        }

        @Override
        public String words() {
            return sentence("This will do.", reasons) + " One more random word makes it strong.";
        }
    }

    /** Out of reach. */
    public record Strong() implements Verdict {
        @Override
        public int strength() {
            return 4;
        }

        @Override
        public String words() {
            return "This is strong. Use it for nothing else.";
        }
    }

    private static String sentence(String verdict, List<String> reasons) {
        return reasons.isEmpty() ? verdict : verdict + " " + String.join(" ", reasons);
    }
}

package org.waymark.pathway;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flesch's reading ease: 206.835 - 1.015 x words a sentence - 84.6 x syllables a word. From 60 on a
 * text is plain English, from 80 on easy; a child of twelve reads 70 without trouble.
 *
 * <p>Syllables are counted simply, and rather too many than too few: each run of vowels (a, e, i,
 * o, u, y) is one; a last "e", "es" or "ed" that is not heard is taken off ("come", "names",
 * "called", but not "table", "places" or "needed"); each digit is one; letters read one by one
 * ("DSL") are one each. Every word has at least one.
 */
final class ReadingEase {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9'’]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’')]*(?=\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingEase() {}

    /** The ease of several points, each at least one sentence. */
    static double of(List<String> points) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String point : points) {
            sentences += Math.max(1, (int) SENTENCE_END.matcher(point).results().count());
            Matcher matcher = WORD.matcher(point);
            while (matcher.find()) {
                words++;
                syllables += syllables(matcher.group());
            }
        }
        return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
    }

    static int syllables(String word) {
        if (word.matches("[0-9]+") || word.matches("[BCDFGHJ-NP-TV-XZ]{2,}")) {
            return word.length();
        }
        String letters = word.toLowerCase(java.util.Locale.UK).replaceAll("[^a-z]", "");
        int count = (int) VOWELS.matcher(letters).results().count();
        boolean silent =
                letters.matches(".*[^aeiouy]e") && !letters.endsWith("le")
                        || letters.matches(".*[aeiouy]le")
                        || letters.matches(".*[^aeiouysxzcgh]es") && !letters.endsWith("les")
                        || letters.matches(".*[aeiouy]les")
                        || letters.matches(".*[^aeiouytd]ed");
        return Math.max(1, silent ? count - 1 : count);
    }
}

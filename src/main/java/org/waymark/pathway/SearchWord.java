package org.waymark.pathway;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words and folds each, so that capitals, accents and apostrophes do not count.
 *
 * @param folded the word as compared
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record SearchWord(String folded, int start, int end) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");
    private static final Pattern NOT_COMPARED = Pattern.compile("[\\p{M}'’]+");

    static List<SearchWord> in(String text) {
        List<SearchWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = fold(matcher.group());
            if (!folded.isEmpty()) {
                words.add(new SearchWord(folded, matcher.start(), matcher.end()));
            }
        }
        return words;
    }

    private static String fold(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return NOT_COMPARED.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

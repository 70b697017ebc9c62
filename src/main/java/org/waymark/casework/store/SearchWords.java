package org.waymark.casework.store;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for, as an expression of FTS5: every word in quotes, so that nothing in it is
 * an operator, and each as a whole word or as the beginning of one.
 *
 * @param expression never empty
 */
record SearchWords(String expression) {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    /** Empty when there is nothing in it that the index knows: letters, digits or marks. */
    static Optional<SearchWords> typed(String words) {
        String expression =
                GAPS.splitAsStream(words)
                        .filter(word -> word.codePoints().anyMatch(SearchWords::isIndexed))
                        .map(word -> '"' + word.replace("\"", "\"\"") + "\"*")
                        .collect(Collectors.joining(" "));
        return expression.isEmpty() ? Optional.empty() : Optional.of(new SearchWords(expression));
    }

    /** What the tokenizer unicode61 takes for a part of a word. */
    private static boolean isIndexed(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.PRIVATE_USE ->
                            true;
                    default -> false;
                };
    }

    @Override
    public String toString() {
        return "SearchWords[withheld]";
    }
}

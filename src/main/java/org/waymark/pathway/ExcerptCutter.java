package org.waymark.pathway;

import java.util.List;

/** Cuts the words around what was found out of a longer text. */
final class ExcerptCutter {

    /** Room for the text on either side, in characters. */
    private static final int AROUND = 70;

    private static final String CUT = "…";

    private final String text;
    private final List<SearchWord> words;

    ExcerptCutter(String text, List<SearchWord> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * @param marked the found words, in the order of the text; may be empty
     */
    Excerpt around(List<SearchWord> marked) {
        int from = 0;
        int to = text.length();
        if (!marked.isEmpty()) {
            from = startOfWord(marked.getFirst().start() - AROUND);
            to = endOfWord(Math.max(marked.getFirst().end(), from) + AROUND * 2);
        }
        String before = from > 0 ? CUT : "";
        String after = to < text.length() ? CUT : "";
        int shift = before.length() - from;
        int first = from;
        int last = to;
        return new Excerpt(
                before + text.substring(from, to) + after,
                marked.stream()
                        .filter(word -> word.start() >= first && word.end() <= last)
                        .map(word -> new Excerpt.Mark(word.start() + shift, word.end() + shift))
                        .toList());
    }

    private int startOfWord(int wanted) {
        if (wanted <= 0) {
            return 0;
        }
        return words.stream()
                .mapToInt(SearchWord::start)
                .filter(start -> start >= wanted)
                .findFirst()
                .orElse(0);
    }

    private int endOfWord(int wanted) {
        if (wanted >= text.length()) {
            return text.length();
        }
        int end = text.length();
        for (SearchWord word : words) {
            if (word.end() <= wanted) {
                end = word.end();
            }
        }
        return end;
    }
}

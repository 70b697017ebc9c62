package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is too long for a column. The column gets the opening words and says where the whole stands;
 * the whole follows after the table over the full width of the page, from its first word, so that
 * nobody has to read it in two places.
 */
final class FullTexts {

    /** The columns, by how much reads well in them. */
    enum Width {
        WIDE(1_500, 500),
        NARROW(500, 200);

        private final int longest;
        private final int opening;

        Width(int longest, int opening) {
            this.longest = longest;
            this.opening = opening;
        }
    }

    // A paragraph is laid out as one piece; pieces without end take time without end.
    private static final int LONGEST_PARAGRAPH = 6_000;

    private final Markup markup;
    private final List<Text> texts = new ArrayList<>();

    private record Text(String place, String column, String words) {
        @Override
        public String toString() {
            return "Text[" + column + "]";
        }
    }

    FullTexts(Markup markup) {
        this.markup = markup;
    }

    /** Writes words of an event's row, or their opening where they are too long. */
    void write(int row, String column, Width width, String element, String style, String words) {
        write("No. " + row, column, width, element, style, words);
    }

    /**
     * Writes words, or their opening where they are too long.
     *
     * @param place by what the whole is found again, such as {@code No. 4}
     */
    void write(
            String place, String column, Width width, String element, String style, String words) {
        if (words.length() <= width.longest) {
            markup.of(element, words, css(style));
            return;
        }
        texts.add(new Text(place, column, words));
        markup.of(element, opening(words, width) + " …", css(style));
        markup.of(
                "p",
                "Opening words. The whole, %,d characters, stands under “Full texts”, %s."
                        .formatted(
                                words.length(),
                                place.substring(0, 1).toLowerCase(Locale.ROOT)
                                        + place.substring(1)),
                css("quiet"));
    }

    /** Writes the section with every whole text, where there is any. */
    void write() {
        if (texts.isEmpty()) {
            return;
        }
        markup.in(
                "div",
                () -> {
                    markup.of("h2", "Full texts");
                    for (Text text : texts) {
                        markup.of("h3", text.place() + " · " + text.column());
                        paragraphs(text.words());
                    }
                },
                css("full"),
                attribute("id", "full"));
    }

    private void paragraphs(String words) {
        for (String line : words.split("\\R", -1)) {
            int from = 0;
            while (from < line.length()) {
                int to = end(line, from, LONGEST_PARAGRAPH);
                markup.of("p", line.substring(from, to), css("words"));
                from = to;
            }
        }
    }

    private static String opening(String words, Width width) {
        return words.substring(0, end(words, 0, width.opening)).stripTrailing();
    }

    /** Where a piece ends: after a white space where there is one, never within a character. */
    private static int end(String words, int from, int longest) {
        if (words.length() - from <= longest) {
            return words.length();
        }
        int limit = from + longest;
        for (int i = limit; i > from + longest / 2; i--) {
            if (Character.isWhitespace(words.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(words.charAt(limit)) ? limit - 1 : limit;
    }
}

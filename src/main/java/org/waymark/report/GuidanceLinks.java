package org.waymark.report;

import static org.waymark.report.Markup.attribute;

import org.waymark.pathway.RichText;

import java.util.List;

/**
 * Writes paragraphs of guidance with what they point at: as links in a browser; on paper, where
 * nobody can follow a link, as the address itself.
 */
final class GuidanceLinks {

    private final Markup markup;
    private final boolean followed;

    /**
     * @param followed whether the reader can follow a link
     */
    GuidanceLinks(Markup markup, boolean followed) {
        this.markup = markup;
        this.followed = followed;
    }

    /** Whether the reader can follow a link. */
    boolean followed() {
        return followed;
    }

    /** Paragraphs. */
    void paragraphs(List<RichText> texts) {
        texts.forEach(text -> markup.in("p", () -> runs(text)));
    }

    /** A list, or nothing where there are no points. */
    void list(String element, List<RichText> points) {
        if (!points.isEmpty()) {
            markup.in(element, () -> points.forEach(point -> markup.in("li", () -> runs(point))));
        }
    }

    private void runs(RichText text) {
        for (RichText.Run run : text.runs()) {
            switch (run) {
                case RichText.Run.Words words when words.strong() ->
                        markup.of("strong", words.text());
                case RichText.Run.Words words when words.emphasised() ->
                        markup.of("em", words.text());
                case RichText.Run.Words words -> markup.words(words.text());
                case RichText.Run.Link link -> link(link.text(), link.target());
            }
        }
    }

    /**
     * One link.
     *
     * @param target as a pack writes it
     */
    void link(String words, String target) {
        int colon = target.indexOf(':');
        String scheme = target.substring(0, Math.max(0, colon));
        String inside =
                switch (scheme) {
                    case "step", "source", "clock" ->
                            "#" + scheme + "-" + target.substring(colon + 1);
                    default -> target;
                };
        String shown = scheme.equals("source") ? "[" + words + "]" : words;
        if (followed) {
            markup.of("a", shown, attribute("href", inside));
        } else if (scheme.equals("https") && !words.contains(target)) {
            markup.words(shown + " (" + target + ")");
        } else if (scheme.equals("tel") && words.chars().noneMatch(Character::isDigit)) {
            markup.words(shown + " (" + target.substring(colon + 1) + ")");
        } else {
            markup.words(shown);
        }
    }
}

package org.waymark.pathway;

import java.util.List;

/**
 * A word of the field, explained.
 *
 * @param term the word
 * @param also other words for the same, such as an abbreviation
 * @param meaning one or two plain sentences
 */
public record GlossaryTerm(String term, List<String> also, String meaning) {

    public GlossaryTerm {
        also = List.copyOf(also);
    }
}

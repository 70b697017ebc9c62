package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A word of the field, explained.
 *
 * @param term the word
 * @param also other words for the same, such as an abbreviation
 * @param meaning one or two plain sentences
 * @param sources keys of {@link Source}s; empty only in a pack of format 1
 * @param evidence id of an {@link EvidenceGrade}; null only in a pack of format 1
 */
public record GlossaryTerm(
        String term,
        List<String> also,
        String meaning,
        List<String> sources,
        @Nullable String evidence) {

    public GlossaryTerm {
        also = List.copyOf(also);
        sources = List.copyOf(sources);
    }
}

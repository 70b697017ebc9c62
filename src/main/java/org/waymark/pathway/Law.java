package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A law or statutory guidance that steps rest on.
 *
 * @param id stable name within the pack
 * @param title short title
 * @param citation how it is cited in full
 * @param url where to read it, {@code https:} only; null where no address was established
 * @param note what a reader should know about it; null when there is nothing to add
 * @param sources keys of {@link Source}s
 * @param evidence id of an {@link EvidenceGrade}
 */
public record Law(
        String id,
        String title,
        String citation,
        @Nullable String url,
        @Nullable String note,
        List<String> sources,
        String evidence) {

    public Law {
        sources = List.copyOf(sources);
    }
}

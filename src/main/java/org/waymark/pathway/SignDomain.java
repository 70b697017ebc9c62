package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * A group of signs and indicators. They help to notice and to describe; they are never counted.
 *
 * @param id stable name within the pack
 * @param title short title
 * @param introduction how to read the signs of this group
 * @param signs the signs, in the order of the pack
 * @param evidence id of an {@link EvidenceGrade}
 * @param sources keys of {@link Source}s
 */
public record SignDomain(
        String id,
        String title,
        String introduction,
        List<Sign> signs,
        String evidence,
        List<String> sources) {

    /** Id of the group of what keeps a child safe; every other group is about worries. */
    public static final String STRENGTHS = "strengths";

    public SignDomain {
        signs = List.copyOf(signs);
        sources = List.copyOf(sources);
    }

    /** The sign of that id, empty when this version of the pack has none. */
    public Optional<Sign> find(String sign) {
        return signs.stream().filter(it -> it.id().equals(sign)).findFirst();
    }

    /**
     * One sign.
     *
     * @param id stable name within its domain
     * @param text what may be noticed
     * @param moreTelling what makes it weigh more; null when nothing is said
     * @param lessTelling what makes it weigh less; null when nothing is said
     */
    public record Sign(
            String id, String text, @Nullable String moreTelling, @Nullable String lessTelling) {}
}

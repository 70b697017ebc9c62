package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

/**
 * What an observation was noted as, in the words that its author had in front of them: guidance
 * changes, and a record outlives it.
 *
 * @param domain id of the group of signs
 * @param domainTitle the group's title as shown
 * @param sign id of the sign within its group; null where none fitted and the author wrote their
 *     own words
 * @param words the sign as shown, or the author's own words for it
 * @param moreTelling what the guidance said makes it more telling, as shown; null when it said
 *     nothing
 * @param lessTelling what the guidance said makes it less telling, as shown; null when it said
 *     nothing
 */
public record SignNoted(
        String domain,
        String domainTitle,
        @Nullable String sign,
        String words,
        @Nullable String moreTelling,
        @Nullable String lessTelling) {
    @Override
    public String toString() {
        return "SignNoted[" + domain + "]";
    }
}

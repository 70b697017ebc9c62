package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Who somebody in a case is. The newest description counts; the older ones stay in the journal.
 *
 * @param person their id in this notebook
 * @param name full name; null while nobody knows it
 * @param knownAs the name they go by; null when it is the same
 * @param born date of birth, {@code 2017-04-02} or {@code 2017-04} or {@code 2017}; null when not
 *     known
 * @param age age in years when described; null when not known or not needed
 * @param contact address or telephone; null when not known
 * @param note anything else; null when there is nothing
 */
public record PersonDescribed(
        UUID person,
        @Nullable String name,
        @Nullable String knownAs,
        @Nullable String born,
        @Nullable Integer age,
        @Nullable String contact,
        @Nullable String note)
        implements Fact {
    @Override
    public String toString() {
        return "PersonDescribed[" + person + "]";
    }
}

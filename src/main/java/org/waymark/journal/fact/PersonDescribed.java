package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Who somebody in a case is. The newest description counts; the older ones stay in the journal.
 *
 * @param person their id in this notebook
 * @param name full name; null while nobody knows it
 * @param knownAs the name they go by; null when it is the same
 * @param age age in years when described; null when not known or not needed
 * @param details what else is said about them; a date of birth is {@code 2017-04-02}, {@code
 *     2017-04} or {@code 2017}
 * @param note anything else; null when there is nothing
 */
public record PersonDescribed(
        UUID person,
        @Nullable String name,
        @Nullable String knownAs,
        @Nullable Integer age,
        Details details,
        @Nullable String note)
        implements Fact {
    @Override
    public String toString() {
        return "PersonDescribed[" + person + "]";
    }
}

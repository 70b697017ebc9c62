package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Relation;

/**
 * Somebody with a part in a case.
 *
 * @param id who
 * @param name full name, or words such as "Name not known" where there is none
 * @param knownAs the name they go by; null when it is the same
 * @param initials their initials, for places where a name is too much
 * @param born date of birth as far as known; null when not known
 * @param age age in years today when it can be told; null otherwise
 * @param relation what they are to the case
 * @param contact address or telephone; null when not known
 * @param note anything to add; null when there is nothing
 */
public record InvolvedPerson(
        PersonId id,
        String name,
        @Nullable String knownAs,
        String initials,
        @Nullable String born,
        @Nullable Integer age,
        Relation relation,
        @Nullable String contact,
        @Nullable String note) {
    @Override
    public String toString() {
        return "InvolvedPerson[" + id.value() + "]";
    }
}

package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Relation;

import java.util.List;
import java.util.Map;

/**
 * Somebody with a part in a case.
 *
 * @param id who
 * @param name full name, or words such as "Name not known" where there is none
 * @param knownAs the name they go by; null when it is the same
 * @param initials their initials, for places where a name is too much
 * @param age age in years today when it can be told; null otherwise
 * @param relation what they are to the case
 * @param since since when, {@code 2026-11-09}, {@code 2026-11} or {@code 2026}; null when not said
 * @param details what else is said about them
 * @param note anything to add; null when there is nothing
 * @param ties what they are to each child of whom something was said
 * @param statuses plans, orders and alerts, oldest first; what was a mistake is left out
 */
public record InvolvedPerson(
        PersonId id,
        String name,
        @Nullable String knownAs,
        String initials,
        @Nullable Integer age,
        Relation relation,
        @Nullable String since,
        Details details,
        @Nullable String note,
        Map<PersonId, Tie> ties,
        List<HeldStatus> statuses) {

    public InvolvedPerson {
        ties = Map.copyOf(ties);
        statuses = List.copyOf(statuses);
    }

    /** Date of birth as far as known; null when not known. */
    public @Nullable String born() {
        return details.known(Detail.BORN);
    }

    /** What they are to a child; {@link Tie#NOT_RECORDED} when nobody has said. */
    public Tie to(PersonId child) {
        return ties.getOrDefault(child, Tie.NOT_RECORDED);
    }

    @Override
    public String toString() {
        return "InvolvedPerson[" + id.value() + "]";
    }
}

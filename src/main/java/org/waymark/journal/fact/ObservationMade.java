package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Something that was noticed: in a child, in how a person is around a child, in a family, between
 * children, or among what keeps a child safe. It is a fact with a date and a source; what it may
 * mean stands apart. Nothing in it is a number, so that nothing can be added up.
 *
 * @param text what was seen or heard, exactly, facts only
 * @param people those who were observed
 * @param signs what it was noted as: signs of the guidance as they were shown, or own words, each
 *     in its group; never empty
 * @param signsDigest lower-case hex SHA-256 of the whole list of signs that the author had in front
 *     of them; pack and version are those of {@code guidance}
 * @param howKnown how the observer knows
 * @param observer who saw or heard it, and their role; null when it was the author
 * @param words somebody's exact words; null when nobody is quoted
 * @param place where; null when not known
 * @param context what came before and after, who was there, and whatever else belongs to it; null
 *     when nothing was noted
 * @param moreTelling what makes it weigh more in this case; null when nothing was noted
 * @param lessTelling what makes it weigh less in this case; null when nothing was noted
 * @param alternatives what else could explain it, and what was done to find out; null when nothing
 *     was considered
 * @param opinion what the author thinks, apart from the facts; null when none is given
 */
public record ObservationMade(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        @Nullable String significance,
        List<SignNoted> signs,
        String signsDigest,
        Account.HowKnown howKnown,
        @Nullable String observer,
        @Nullable String words,
        @Nullable String place,
        @Nullable String context,
        @Nullable String moreTelling,
        @Nullable String lessTelling,
        @Nullable String alternatives,
        @Nullable String opinion)
        implements StepFact {
    public ObservationMade {
        people = List.copyOf(people);
        signs = List.copyOf(signs);
    }

    @Override
    public String toString() {
        return "ObservationMade[" + caseId + ", " + step + "]";
    }
}

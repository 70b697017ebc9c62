package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Something noted.
 *
 * @param text what happened, facts only
 * @param words somebody's exact words; null when nobody is quoted
 * @param asked what was asked, word for word; null when nothing was
 * @param opinion what the author thinks, apart from the facts; null when none is given
 * @param source who it comes from and whether first or second hand; null when the author saw it
 */
public record NoteMade(
        UUID caseId,
        String step,
        Guidance guidance,
        Happened happened,
        String text,
        List<UUID> people,
        @Nullable String significance,
        @Nullable String words,
        @Nullable String asked,
        @Nullable String opinion,
        @Nullable String source)
        implements StepFact {
    public NoteMade {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "NoteMade[" + caseId + ", " + step + "]";
    }
}

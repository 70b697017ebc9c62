package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;

import java.time.Instant;

/**
 * A case in one line.
 *
 * @param id the case
 * @param number its number as people say it, such as {@code 2026-014}
 * @param initials the initials of the child or children, or "Name not known"
 * @param name the full name or names, shown only where somebody asked for it
 * @param age age in years of the first child; null when not known
 * @param step where it stands
 * @param opened when it was opened
 * @param lastEntry when something was last recorded in it
 * @param entries how many entries it has
 * @param closed whether it stands at an end of the pathway
 * @param nextDue what is due next in it; null when nothing is
 */
public record CaseSummary(
        CaseId id,
        String number,
        String initials,
        String name,
        @Nullable Integer age,
        StepId step,
        Instant opened,
        Instant lastEntry,
        int entries,
        boolean closed,
        @Nullable DueItem nextDue) {
    @Override
    public String toString() {
        return "CaseSummary[" + id.value() + "]";
    }
}

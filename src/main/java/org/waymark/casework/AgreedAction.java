package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was to be done.
 *
 * @param id the action
 * @param step where it was agreed
 * @param text what
 * @param owner who does it
 * @param due by when; null when no day was set
 * @param outcome what came of it; null while it is open
 */
public record AgreedAction(
        UUID id,
        StepId step,
        String text,
        String owner,
        @Nullable LocalDate due,
        @Nullable String outcome) {
    @Override
    public String toString() {
        return "AgreedAction[" + id + "]";
    }
}

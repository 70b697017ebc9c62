package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What was found out last about a number of the directory, as its table holds it.
 *
 * @param shown the number that the pack showed then; null where it had none
 * @param on the day on which they were told, {@code 2026-11-23}
 * @param author the name of who signed it; null where nobody enrolled them
 */
public record KnownNumberRow(
        String area,
        String contact,
        String number,
        @Nullable String shown,
        String told,
        String on,
        @Nullable String author,
        Instant recordedAt) {
    @Override
    public String toString() {
        return "KnownNumberRow[withheld]";
    }
}

package org.waymark.casework;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody here found out about a number of the directory. It stands beside the number of the
 * pack, never in its place.
 *
 * @param area id of the local pack; {@code national} for a helpline
 * @param contact name of the contact in its pack; a helpline's id
 * @param number the number that is right
 * @param shown the number that the pack showed then; null where it had none
 * @param told who told them, or how they found out
 * @param on the day on which they were told
 * @param by who signed it
 * @param recordedAt when it was signed
 */
public record KnownNumber(
        String area,
        String contact,
        String number,
        @Nullable String shown,
        String told,
        LocalDate on,
        String by,
        Instant recordedAt) {

    /** Whether it says the same as a number of a pack, however that is spaced. */
    public boolean agreesWith(@Nullable String packNumber) {
        return packNumber != null && bare(packNumber).equals(bare(number));
    }

    private static String bare(String digits) {
        return digits.replaceAll("[^0-9+]", "");
    }

    @Override
    public String toString() {
        return "KnownNumber[withheld]";
    }
}

package org.waymark.casework;

import org.jspecify.annotations.Nullable;

/**
 * A number of the directory that was confirmed or put right, as filled in.
 *
 * @param area id of the local pack; {@code national} for a helpline
 * @param contact name of the contact in its pack; a helpline's id
 * @param title what the contact is called
 * @param number the number that is right
 * @param shown the number that the pack shows; null where it has none
 * @param told who told them, or how they found out
 * @param on the day on which they were told: {@code 2026-11-23}
 */
public record NumberForm(
        String area,
        String contact,
        String title,
        String number,
        @Nullable String shown,
        String told,
        String on) {
    @Override
    public String toString() {
        return "NumberForm[" + area + ", " + contact + "]";
    }
}

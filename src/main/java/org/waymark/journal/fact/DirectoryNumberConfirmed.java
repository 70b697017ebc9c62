package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

/**
 * Somebody found out whether a number of the directory is right. It is kept whatever a later pack
 * says; the newest one for a contact counts.
 *
 * @param area id of the local pack; {@code national} for a helpline
 * @param contact name of the contact in its pack, such as {@code frontDoor}; a helpline's id
 * @param title what the contact was called then
 * @param number the number that is right, as it is to be read
 * @param shown the number that the pack showed then; null where it had none
 * @param told who told them, or how they found out; never blank
 * @param on the day on which they were told, {@code 2026-11-23}
 */
public record DirectoryNumberConfirmed(
        String area,
        String contact,
        String title,
        String number,
        @Nullable String shown,
        String told,
        String on)
        implements Fact {
    @Override
    public String toString() {
        return "DirectoryNumberConfirmed[" + area + ", " + contact + "]";
    }
}

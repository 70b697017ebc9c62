package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.StatusHeld;

import java.util.UUID;

/**
 * A plan or order that somebody is or was under, or an alert.
 *
 * @param id its id, by which its end can be added
 * @param kind what it is
 * @param from since when as far as known, {@code 2026-11-09}, {@code 2026-11} or {@code 2026}; null
 *     when not known
 * @param to until when, in the same forms; null while it goes on or when not known
 * @param detail more about it; null when there is nothing
 */
public record HeldStatus(
        UUID id,
        StatusHeld.Kind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String detail) {
    @Override
    public String toString() {
        return "HeldStatus[" + id + ", " + kind + "]";
    }
}

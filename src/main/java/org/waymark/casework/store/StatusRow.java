package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.StatusHeld;

import java.util.UUID;

/** A plan, order or alert that stands, or stood, in the record. */
public record StatusRow(
        UUID id,
        UUID person,
        StatusHeld.Kind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String detail) {
    @Override
    public String toString() {
        return "StatusRow[" + id + "]";
    }
}

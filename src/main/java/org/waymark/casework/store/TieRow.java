package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.PersonRelated;

import java.util.UUID;

/** What somebody is to a child. */
public record TieRow(
        UUID person,
        UUID child,
        @Nullable String kinship,
        PersonRelated.Responsibility responsibility,
        PersonRelated.Home home,
        @Nullable String restriction) {
    @Override
    public String toString() {
        return "TieRow[" + person + "]";
    }
}

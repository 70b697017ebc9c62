package org.waymark.casework.store;

import java.util.UUID;

/**
 * An entry that a search found.
 *
 * @param context the words around the hit, with marks about each word that matched
 */
public record HitRow(String entryId, UUID caseId, String context) {
    @Override
    public String toString() {
        return "HitRow[" + entryId + "]";
    }
}

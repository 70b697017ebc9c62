package org.waymark.casework.store;

import java.util.UUID;

/**
 * Where the chart was last looked at in a case.
 *
 * @param stood the step at which the case stood then
 * @param moves how often it had moved until then
 */
public record PlaceRow(
        UUID caseId, String step, boolean asMap, boolean asList, String stood, int moves) {

    @Override
    public String toString() {
        return "PlaceRow[withheld]";
    }
}

package org.waymark.journal.fact;

import java.util.UUID;

/**
 * A case begins.
 *
 * @param caseId its id
 * @param number its number as people say it, such as {@code 2026-014}
 * @param step the step it begins at
 * @param area id of the local area whose rules apply; {@code national} where none was chosen
 */
public record CaseOpened(UUID caseId, String number, String step, String area)
        implements CaseFact {}

package org.waymark.journal.fact;

import java.util.UUID;

/**
 * From now on another area's guidance is laid over the national one in a case.
 *
 * @param caseId the case
 * @param area id of a local pack; {@code national} where none holds
 */
public record CaseAreaChosen(UUID caseId, String area) implements CaseFact {}

package org.waymark.casework;

import java.util.UUID;

/**
 * A case, by its id in this notebook.
 *
 * @param value random, or time-ordered; says nothing about anybody
 */
public record CaseId(UUID value) {}

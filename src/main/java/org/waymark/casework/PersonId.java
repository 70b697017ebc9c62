package org.waymark.casework;

import java.util.UUID;

/**
 * Somebody in this notebook, by their id.
 *
 * @param value random, or time-ordered; says nothing about anybody
 */
public record PersonId(UUID value) {}

package org.waymark.casework;

import java.util.UUID;

/**
 * A piece of unsigned work.
 *
 * @param value random, or time-ordered; says nothing about anybody
 */
public record DraftId(UUID value) {}

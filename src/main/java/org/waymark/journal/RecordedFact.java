package org.waymark.journal;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Fact;

/**
 * An entry with what it recorded.
 *
 * @param entry the entry
 * @param fact what was recorded; null once it was lawfully destroyed
 */
public record RecordedFact(Entry entry, @Nullable Fact fact) {}

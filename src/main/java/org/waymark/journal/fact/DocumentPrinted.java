package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A document left the notebook.
 *
 * @param caseId the case it shows; null when it shows more than one
 * @param document what it is, such as {@code chronology}
 * @param digest lower-case hex SHA-256 of the file; null when it went to a printer
 * @param scope what was in it and what was left out, in words
 */
public record DocumentPrinted(
        @Nullable UUID caseId, String document, @Nullable String digest, String scope)
        implements Fact {}

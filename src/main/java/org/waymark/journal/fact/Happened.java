package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as it is known, and no more exactly than that.
 *
 * @param from the moment, or the start of a range: {@code 2026-11-09T14:05} for {@link
 *     Precision#EXACT}, {@link Precision#ABOUT} and {@link Precision#RANGE}, {@code 2026-11-09} for
 *     {@link Precision#DAY}, {@code 2026-11} for {@link Precision#MONTH}; null when unknown
 * @param to the end of a {@link Precision#RANGE}, in the form of {@code from}; otherwise null
 * @param precision how exactly it is known
 */
public record Happened(@Nullable String from, @Nullable String to, Precision precision) {

    /**
     * How exactly a moment is known; the names are those of the file format, in lower case there.
     */
    public enum Precision {
        EXACT,
        ABOUT,
        RANGE,
        DAY,
        MONTH,
        UNKNOWN
    }

    /** Nobody knows when. */
    public static Happened unknown() {
        return new Happened(null, null, Precision.UNKNOWN);
    }
}

package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a pack says of itself.
 *
 * @param id stable id of the pack
 * @param title its title
 * @param version its version, such as {@code 2026.11}
 * @param effective first day on which it applies
 * @param reviewBy day by which somebody must review it
 * @param publisher who answers for it
 * @param notice what it is not; shown in the window and on each print
 * @param licence under which its words may be used
 * @param pathwayUrl {@code https:} address of the published pathway beside which it is used; null
 *     where there is none
 */
public record PackIdentity(
        String id,
        String title,
        String version,
        LocalDate effective,
        LocalDate reviewBy,
        String publisher,
        String notice,
        String licence,
        @Nullable String pathwayUrl) {

    /** A pack of which neither licence nor pathway is told, as in older records. */
    public PackIdentity(
            String id,
            String title,
            String version,
            LocalDate effective,
            LocalDate reviewBy,
            String publisher,
            String notice) {
        this(id, title, version, effective, reviewBy, publisher, notice, "", null);
    }
}

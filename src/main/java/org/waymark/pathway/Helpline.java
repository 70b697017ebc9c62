package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A national service that a reader may ring or send somebody to.
 *
 * @param id stable name within the pack
 * @param title name of the service
 * @param number telephone number as written for people; null where it has none
 * @param url {@code https:} address; null where none was established
 * @param forWhom who it is for
 * @param note anything to know before ringing; null when there is nothing to add
 * @param source key of a {@link Source}
 * @param lastChecked when the number was last checked
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param spoken the number as it is read out, {@code 9 9 9}; null where it has none
 */
public record Helpline(
        String id,
        String title,
        @Nullable String number,
        @Nullable String url,
        String forWhom,
        @Nullable String note,
        String source,
        LocalDate lastChecked,
        String confidence,
        @Nullable String spoken) {

    /** A service whose number is read out as it is written. */
    public Helpline(
            String id,
            String title,
            @Nullable String number,
            @Nullable String url,
            String forWhom,
            @Nullable String note,
            String source,
            LocalDate lastChecked,
            String confidence) {
        this(id, title, number, url, forWhom, note, source, lastChecked, confidence, number);
    }
}

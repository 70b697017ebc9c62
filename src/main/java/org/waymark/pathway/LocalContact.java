package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Whom to ring in an area. What nobody could establish is null, never guessed.
 *
 * @param kind what it is for
 * @param title its local name, such as "Family Connect"
 * @param number telephone number in the groups in which it is read; null where not established
 * @param alternative a second number that was found; null where there was only one
 * @param email null where not established
 * @param hours when it answers, in words; null where not established
 * @param url {@code https:} address of its page; null where not established
 * @param source an address, or a key of a {@link Source}
 * @param lastChecked when it was last looked up
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param note one sentence to know before ringing; null when there is nothing to add
 */
public record LocalContact(
        ContactKind kind,
        String title,
        @Nullable String number,
        @Nullable String alternative,
        @Nullable String email,
        @Nullable String hours,
        @Nullable String url,
        String source,
        LocalDate lastChecked,
        String confidence,
        @Nullable String note) {}

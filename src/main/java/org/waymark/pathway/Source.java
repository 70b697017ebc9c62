package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Where a statement comes from.
 *
 * @param key short key within the pack, such as {@code S18}
 * @param title the source's own title
 * @param publisher who published it
 * @param url {@code https:} address; null where none was established
 * @param pageDate the date that the page itself carries, as it stands there
 * @param checked when it was last looked at
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param note anything that a reader must know; null when there is nothing to add
 */
public record Source(
        String key,
        String title,
        String publisher,
        @Nullable String url,
        @Nullable String pageDate,
        LocalDate checked,
        String confidence,
        @Nullable String note) {}

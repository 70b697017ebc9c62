package org.waymark.casework.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** Values as the tables hold them. */
final class Columns {

    private Columns() {}

    static @Nullable String idOrNull(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    static @Nullable UUID uuidOrNull(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    static Instant instant(long millis) {
        return Instant.ofEpochMilli(millis);
    }

    static @Nullable Instant instantOrNull(@Nullable Long millis) {
        return millis == null ? null : instant(millis);
    }
}

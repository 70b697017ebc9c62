package org.waymark.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, then a
 * 12-bit counter that keeps ids of the same millisecond in order (section 6.2, method 1), then 62
 * random bits. For one thread.
 */
final class TimeOrderedIds {

    private static final int COUNTER_LIMIT = 1 << 12;

    private final SecureRandom random;
    private long millis = -1;
    private int counter;

    TimeOrderedIds(SecureRandom random) {
        this.random = random;
    }

    /**
     * @param at never earlier than at the call before; ids stay in order even if it is
     */
    UUID next(Instant at) {
        long now = at.toEpochMilli();
        if (now > millis) {
            millis = now;
            // The upper half of the range is left free to count in.
            counter = random.nextInt(COUNTER_LIMIT / 2);
        } else if (++counter == COUNTER_LIMIT) {
            millis++;
            counter = 0;
        }
        long high = millis << 16 | 0x7000L | counter;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

package org.waymark.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Goes on by the same step whenever it is asked. */
final class SteppingClock extends Clock {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Duration step;
    private final ZoneId zone;
    private Instant now;

    SteppingClock(Instant start, Duration step) {
        this(start, step, ZONE);
    }

    private SteppingClock(Instant start, Duration step, ZoneId zone) {
        this.now = start;
        this.step = step;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        now = now.plus(step);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteppingClock(now, step, other);
    }
}

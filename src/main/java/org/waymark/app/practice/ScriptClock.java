package org.waymark.app.practice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Stands still until it is set: a script says when each of its entries was recorded. */
public final class ScriptClock extends Clock {

    private final ZoneId zone;
    private Instant instant;

    /**
     * @param start where it stands first
     * @param zone the zone of the script's local times
     */
    public ScriptClock(Instant start, ZoneId zone) {
        this.zone = zone;
        this.instant = start;
    }

    /** Stands at another moment from now on. */
    void set(Instant moment) {
        instant = moment;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ScriptClock(instant, other);
    }

    @Override
    public Instant instant() {
        return instant;
    }
}

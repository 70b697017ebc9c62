package org.waymark.ui.shell;

import org.waymark.ui.kit.Pause;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Locks after a time without any input. It waits and does not look again and again; and because a
 * computer that sleeps stops the toolkit's own clock, the first input afterwards is measured by the
 * clock on the wall.
 */
public final class IdleLock {

    private final Clock clock;
    private final Pause pause;
    private final Supplier<Duration> after;
    private final Runnable lock;
    private Instant last;
    private boolean watching;

    /**
     * @param after idle time after which it locks, asked at each input
     */
    public IdleLock(Clock clock, Pause pause, Supplier<Duration> after, Runnable lock) {
        this.clock = clock;
        this.pause = pause;
        this.after = after;
        this.lock = lock;
        this.last = clock.instant();
    }

    /** From now on it watches. */
    public void start() {
        watching = true;
        last = clock.instant();
        pause.restart(after.get(), this::locks);
    }

    /**
     * There was input of some kind.
     *
     * @return false when it came too late and the notebook was locked instead
     */
    public boolean input() {
        if (!watching) {
            return true;
        }
        Instant now = clock.instant();
        Duration idle = Duration.between(last, now);
        if (idle.compareTo(after.get()) >= 0) {
            locks();
            return false;
        }
        // Mouse movements come by the hundred; once a second is enough.
        if (idle.toMillis() >= 1000 || idle.isNegative()) {
            last = now;
            pause.restart(after.get(), this::locks);
        }
        return true;
    }

    /** It watches no longer. */
    public void stop() {
        watching = false;
        pause.stop();
    }

    private void locks() {
        if (watching) {
            stop();
            lock.run();
        }
    }
}

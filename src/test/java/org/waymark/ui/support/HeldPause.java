package org.waymark.ui.support;

import org.jspecify.annotations.Nullable;
import org.waymark.ui.kit.Pause;

import java.time.Duration;

/** A pause that ends when the test says so. */
public final class HeldPause implements Pause {

    private @Nullable Runnable waiting;

    @Override
    public void restart(Duration length, Runnable then) {
        waiting = then;
    }

    @Override
    public void stop() {
        waiting = null;
    }

    /** Whether somebody has typed and not stopped long enough. */
    public boolean running() {
        return waiting != null;
    }

    /** The pause is over. */
    public void end() {
        Runnable then = waiting;
        waiting = null;
        if (then != null) {
            then.run();
        }
    }
}

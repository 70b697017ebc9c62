package org.waymark.vault;

import java.time.Duration;

/** Waits a moment, for a virus scanner or a cloud folder to let go of a file. */
@FunctionalInterface
interface Pause {
    void of(Duration time);
}

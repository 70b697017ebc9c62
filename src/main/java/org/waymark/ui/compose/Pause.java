package org.waymark.ui.compose;

/**
 * Tells when somebody has stopped typing for a moment. The window's own is {@link
 * TypingPause}; a test's lets the pause end when it says so.
 */
public interface Pause {

    /** Begins the pause anew; {@code then} runs on the JavaFX thread once it has passed. */
    void restart(Runnable then);

    /** Drops the pause that is running, if any. */
    void stop();
}

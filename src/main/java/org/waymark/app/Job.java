package org.waymark.app;

import java.util.function.Consumer;

/**
 * Work under way.
 *
 * @param <T> what it gives
 */
public interface Job<T> {

    /** Says what to do with the value; called once at most, on the JavaFX thread. */
    Job<T> onDone(Consumer<? super T> receiver);

    /** Says what to do when it fails; without this, the failure is shown in a calm dialog. */
    Job<T> onFailed(Consumer<Failure> receiver);

    /** Drops the result; work that has not begun does not begin. */
    void cancel();
}

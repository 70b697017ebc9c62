package org.waymark.app;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once, by whichever thread asks first.
 *
 * @param <T> what it is
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    /**
     * @param maker makes it; called once
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}

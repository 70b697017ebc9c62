package org.waymark.app;

import org.jspecify.annotations.Nullable;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A job whose outcome and whose receivers may come in either order. All but {@link #begins()} is
 * called on the window's thread.
 */
final class PendingJob<T> implements Job<T> {

    private final BooleanSupplier wanted;
    private final Consumer<Failure> unexpected;
    private volatile boolean cancelled;
    private @Nullable Outcome<T> outcome;
    private @Nullable Consumer<? super T> receiver;
    private @Nullable Consumer<Failure> failed;

    PendingJob(BooleanSupplier wanted, Consumer<Failure> unexpected) {
        this.wanted = wanted;
        this.unexpected = unexpected;
    }

    /** Whether the work is still wanted when its turn comes; asked on the lane's own thread. */
    boolean begins() {
        return !cancelled;
    }

    void arrive(Outcome<T> arrived) {
        if (cancelled || !wanted.getAsBoolean()) {
            return;
        }
        outcome = arrived;
        switch (arrived) {
            case Outcome.Value<T>(T value) -> {
                Consumer<? super T> to = receiver;
                if (to != null) {
                    to.accept(value);
                }
            }
            case Outcome.Failed<T>(Failure failure) -> {
                Consumer<Failure> to = failed;
                (to == null ? unexpected : to).accept(failure);
            }
        }
    }

    @Override
    public Job<T> onDone(Consumer<? super T> to) {
        receiver = to;
        if (outcome instanceof Outcome.Value<T>(T value)) {
            to.accept(value);
        }
        return this;
    }

    @Override
    public Job<T> onFailed(Consumer<Failure> to) {
        failed = to;
        return this;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }
}

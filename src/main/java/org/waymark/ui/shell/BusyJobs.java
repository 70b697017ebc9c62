package org.waymark.ui.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Job;
import org.waymark.app.JobScope;
import org.waymark.app.Jobs;
import org.waymark.ui.kit.Pause;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Jobs that say in the status line what takes longer than 300 milliseconds. A scope that is closed
 * lets its work end and drops what comes of it. On the JavaFX thread only.
 */
final class BusyJobs implements Jobs {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Jobs jobs;
    private final Pause pause;
    private final Consumer<Failure> failures;
    private final List<Watched<?>> running = new ArrayList<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    /**
     * @param failures shows a failure that nobody receives
     */
    BusyJobs(Jobs jobs, Pause pause, Consumer<Failure> failures) {
        this.jobs = jobs;
        this.pause = pause;
        this.failures = failures;
    }

    /** What takes long now; empty when nothing does. */
    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public <T> Job<T> run(Lane lane, String name, Work<T> work) {
        return start(lane, name, work, new Scope());
    }

    @Override
    public JobScope scope() {
        return new Scope();
    }

    private <T> Job<T> start(Lane lane, String name, Work<T> work, Scope scope) {
        Watched<T> watched = new Watched<>(name, scope);
        running.add(watched);
        if (running.size() == 1) {
            pause.restart(PATIENCE, this::tell);
        }
        watched.follow(jobs.run(lane, name, work));
        return watched;
    }

    private void tell() {
        status.set(running.isEmpty() ? "" : running.getFirst().name + "…");
    }

    private void ended(Watched<?> watched) {
        if (!running.remove(watched)) {
            return;
        }
        if (running.isEmpty()) {
            pause.stop();
            status.set("");
        } else if (!status.get().isEmpty()) {
            tell();
        }
    }

    private final class Scope implements JobScope {
        private boolean closed;

        @Override
        public <T> Job<T> run(Lane lane, String name, Work<T> work) {
            return start(lane, name, work, this);
        }

        @Override
        public JobScope scope() {
            return new Scope();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A job whose end is seen whether or not somebody waits for it. */
    private final class Watched<T> implements Job<T> {
        private final String name;
        private final Scope scope;
        private @Nullable Job<T> job;
        private @Nullable Consumer<? super T> onDone;
        private @Nullable Consumer<Failure> onFailed;
        private @Nullable Runnable pending;
        private boolean cancelled;
        private boolean handedOut;

        Watched(String name, Scope scope) {
            this.name = name;
            this.scope = scope;
        }

        void follow(Job<T> started) {
            job = started;
            started.onDone(this::done).onFailed(this::failed);
            handedOut = true;
        }

        private void done(T value) {
            ended(this);
            pending =
                    () -> {
                        Consumer<? super T> receiver = onDone;
                        if (receiver != null) {
                            pending = null;
                            receiver.accept(value);
                        }
                    };
            deliver();
        }

        private void failed(Failure failure) {
            ended(this);
            boolean toldNow = handedOut && onFailed == null;
            pending =
                    () -> {
                        Consumer<Failure> receiver = toldNow ? failures : onFailed;
                        if (receiver != null) {
                            pending = null;
                            receiver.accept(failure);
                        }
                    };
            deliver();
        }

        private void deliver() {
            Runnable outcome = pending;
            if (outcome != null && !cancelled && !scope.closed) {
                outcome.run();
            }
        }

        @Override
        public Job<T> onDone(Consumer<? super T> receiver) {
            onDone = receiver;
            deliver();
            return this;
        }

        @Override
        public Job<T> onFailed(Consumer<Failure> receiver) {
            onFailed = receiver;
            deliver();
            return this;
        }

        @Override
        public void cancel() {
            cancelled = true;
            ended(this);
            if (job != null) {
                job.cancel();
            }
        }
    }
}

package org.waymark.ui.support;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Job;
import org.waymark.app.JobScope;
import org.waymark.app.Jobs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Jobs on the calling thread: at once, or one by one when a test holds them. Failures that nobody
 * receives are kept in {@link #unreceived()}.
 */
public final class InlineJobs implements Jobs {

    private final Deque<InlineJob<?>> held = new ArrayDeque<>();
    private final List<Failure> unreceived = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean holding;

    @Override
    public <T> Job<T> run(Lane lane, String name, Work<T> work) {
        return start(name, work, null);
    }

    @Override
    public JobScope scope() {
        return new InlineScope();
    }

    /** From now on work waits for {@link #release()}. */
    public void hold() {
        holding = true;
    }

    /** Runs what waits, oldest first, and lets later work run at once. */
    public void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.removeFirst().work();
        }
    }

    /** Runs the oldest piece of work that waits. */
    public void releaseOne() {
        held.removeFirst().work();
    }

    /** How many pieces of work wait. */
    public int waiting() {
        return held.size();
    }

    /** The names of everything that was asked for, oldest first. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Failures that no receiver was given for. */
    public List<Failure> unreceived() {
        return List.copyOf(unreceived);
    }

    private <T> InlineJob<T> start(String name, Work<T> work, @Nullable InlineScope scope) {
        names.add(name);
        InlineJob<T> job = new InlineJob<>(work, scope);
        if (holding) {
            held.addLast(job);
        } else {
            job.work();
        }
        return job;
    }

    private final class InlineScope implements JobScope {
        private boolean closed;

        @Override
        public <T> Job<T> run(Lane lane, String name, Work<T> work) {
            return start(name, work, this);
        }

        @Override
        public JobScope scope() {
            return new InlineScope();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final class InlineJob<T> implements Job<T> {
        private final Work<T> work;
        private final @Nullable InlineScope scope;
        private @Nullable Consumer<? super T> onDone;
        private @Nullable Consumer<Failure> onFailed;
        private @Nullable Runnable outcome;
        private boolean cancelled;

        InlineJob(Work<T> work, @Nullable InlineScope scope) {
            this.work = work;
            this.scope = scope;
        }

        void work() {
            if (cancelled) {
                return;
            }
            try {
                T value = work.call();
                outcome =
                        () -> {
                            if (onDone != null) {
                                Consumer<? super T> receiver = onDone;
                                onDone = null;
                                receiver.accept(value);
                            }
                        };
            } catch (Exception e) {
                Failure failure = failure(e);
                unreceived.add(failure);
                outcome =
                        () -> {
                            if (onFailed != null) {
                                Consumer<Failure> receiver = onFailed;
                                onFailed = null;
                                unreceived.remove(failure);
                                receiver.accept(failure);
                            }
                        };
            }
            deliver();
        }

        private void deliver() {
            boolean left = scope != null && scope.closed;
            if (outcome != null && !cancelled && !left) {
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
        }
    }

    private static Failure failure(Exception e) {
        String words = e.getMessage();
        return new Failure(
                words == null ? "That did not work." : words,
                "Nothing was lost.",
                "Try again.",
                "",
                e);
    }
}

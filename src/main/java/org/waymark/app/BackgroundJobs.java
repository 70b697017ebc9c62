package org.waymark.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The two threads behind the window. The books' thread is the only one that ever touches a book;
 * the computing thread does layout, parsing and export. Results are handed to the window's thread.
 */
public final class BackgroundJobs implements Jobs, AutoCloseable {

    /** Work shorter than this is not worth a word on the screen. */
    private static final Duration WORTH_SHOWING = Duration.ofMillis(300);

    private final ExecutorService books = oneThread("waymark-books");
    private final ExecutorService computing = oneThread("waymark-computing");
    private final ScheduledExecutorService watch;
    private final Executor window;
    private final Failures failures;
    private final Consumer<Failure> unexpected;
    private final List<String> underWay = new ArrayList<>();
    private Consumer<List<String>> busy = _ -> {};

    /**
     * @param window runs what it is given on the window's thread
     * @param failures turns what was thrown into words
     * @param unexpected shows a failure that nobody asked about, on the window's thread
     */
    public BackgroundJobs(Executor window, Failures failures, Consumer<Failure> unexpected) {
        this.window = window;
        this.failures = failures;
        this.unexpected = unexpected;
        this.watch = Executors.newSingleThreadScheduledExecutor(daemon("waymark-watch"));
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(daemon(name));
    }

    private ExecutorService of(Lane lane) {
        return switch (lane) {
            case BOOKS -> books;
            case COMPUTING -> computing;
        };
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Says who is told which work has been under way for more than 0.3 seconds; an empty list when
     * none is. Called on the window's thread, for which this method is also meant.
     */
    public void onBusy(Consumer<List<String>> listener) {
        this.busy = listener;
    }

    @Override
    public <T> Job<T> run(Lane lane, String name, Work<T> work) {
        return start(lane, name, work, () -> true);
    }

    private <T> Job<T> start(
            Lane lane, String name, Work<T> work, java.util.function.BooleanSupplier wanted) {
        PendingJob<T> job = new PendingJob<>(wanted, unexpected);
        AtomicBoolean finished = new AtomicBoolean();
        watch.schedule(
                () -> window.execute(() -> showIfStillRunning(name, finished)),
                WORTH_SHOWING.toMillis(),
                TimeUnit.MILLISECONDS);
        of(lane).execute(
                        () -> {
                            if (!job.begins()) {
                                finish(name, finished);
                                return;
                            }
                            Outcome<T> outcome = attempt(work);
                            window.execute(
                                    () -> {
                                        done(name, finished);
                                        job.arrive(outcome);
                                    });
                        });
        return job;
    }

    // Everything that work can throw must reach the person in front of the window.
    private <T> Outcome<T> attempt(Work<T> work) {
        try {
            return new Outcome.Value<>(work.call());
        } catch (Throwable thrown) {
            return new Outcome.Failed<>(failures.of(thrown));
        }
    }

    private void showIfStillRunning(String name, AtomicBoolean finished) {
        if (!finished.get()) {
            underWay.add(name);
            busy.accept(List.copyOf(underWay));
        }
    }

    private void finish(String name, AtomicBoolean finished) {
        window.execute(() -> done(name, finished));
    }

    private void done(String name, AtomicBoolean finished) {
        finished.set(true);
        if (underWay.remove(name)) {
            busy.accept(List.copyOf(underWay));
        }
    }

    @Override
    public JobScope scope() {
        return new JobScope() {
            private final AtomicBoolean open = new AtomicBoolean(true);

            @Override
            public <T> Job<T> run(Lane lane, String name, Work<T> work) {
                return start(lane, name, work, open::get);
            }

            @Override
            public JobScope scope() {
                return BackgroundJobs.this.scope();
            }

            @Override
            public void close() {
                open.set(false);
            }
        };
    }

    /** Takes no more work and waits for what is under way, at most ten seconds. */
    @Override
    public void close() {
        watch.shutdownNow();
        for (ExecutorService lane : List.of(books, computing)) {
            lane.shutdown();
            try {
                if (!lane.awaitTermination(10, TimeUnit.SECONDS)) {
                    lane.shutdownNow();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}

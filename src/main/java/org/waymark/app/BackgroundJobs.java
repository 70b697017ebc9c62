package org.waymark.app;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The two threads behind the window. The books' thread is the only one that ever touches a book;
 * the computing thread does layout, parsing and export. Results are handed to the window's thread.
 */
public final class BackgroundJobs implements Jobs, AutoCloseable {

    private static final long LONGEST_GOODBYE_SECONDS = 10;

    private final ExecutorService books = oneThread("waymark-books");
    private final ExecutorService computing = oneThread("waymark-computing");
    private final Executor window;
    private final Failures failures;
    private final Consumer<Failure> unexpected;

    /**
     * @param window runs what it is given on the window's thread
     * @param failures turns what was thrown into words
     * @param unexpected shows a failure that nobody asked about, on the window's thread
     */
    public BackgroundJobs(Executor window, Failures failures, Consumer<Failure> unexpected) {
        this.window = window;
        this.failures = failures;
        this.unexpected = unexpected;
    }

    private static ExecutorService oneThread(String name) {
        return Executors.newSingleThreadExecutor(
                work -> {
                    Thread thread = new Thread(work, name);
                    // The program ends by closing the lanes, which waits for what is under way.
                    thread.setDaemon(true);
                    return thread;
                });
    }

    @Override
    public <T> Job<T> run(Lane lane, String name, Work<T> work) {
        return start(lane, work, () -> true);
    }

    private <T> Job<T> start(Lane lane, Work<T> work, BooleanSupplier wanted) {
        PendingJob<T> job = new PendingJob<>(wanted, unexpected);
        ExecutorService thread =
                switch (lane) {
                    case BOOKS -> books;
                    case COMPUTING -> computing;
                };
        thread.execute(
                () -> {
                    if (job.begins()) {
                        Outcome<T> outcome = attempt(work);
                        window.execute(() -> job.arrive(outcome));
                    }
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

    @Override
    public JobScope scope() {
        AtomicBoolean open = new AtomicBoolean(true);
        return new JobScope() {
            @Override
            public <T> Job<T> run(Lane lane, String name, Work<T> work) {
                return start(lane, work, open::get);
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

    /** Takes no more work and waits for what is under way, at most ten seconds a lane. */
    @Override
    public void close() {
        for (ExecutorService lane : List.of(books, computing)) {
            lane.shutdown();
            try {
                if (!lane.awaitTermination(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                    lane.shutdownNow();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}

package org.waymark.app;

/**
 * Work that must not hold up the window. Ask on the JavaFX thread; what comes of it arrives there
 * too. Work is never interrupted while it writes.
 */
public interface Jobs {

    /**
     * Starts some work.
     *
     * @param lane which thread it belongs to
     * @param name what the user is told while it takes long, such as "Looking through the notebook"
     * @param work the work; what it throws becomes a {@link Failure}
     */
    <T> Job<T> run(Lane lane, String name, Work<T> work);

    /** A view of these jobs that drops every result once it is closed: one for each screen. */
    JobScope scope();

    /** The two threads behind the window. */
    enum Lane {
        /** The one thread that owns the connections of the open books. */
        BOOKS,
        /** Layout, parsing and export: nothing here may touch a book. */
        COMPUTING
    }

    /** Work that gives a value and may fail. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Exception;
    }
}

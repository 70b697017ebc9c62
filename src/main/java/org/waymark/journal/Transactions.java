package org.waymark.journal;

import org.jspecify.annotations.Nullable;
import org.waymark.vault.Book;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The transactions of a book: each by itself, or many as one. */
final class Transactions {

    private final Book book;
    private @Nullable Whole whole;

    Transactions(Book book) {
        this.book = book;
    }

    /** Does all of the work or none of it, by itself or as a part of the whole under way. */
    <T extends @Nullable Object> T run(Supplier<T> work) {
        Whole around = whole;
        if (around == null) {
            return alone(work);
        }
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            // A part cannot be taken back alone.
            around.failure = e;
            throw e;
        }
    }

    /**
     * Makes one transaction of all that the work runs. Afterwards what {@link #whenKept} was given
     * meanwhile is done, in its order.
     *
     * @throws IllegalStateException when the work went on after a part of it had failed, or a whole
     *     is under way already; nothing is kept then
     */
    void together(Runnable work) {
        if (whole != null) {
            throw new IllegalStateException("A whole cannot be part of another.");
        }
        Whole all = new Whole();
        alone(
                () -> {
                    whole = all;
                    try {
                        work.run();
                    } finally {
                        whole = null;
                    }
                    if (all.failure != null) {
                        throw new IllegalStateException(
                                "The work went on after a part of it had failed.", all.failure);
                    }
                    return all;
                });
        all.whenKept.forEach(Runnable::run);
    }

    /** Does it now, or once the whole under way is on the disk. */
    <T> void whenKept(T value, Consumer<T> told) {
        Whole around = whole;
        if (around == null) {
            told.accept(value);
        } else {
            around.whenKept.add(() -> told.accept(value));
        }
    }

    private <T extends @Nullable Object> T alone(Supplier<T> work) {
        try {
            return book.inTransaction(_ -> work.get());
        } catch (SQLException e) {
            throw new IllegalStateException("The transaction could not be ended.", e);
        }
    }

    private static final class Whole {
        private final List<Runnable> whenKept = new ArrayList<>();
        private @Nullable Throwable failure;
    }
}

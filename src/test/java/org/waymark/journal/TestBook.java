package org.waymark.journal;

import org.waymark.vault.Book;
import org.waymark.vault.OpenBooks;

import java.nio.file.Path;

/** A real encrypted book that can be closed and opened again. */
public final class TestBook implements AutoCloseable {

    private final Path file;
    private Book book;

    private TestBook(Path file) {
        this.file = file;
        this.book = OpenBooks.at(file);
    }

    static TestBook create(Path folder) {
        return new TestBook(folder.resolve("main.db"));
    }

    public Book book() {
        return book;
    }

    public void reopen() {
        book.close();
        book = OpenBooks.at(file);
    }

    @Override
    public void close() {
        book.close();
    }
}

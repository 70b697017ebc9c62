package org.waymark.journal;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

public final class TestBook implements AutoCloseable {
    private final Path file;
    private Book book;

    private TestBook(Path file) {
        this.file = file;
        reopen();
    }

    static TestBook create(Path folder) {
        return new TestBook(folder.resolve("main.db"));
    }

    public Book book() {
        return book;
    }

    public void reopen() {
        try {
            if (book != null) {
                book.connection().close();
            }
            book = new Book(DriverManager.getConnection("jdbc:sqlite:" + file));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            book.connection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

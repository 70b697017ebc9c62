package org.waymark.vault;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * An open book: one connection to one encrypted database. Hides the driver. One thread.
 *
 * <p>No other connection can be opened to it, here or elsewhere, while this one is.
 */
public final class Book implements AutoCloseable {

    private final Connection connection;
    private final SecretBytes key;

    /**
     * Kept open for as long as the connection: on POSIX systems closing any channel to the file
     * would let go of SQLite's lock.
     */
    private final FileChannel pages;

    private boolean closed;

    private Book(Connection connection, FileChannel pages, SecretBytes key) {
        this.connection = connection;
        this.pages = pages;
        this.key = key;
    }

    /**
     * Makes a book that holds nothing yet.
     *
     * @param file a path where nothing is
     * @param key 32 bytes; copied
     * @throws VaultException when it cannot be made
     */
    static Book create(Path file, SecretBytes key) {
        try {
            OwnerOnly.createFile(file);
            return opened(file, key, false);
        } catch (IOException e) {
            throw DiskFaults.explain(e, file);
        }
    }

    /**
     * Opens a book that is there, after a walk over all its pages.
     *
     * @param key 32 bytes; copied
     * @throws VaultException when it is missing, damaged, another's, or in use
     */
    static Book open(Path file, SecretBytes key) {
        try {
            return opened(file, key, true);
        } catch (NoSuchFileException e) {
            throw new VaultException(new BookFailure.BookMissing());
        } catch (IOException e) {
            throw DiskFaults.explain(e, file);
        }
    }

    private static Book opened(Path file, SecretBytes key, boolean existing) throws IOException {
        try (Undo undo = new Undo()) {
            FileChannel pages = FileChannel.open(file, StandardOpenOption.READ);
            undo.onFailure(() -> quietly(pages));
            boolean interrupted = existing && RollbackJournal.putsPagesBack(file);
            if (interrupted) {
                expectOwnJournal(file, pages, key);
            } else if (existing) {
                PageWalker.walk(pages, key).orThrow();
            }
            Connection connection = BookConnection.connect(file, key);
            undo.onFailure(() -> quietly(connection));
            if (interrupted) {
                expectRecovered(connection, pages, key);
            } else if (!existing) {
                BookConnection.mark(connection);
                PageWalker.walk(pages, key).orThrow();
            }
            BookConnection.expectOurs(connection);
            undo.keepAll();
            return new Book(connection, pages, key.copy());
        } catch (SQLException e) {
            throw new VaultException(
                    BookFaults.failure(e).orElseGet(BookFailure.EngineUnfit::new), e);
        }
    }

    /** Before SQLite puts pages back, because those of a stranger's journal would destroy ours. */
    private static void expectOwnJournal(Path file, FileChannel pages, SecretBytes key)
            throws IOException {
        ByteBuffer salt = ByteBuffer.allocate(PageSeal.SALT_BYTES);
        if (pages.read(salt, 0) < PageSeal.SALT_BYTES) {
            throw new VaultException(new BookFailure.BookCutShort());
        }
        if (!RollbackJournal.belongsTo(file, new PageSeal(key, salt.array()))) {
            throw new VaultException(new BookFailure.KeyDoesNotFit());
        }
    }

    /** After SQLite put pages back. */
    private static void expectRecovered(Connection connection, FileChannel pages, SecretBytes key)
            throws SQLException, IOException {
        PageReport report = PageWalker.walk(pages, key);
        // SQLite writes over free pages without keeping them in the journal, so that a power cut
        // can leave one of them torn. Nothing is lost with it where everything else is whole.
        if (report.failure().orElse(null) instanceof BookFailure.BookDamaged
                && BookConnection.read(connection, "integrity_check").equals("ok")) {
            FreePages.writeAnew(connection);
            report = PageWalker.walk(pages, key);
        }
        report.orThrow();
    }

    private static void quietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            // The failure that led here is the one to be told.
        }
    }

    /**
     * The connection, for jOOQ and Flyway. It commits each statement by itself outside of {@link
     * #inTransaction}; nobody but this book closes it.
     */
    public Connection connection() {
        return connection;
    }

    /**
     * Does all of the work or none of it. When this returns, the work is on the disk.
     *
     * @param work must neither commit nor roll back, nor begin another transaction
     * @throws VaultException when the disk is full or fails; nothing of the work was kept
     * @throws SQLException as the work threw it; nothing of the work was kept
     */
    public <T> T inTransaction(TransactionWork<T> work) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("A transaction is already under way.");
        }
        try {
            connection.setAutoCommit(false);
            T result = work.run(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            takeBack(e);
            VaultFailure failure = BookFaults.failure(e).orElse(null);
            if (failure != null) {
                throw new VaultException(failure, e);
            }
            throw e;
        }
    }

    /**
     * Reads, and turns what the disk answers into words.
     *
     * @throws VaultException when the disk fails or the file turns out damaged
     */
    public <T extends @Nullable Object> T reading(Supplier<T> query) {
        try {
            return query.get();
        } catch (RuntimeException e) {
            VaultFailure failure = BookFaults.failure(e).orElse(null);
            if (failure != null) {
                throw new VaultException(failure, e);
            }
            throw e;
        }
    }

    /** On a full disk SQLite has often rolled back by itself, and then refuses to do it again. */
    private void takeBack(Throwable reason) {
        attempt(connection::rollback, reason);
        attempt(() -> connection.setAutoCommit(true), reason);
        attempt(() -> BookConnection.probe(connection), reason);
    }

    private static void attempt(Step step, Throwable reason) {
        try {
            step.run();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /**
     * Walks all pages as they are on the disk. Not within a transaction.
     *
     * @throws VaultException when the file cannot be read
     */
    public PageReport checkPages() {
        if (closed) {
            throw new IllegalStateException("This book was closed.");
        }
        try {
            return PageWalker.walk(pages, key);
        } catch (IOException e) {
            throw new VaultException(new FolderFailure.DiskFailing(), e);
        }
    }

    /** Closes the connection and wipes the key; a second call does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        key.close();
        try (pages) {
            connection.close();
        } catch (SQLException | IOException e) {
            throw new VaultException(new FolderFailure.DiskFailing(), e);
        }
    }

    @Override
    public String toString() {
        return closed ? "Book[closed]" : "Book[open]";
    }

    /** Work within a transaction. */
    @FunctionalInterface
    public interface TransactionWork<T> {
        T run(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }
}

package org.waymark.fault;

import org.sqlite.mc.SQLiteMCSqlCipherConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An encrypted database on the bare driver, without any of the program: what the disk tests prove
 * themselves on.
 */
final class PlainBook implements AutoCloseable {

    static final String FILE = "main.db";
    private static final String TEXT = "x".repeat(1500);

    private final Connection connection;

    /**
     * How a database is kept.
     *
     * @param locking locking_mode
     * @param journal journal_mode
     * @param synchronous synchronous
     */
    record Keeping(String locking, String journal, String synchronous) {
        /** As the program keeps its books. */
        static final Keeping SHIPPED = new Keeping("EXCLUSIVE", "TRUNCATE", "EXTRA");

        /** As the driver would by itself, which loses what was said to be saved. */
        static final Keeping DRIVERS_OWN = new Keeping("NORMAL", "DELETE", "FULL");
    }

    private PlainBook(Connection connection) {
        this.connection = connection;
    }

    static PlainBook open(Path folder, Keeping keeping) throws SQLException {
        byte[] key = new byte[32];
        key[0] = 1;
        Connection connection =
                DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve(FILE),
                        SQLiteMCSqlCipherConfig.getV4Defaults()
                                .withRawUnsaltedKey(key)
                                .build()
                                .toProperties());
        PlainBook book = new PlainBook(connection);
        book.run("pragma locking_mode=" + keeping.locking());
        book.run("pragma journal_mode=" + keeping.journal());
        book.run("pragma synchronous=" + keeping.synchronous());
        return book;
    }

    void createTables() throws SQLException {
        run("create table entry (seq integer primary key, words text not null)");
        run("create table projection (seq integer primary key, words text not null)");
        run("create index projection_words on projection (words)");
    }

    /** Adds an entry and its projection in one transaction; returning means that it is saved. */
    void record(long seq) throws SQLException {
        connection.setAutoCommit(false);
        for (String table : new String[] {"entry", "projection"}) {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into " + table + " values (?, ?)")) {
                insert.setLong(1, seq);
                insert.setString(2, words(seq));
                insert.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String words(long seq) {
        return seq + TEXT;
    }

    /** The last entry, when every entry up to it is whole; throws otherwise. */
    long lastWholeEntry() throws SQLException {
        if (!"ok".equals(text("pragma integrity_check"))) {
            throw new SQLException("integrity_check");
        }
        long last = number("select coalesce(max(seq), 0) from entry");
        String whole = " where words = seq || '" + TEXT + "'";
        if (number("select count(*) from entry" + whole) != last
                || number("select count(*) from projection" + whole) != last
                || number("select count(*) from projection") != last) {
            throw new SQLException("entries and projections differ");
        }
        return last;
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

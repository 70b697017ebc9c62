package org.waymark.vault;

import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.mc.SQLiteMCConfig;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Connects to a book the one way that was shown to be safe, and asserts that the driver did as it
 * was told: it is silent about what it does not understand, and then writes clear text.
 */
final class BookConnection {

    static final int APPLICATION_ID = 0x57594D4B;
    static final int FORMAT_VERSION = 1;

    /** The longest text or blob that SQLite lets in, 64 MiB. */
    private static final int LONGEST_VALUE = 64 * 1_024 * 1_024;

    private BookConnection() {}

    /**
     * @param file a file that is there; nothing is made where none is
     * @throws SQLException as the driver says it
     * @throws VaultException when a setting does not hold
     */
    static Connection connect(Path file, SecretBytes key) throws SQLException {
        EngineFile.offer();
        SQLiteMCConfig config =
                SQLiteMCSqlCipherConfig.getV4Defaults().withRawUnsaltedKey(key.bytes()).build();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        // VACUUM INTO needs one; anything else is kept from attaching a second file.
        config.setPragma(Pragma.LIMIT_ATTACHED, "1");
        config.setPragma(Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
        Connection connection = config.createConnection(url(file));
        try {
            settle(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** The path as a percent-encoded URI: nothing in a folder's name can become a parameter. */
    private static String url(Path file) {
        String uri = file.toUri().toString().replace("&", "%26");
        // Java writes a share's name as the URI's authority, which SQLite refuses.
        if (!uri.startsWith("file:///")) {
            uri = uri.replaceFirst("^file://", "file:////");
        }
        return "jdbc:sqlite:" + uri + "?mode=rw";
    }

    private static void settle(Connection connection) throws SQLException {
        set(connection, "locking_mode", "EXCLUSIVE", "exclusive");
        set(connection, "journal_mode", "TRUNCATE", "truncate");
        set(connection, "synchronous", "EXTRA", "3");
        set(connection, "foreign_keys", "ON", "1");
        set(connection, "trusted_schema", "OFF", "0");
        set(connection, "cell_size_check", "ON", "1");
        set(connection, "temp_store", "MEMORY", "2");
        set(connection, "mmap_size", "0", "0");
        set(connection, "secure_delete", "ON", "1");
        set(connection, "cache_size", "-32768", "-32768");
        expect(connection, "cipher", "sqlcipher");
        expect(connection, "legacy", "4");
        expect(connection, "page_size", Integer.toString(PageSeal.PAGE_BYTES));
        execute(connection, "begin exclusive");
        execute(connection, "commit");
    }

    /** Marks a new book as ours; this writes its first page. */
    static void mark(Connection connection) throws SQLException {
        set(
                connection,
                "application_id",
                Integer.toString(APPLICATION_ID),
                Integer.toString(APPLICATION_ID));
        set(
                connection,
                "user_version",
                Integer.toString(FORMAT_VERSION),
                Integer.toString(FORMAT_VERSION));
    }

    /**
     * @throws VaultException when the book is not one of ours, or of a later version
     */
    static void expectOurs(Connection connection) throws SQLException {
        if (!read(connection, "application_id").equals(Integer.toString(APPLICATION_ID))) {
            throw new VaultException(new BookFailure.NotABook());
        }
        int version = Integer.parseInt(read(connection, "user_version"));
        if (version > FORMAT_VERSION) {
            throw new VaultException(new BookFailure.BookFromLaterVersion());
        }
        if (version != FORMAT_VERSION) {
            throw new VaultException(new BookFailure.NotABook());
        }
    }

    /**
     * Whether the connection still answers.
     *
     * @throws SQLException when it does not
     */
    static void probe(Connection connection) throws SQLException {
        read(connection, "schema_version");
    }

    private static void set(Connection connection, String name, String value, String readBack)
            throws SQLException {
        execute(connection, "pragma " + name + " = " + value);
        expect(connection, name, readBack);
    }

    private static void expect(Connection connection, String name, String value)
            throws SQLException {
        if (!read(connection, name).equals(value)) {
            throw new VaultException(new BookFailure.EngineUnfit());
        }
    }

    static String read(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma " + pragma)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

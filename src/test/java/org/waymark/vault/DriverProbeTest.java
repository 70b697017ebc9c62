package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.mc.SQLiteMCConfig;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What is relied on of the driver and the engine inside it, and the traps that are kept clear of.
 * When a new version of the driver turns one of these red, the way books are opened must be thought
 * over again.
 */
class DriverProbeTest {

    private static final String SENTINEL = "a word that must never stand in clear";

    private final byte[] rawKey = HexFormat.of().parseHex("5c".repeat(32));
    private final SecretBytes key = SecretBytes.copyOf(rawKey);

    @TempDir private Path place;
    private Path file;

    @BeforeEach
    void aBookWithAWordInIt() throws SQLException {
        file = place.resolve("main.db");
        try (Book book = Book.create(file, key);
                Statement sql = book.connection().createStatement()) {
            sql.execute("create table note (text text)");
            sql.execute("insert into note values ('" + SENTINEL + "')");
        }
    }

    @Test
    void theEngineIsTheOneThatWasMeasured() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var row = connection.createStatement().executeQuery("select sqlite_version()")) {
            assertThat(row.getString(1)).isEqualTo("3.40.1");
        }
    }

    @Test
    void noByteOfTheHeaderStandsInClear() throws Exception {
        byte[] bytes = Files.readAllBytes(file);

        assertThat(ascii(bytes)).doesNotContain("SQLite format").doesNotContain(SENTINEL);
        assertThat(Arrays.copyOfRange(bytes, 16, 24))
                .isNotEqualTo(HexFormat.of().parseHex("1000010150402020"));
    }

    /** Finding F3: with the driver's own default these bytes are in clear and outside the seal. */
    @Test
    void withoutLegacyTheHeaderWouldStandInClear() throws Exception {
        Path other = place.resolve("other.db");
        SQLiteMCConfig config = new SQLiteMCSqlCipherConfig().withRawUnsaltedKey(rawKey).build();
        try (Connection connection = config.createConnection("jdbc:sqlite:" + other.toUri())) {
            connection.createStatement().execute("create table t (x)");
        }

        assertThat(Arrays.copyOfRange(Files.readAllBytes(other), 16, 18))
                .isEqualTo(HexFormat.of().parseHex("1000"));
    }

    @ParameterizedTest
    @CsvSource({
        "cipher, sqlcipher",
        "legacy, 4",
        "page_size, 4096",
        "locking_mode, exclusive",
        "journal_mode, truncate",
        "synchronous, 3",
        "foreign_keys, 1",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "temp_store, 2",
        "mmap_size, 0",
        "secure_delete, 1",
        "application_id, 1465470283",
        "user_version, 1"
    })
    void aBookIsOpenedWithTheseSettings(String pragma, String value) throws SQLException {
        try (Book book = Book.open(file, key)) {
            assertThat(BookConnection.read(book.connection(), pragma)).isEqualTo(value);
        }
    }

    /** Finding F4. */
    @Test
    void nothingIsMadeWhereNoFileIs() {
        Path missing = place.resolve("missing.db");

        assertThatThrownBy(() -> BookConnection.connect(missing, key))
                .isInstanceOfSatisfying(
                        SQLiteException.class,
                        e ->
                                assertThat(e.getResultCode())
                                        .isEqualTo(SQLiteErrorCode.SQLITE_CANTOPEN));
        assertThat(missing).doesNotExist();
    }

    @Test
    void aSecondConnectionIsRefusedWhileTheFirstIsOpen() throws SQLException {
        try (Book book = Book.open(file, key)) {
            assertThat(Failures.of(() -> Book.open(file, key)))
                    .isEqualTo(new FolderFailure.AlreadyOpen());
            assertThat(book.checkPages().isSound()).isTrue();
        }
    }

    @Test
    void aWrongKeyIsToldAndChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> BookConnection.connect(file, SecretBytes.copyOf(new byte[32])))
                .isInstanceOfSatisfying(
                        SQLiteException.class,
                        e ->
                                assertThat(e.getResultCode())
                                        .isEqualTo(SQLiteErrorCode.SQLITE_NOTADB));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void nothingCanBeAttachedButOneFile() throws SQLException {
        try (Book book = Book.open(file, key);
                Statement sql = book.connection().createStatement()) {
            sql.execute("attach ':memory:' as first");

            assertThatThrownBy(() -> sql.execute("attach ':memory:' as second"))
                    .hasMessageContaining("too many attached databases");
        }
    }

    @Test
    void aValueOverSixtyFourMebibytesIsRefused() throws SQLException {
        try (Book book = Book.open(file, key);
                Statement sql = book.connection().createStatement()) {
            assertThatThrownBy(() -> sql.execute("select length(zeroblob(67108865))"))
                    .hasMessageContaining("TOOBIG");
        }
    }

    /** Finding F2, the way that is used. */
    @Test
    void aVacuumIntoAnotherKeyIsSealedUnderThatKey() throws Exception {
        Path copy = place.resolve("copy.db");
        byte[] otherKey = HexFormat.of().parseHex("a7".repeat(32));
        try (Book book = Book.open(file, key);
                Statement sql = book.connection().createStatement()) {
            sql.execute(
                    "vacuum into 'file:"
                            + copy.toUri().getRawPath()
                            + "?cipher=sqlcipher&legacy=4&key=x%27"
                            + HexFormat.of().formatHex(otherKey)
                            + "%27'");
        }

        assertThat(ascii(Files.readAllBytes(copy))).doesNotContain(SENTINEL);
        assertThat(Arrays.copyOf(Files.readAllBytes(copy), 16))
                .isNotEqualTo(Arrays.copyOf(Files.readAllBytes(file), 16));
        assertThat(PageWalker.walk(copy, SecretBytes.copyOf(otherKey)).isSound()).isTrue();
        assertThat(PageWalker.walk(copy, key).failure()).contains(new BookFailure.KeyDoesNotFit());
    }

    /** Finding F2, the trap: the driver's online backup writes clear text. */
    @Test
    void theDriversOwnBackupWouldWriteClearText() throws Exception {
        Path copy = place.resolve("backup.db");
        try (Book book = Book.open(file, key);
                Statement sql = book.connection().createStatement()) {
            sql.executeUpdate("backup to " + copy);
        }

        assertThat(ascii(Files.readAllBytes(copy))).contains(SENTINEL);
    }

    /** Finding F3: a key whose text is not exactly right is taken for a passphrase. */
    @Test
    void withoutAKeyTheDriverWouldWriteClearText() throws Exception {
        Path other = place.resolve("other.db");
        SQLiteMCConfig config = new SQLiteMCSqlCipherConfig().build();
        config.setPragma(Pragma.LIMIT_ATTACHED, "1");
        config.resetOpenMode(SQLiteOpenMode.READONLY);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + other.toUri())) {
            connection.createStatement().execute("create table t as select '" + SENTINEL + "'");
        }

        assertThat(ascii(Files.readAllBytes(other))).contains(SENTINEL);
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

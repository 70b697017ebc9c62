package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One encrypted book: its transactions, and what it keeps to itself. */
class BookTest {

    private final SecretBytes key = SecretBytes.copyOf(new byte[32]);

    @TempDir private Path place;
    private Path file;
    private Book book;

    @BeforeEach
    void aBookWithOneNote() throws SQLException {
        file = place.resolve("main.db");
        book = Book.create(file, key);
        book.inTransaction(
                connection -> {
                    connection.createStatement().execute("create table note (text text not null)");
                    return connection
                            .createStatement()
                            .executeUpdate("insert into note values ('first')");
                });
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aTransactionThatThrowsLeavesNothing() throws SQLException {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                book.inTransaction(
                                        connection -> {
                                            insert("second");
                                            throw new IllegalStateException("of the caller");
                                        }))
                .withMessage("of the caller");

        assertThat(notes()).isEqualTo(1);
        book.inTransaction(_ -> insert("third"));
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void aBrokenConstraintReachesTheCallerAsItIs() throws SQLException {
        assertThatThrownBy(() -> book.inTransaction(_ -> insert(null)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("NOT NULL");
        assertThat(notes()).isEqualTo(1);
    }

    /** SQLite rolls back by itself here, and refuses the rollback that follows. */
    @Test
    void aFullDiskIsSurvived() throws SQLException {
        limitPages(BookConnection.read(book.connection(), "page_count"));

        assertThat(
                        Failures.of(
                                () ->
                                        book.inTransaction(
                                                _ -> {
                                                    insert("second");
                                                    return insert("x".repeat(100_000));
                                                })))
                .isEqualTo(new FolderFailure.DiskFull());

        assertThat(notes()).isEqualTo(1);
        limitPages("1000000");
        book.inTransaction(_ -> insert("after making room"));
        assertThat(notes()).isEqualTo(2);
        assertThat(book.checkPages().isSound()).isTrue();
    }

    @Test
    void aFullDiskIsToldAlsoWhenSomebodyWrappedTheError() throws SQLException {
        limitPages(BookConnection.read(book.connection(), "page_count"));

        assertThat(
                        Failures.of(
                                () ->
                                        book.inTransaction(
                                                _ -> {
                                                    try {
                                                        return insert("x".repeat(100_000));
                                                    } catch (SQLException e) {
                                                        throw new IllegalArgumentException(e);
                                                    }
                                                })))
                .isEqualTo(new FolderFailure.DiskFull());
    }

    @Test
    void aTransactionWithinATransactionIsRefused() throws SQLException {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> book.inTransaction(_ -> book.inTransaction(_ -> insert("inner"))));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void closingTwiceIsClosingOnce() {
        book.close();
        book.close();

        assertThat(book).hasToString("Book[closed]");
    }

    @Test
    void closingWipesTheKeyAndLetsGoOfTheFile() {
        SecretBytes copy = key.copy();
        book.close();

        try (Book again = Book.open(file, copy)) {
            assertThat(again.checkPages().isSound()).isTrue();
        }
        assertThatIllegalStateException().isThrownBy(() -> book.checkPages());
    }

    @Test
    void onlyTheOwnerMayReadItsFiles() throws IOException {
        try (var files = Files.list(place)) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(
                            each ->
                                    assertThat(
                                                    PosixFilePermissions.toString(
                                                            Files.getPosixFilePermissions(each)))
                                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void freedPagesCarryTheirSealToo() throws SQLException {
        book.inTransaction(_ -> insert("x".repeat(300_000)));
        book.inTransaction(
                connection -> connection.createStatement().executeUpdate("delete from note"));

        assertThat(BookConnection.read(book.connection(), "freelist_count")).isNotEqualTo("0");
        assertThat(book.checkPages().isSound()).isTrue();
    }

    @Test
    void aBookThatIsNotOursIsRefused() throws SQLException {
        execute("pragma application_id = 1");
        book.close();

        assertThat(Failures.of(() -> Book.open(file, key))).isEqualTo(new BookFailure.NotABook());
    }

    @Test
    void aBookOfALaterVersionIsRefused() throws SQLException {
        execute("pragma user_version = 2");
        book.close();

        assertThat(Failures.of(() -> Book.open(file, key)))
                .isEqualTo(new BookFailure.BookFromLaterVersion());
    }

    private int insert(String text) throws SQLException {
        try (var insert =
                book.connection().prepareStatement("insert into note (text) values (?)")) {
            insert.setString(1, text);
            return insert.executeUpdate();
        }
    }

    private int notes() throws SQLException {
        try (Statement sql = book.connection().createStatement();
                ResultSet row = sql.executeQuery("select count(*) from note")) {
            return row.getInt(1);
        }
    }

    private void limitPages(String count) throws SQLException {
        execute("pragma max_page_count = " + count);
    }

    private void execute(String statement) throws SQLException {
        try (Statement sql = book.connection().createStatement()) {
            sql.execute(statement);
        }
    }
}

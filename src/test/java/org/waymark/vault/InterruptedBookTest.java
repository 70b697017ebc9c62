package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** A book as it lies on the disk when the power goes in the middle of a large transaction. */
class InterruptedBookTest {

    private static final int PAGE = 4_096;
    private static final int SECTOR = 512;

    private final SecretBytes key = SecretBytes.copyOf(new byte[32]);

    @TempDir private Path place;
    private Path image;
    private byte[] before;

    @BeforeEach
    void cutThePower() throws Exception {
        Path file = place.resolve("main.db");
        image = Files.createDirectory(place.resolve("image")).resolve("main.db");
        try (Book book = Book.create(file, key);
                Statement sql = book.connection().createStatement()) {
            sql.execute("create table gone (x blob)");
            sql.execute("create table kept (x blob)");
            sql.execute("insert into gone values (randomblob(400000))");
            sql.execute("insert into kept values (zeroblob(400000))");
            sql.execute("create table aside as select randomblob(40000) as x");
            sql.execute("drop table gone");
            before = Files.readAllBytes(file);
            sql.execute("pragma cache_size = 5");
            book.connection().setAutoCommit(false);
            sql.execute("insert into kept values (randomblob(900000))");
            sql.execute("update kept set x = randomblob(100000)");
            Files.copy(file, image);
            Files.copy(journal(file), journal(image));
            book.connection().rollback();
        }
    }

    @Test
    void whatWasHalfWrittenIsTakenBack() throws SQLException {
        expectTheBookAsItWas();
    }

    @Test
    void tornPagesAreHealedEvenWhereTheyWereFree() throws Exception {
        byte[] after = Files.readAllBytes(image);
        for (int at = 0; at < before.length; at += PAGE) {
            System.arraycopy(before, at + SECTOR, after, at + SECTOR, PAGE - SECTOR);
        }
        Files.write(image, after);

        expectTheBookAsItWas();
    }

    @Test
    void damageBesideTheInterruptionIsStillFound() throws Exception {
        byte[] after = Files.readAllBytes(image);
        int damaged = lastPageThatWasNotTouched(after);
        after[(damaged - 1) * PAGE + 100] ^= 1;
        Files.write(image, after);

        assertThatThrownBy(() -> Book.open(image, key))
                .isInstanceOfSatisfying(
                        VaultException.class,
                        e ->
                                assertThat(e.failure())
                                        .isEqualTo(new BookFailure.BookDamaged(damaged)));
    }

    @Test
    void anEndThatIsNoWholePageIsCutOff() throws Exception {
        byte[] after = Files.readAllBytes(image);
        Files.write(image, Arrays.copyOf(after, after.length - SECTOR));

        expectTheBookAsItWas();
    }

    @Test
    void aStrangersJournalIsNotPlayedBack() throws Exception {
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        byte[] bytes = Files.readAllBytes(image);
        byte[] journal = Files.readAllBytes(journal(image));

        assertThatThrownBy(() -> Book.open(image, SecretBytes.copyOf(otherKey)))
                .isInstanceOfSatisfying(
                        VaultException.class,
                        e -> assertThat(e.failure()).isEqualTo(new BookFailure.KeyDoesNotFit()));
        assertThat(image).hasBinaryContent(bytes);
        assertThat(journal(image)).hasBinaryContent(journal);
    }

    private int lastPageThatWasNotTouched(byte[] after) {
        for (int page = before.length / PAGE; page > 1; page--) {
            int from = (page - 1) * PAGE;
            if (Arrays.equals(before, from, from + PAGE, after, from, from + PAGE)) {
                return page;
            }
        }
        throw new AssertionError("every page was touched");
    }

    private void expectTheBookAsItWas() throws SQLException {
        try (Book book = Book.open(image, key);
                Statement sql = book.connection().createStatement();
                ResultSet row = sql.executeQuery("select count(*), max(length(x)) from kept")) {
            assertThat(book.checkPages().isSound()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(1);
            assertThat(row.getInt(2)).isEqualTo(400_000);
        }
    }

    private static Path journal(Path book) {
        return book.resolveSibling(book.getFileName() + "-journal");
    }
}

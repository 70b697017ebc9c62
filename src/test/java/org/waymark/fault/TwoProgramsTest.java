package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.vault.Book;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.KeyringDisk;
import org.waymark.vault.Passphrase;
import org.waymark.vault.RawKeys;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.UnlockedVault;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** One notebook and two programs, each a Java machine of its own. */
class TwoProgramsTest {

    private static final long LONGEST_RUN_SECONDS = 60;

    @TempDir Path parent;
    @TempDir Path room;
    private Path folder;
    private UnlockedVault first;
    private RawKeys keys;

    @BeforeEach
    void aNotebookThatIsOpen() {
        folder = parent.resolve("A.waymark");
        try (Passphrase passphrase = Passphrase.of("the passphrase of this".toCharArray());
                RecoveryWords words = RecoveryWords.generate(new SecureRandom())) {
            first =
                    KeyringDisk.vault(new KeyringDisk())
                            .create(folder, passphrase, words, KeyDerivationCost.LEAST)
                            .vault();
        }
        keys = RawKeys.of(first, folder);
    }

    @AfterEach
    void closed() {
        first.close();
    }

    @Test
    void theSecondIsRefusedAndTheFirstGoesOn() throws Exception {
        write(first.book(), "create table entry (seq integer primary key)");
        byte[] before = Files.readAllBytes(folder.resolve("keyring.json"));

        assertThat(answerOfASecondProgram()).isEqualTo("AlreadyOpen");

        assertThat(folder.resolve("keyring.json")).hasBinaryContent(before);
        write(first.book(), "insert into entry values (1)");
        assertThat(first.book().checkPages().isSound()).isTrue();
    }

    @Test
    void whoeverGoesRoundTheFoldersLockIsKeptOutOfTheBook() throws Exception {
        write(first.book(), "create table entry (seq integer primary key)");
        Files.delete(folder.resolve(".lock"));

        assertThat(answerOfASecondProgram()).isEqualTo("AlreadyOpen");

        write(first.book(), "insert into entry values (1)");
    }

    @Test
    void afterTheFirstTheSecondMayOpenItAndALockFileLeftBehindDoesNotMatter() throws Exception {
        first.close();
        assertThat(folder.resolve(".lock")).exists();

        assertThat(answerOfASecondProgram()).isEqualTo(SecondProgram.OPENED);
    }

    private String answerOfASecondProgram() throws Exception {
        Process second =
                ChildJvm.of(SecondProgram.class, room).start(keys.text(), folder.toString());
        try (BufferedReader lines = second.inputReader()) {
            String answer = lines.readLine();
            assertThat(second.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isZero();
            return String.valueOf(answer);
        } finally {
            second.destroyForcibly();
        }
    }

    private static void write(Book book, String sql) throws SQLException {
        book.inTransaction(
                (Connection connection) -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate(sql);
                    }
                });
    }
}

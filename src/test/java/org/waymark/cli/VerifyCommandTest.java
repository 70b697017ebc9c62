package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.app.NotebookSession;
import org.waymark.vault.Secret;
import org.waymark.vault.UnlockedVault;
import org.waymark.vault.Vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;

@ExtendWith(PracticeNotebook.class)
class VerifyCommandTest {

    private static final List<String> GUARDS =
            List.of(
                    "drop trigger entry_is_never_deleted",
                    "drop trigger entry_is_never_changed",
                    "drop trigger entry_is_never_replaced");

    @TempDir Path folder;
    private Path notebook;
    private Typed typed;

    @BeforeEach
    void aCopyOfAPracticeNotebook(PracticeNotebook.Made made) {
        notebook = made.copyTo(folder.resolve("Copy.waymark"));
        typed = Typed.on(folder.resolve("computer"));
    }

    @Test
    void aSoundNotebookIsToldWithItsCountsAndItsHead() throws IOException {
        Map<String, String> before = NotebookFiles.state(notebook);

        Typed.Answer answer = typed.verify(notebook);

        assertThat(answer.code()).as(answer::all).isZero();
        assertThat(answer.err()).isEmpty();
        long pages = Files.size(notebook.resolve("main.db")) / NotebookFiles.PAGE;
        assertThat(answer.out())
                .contains("The seal of the keyring holds.", pages + " pages: every one")
                .containsPattern("[1-9][0-9]+ entries: every digest, signature and link holds")
                .containsPattern(
                        "Chain of [1-9][0-9]+, head: [a-z]+( [a-z]+){7} \\([0-9a-f]{64}\\)")
                .contains("for the first time");
        assertThat(NotebookFiles.state(notebook)).isEqualTo(before);
    }

    @Test
    void theSecondCheckGoesByWhatTheFirstSaw() {
        typed.verify(notebook);

        assertThat(typed.verify(notebook).out())
                .contains("goes on from what this computer last saw");
    }

    @Test
    void aDamagedPageIsNamed() {
        NotebookFiles.flipBit(notebook.resolve("main.db"), 6 * NotebookFiles.PAGE + 77);

        expectDamage("page 7 is the first");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aBookCutAtAPageIsToldApart(int pages) throws IOException {
        Path book = notebook.resolve("main.db");
        NotebookFiles.cut(book, Files.size(book) - (long) pages * NotebookFiles.PAGE);

        expectDamage("cut short");
    }

    @Test
    void aBookCutWithinAPageIsToldApart() throws IOException {
        Path book = notebook.resolve("main.db");
        NotebookFiles.cut(book, Files.size(book) - 100);

        expectDamage("cut short, or something was added");
    }

    @Test
    void anEmptyBookIsNotTakenForANewOne() {
        NotebookFiles.cut(notebook.resolve("main.db"), 0);

        expectDamage("cut short");
    }

    @Test
    void aMissingBookIsNotMadeAnew() throws IOException {
        Files.delete(notebook.resolve("main.db"));

        expectDamage("missing");
    }

    @Test
    void aBookOfAnotherNotebookIsToldApart() throws IOException {
        Path other = folder.resolve("Other.waymark");
        typed.type("practice", other.toString());
        Files.copy(
                other.resolve("main.db"),
                notebook.resolve("main.db"),
                StandardCopyOption.REPLACE_EXISTING);

        expectDamage("does not belong to this keyring");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            textBlock =
                    """
                    update entry set signature = zeroblob(64) where seq = 9           # Entry 9
                    update entry set payload = payload || ' ' where seq = 8           # Entry 8
                    update entry set payload = replace(payload, 'e', 'a') where seq = 10 # Entry 10
                    update entry set payload_salt = zeroblob(32) where seq = 7        # Entry 7
                    update entry set digest = payload_digest where seq = 6            # Entry 6
                    update entry set recorded_at = '2020-01-01T00:00:00.000Z' where seq = 11 # Entry 11
                    delete from entry where seq = 12                                  # Entry 12
                    update entry set signature = zeroblob(64) where seq = 1           # Entry 1
                    update entry set payload = 'no JSON' where seq = 1                # never enrolled
                    delete from entry                                                 # never enrolled
                    update meta set value = value || '0' where name = 'epoch'         # key change
                    update meta set value = 'another' where name = 'notebook'         # another notebook
                    """)
    void aChangedJournalIsNamed(String change, String first) throws SQLException {
        tamper(change);

        expectDamage(first);
    }

    @Test
    void anEntrySwappedForAnotherIsNamed() throws SQLException {
        tamper(
                "update entry set seq = 999 where seq = 5",
                "update entry set seq = 5 where seq = 6",
                "update entry set seq = 6 where seq = 999");

        expectDamage("Entry 5");
    }

    @Test
    void aFolderThatWasRolledBackIsFoundAgainAndAgain() throws IOException {
        Path newer = NotebookFiles.copy(notebook, folder.resolve("Newer.waymark"));
        try (NotebookSession session =
                Typed.services(folder.resolve("computer"))
                        .notebooks()
                        .open(newer, Typed.PASSPHRASE.toCharArray())) {
            session.recorder().nameCharity("Another name");
        }
        Files.copy(
                notebook.resolve("main.db"),
                newer.resolve("main.db"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(typed.verify(newer).code()).isEqualTo(ExitCodes.DAMAGED);
        Typed.Answer again = typed.verify(newer);
        assertThat(again.code()).as(again::all).isEqualTo(ExitCodes.DAMAGED);
        assertThat(again.out()).contains("Entry ");
    }

    @Test
    void aKeyringThatIsNoJsonIsDamage() throws IOException {
        Files.writeString(notebook.resolve("keyring.json"), "{ \"format\": ");

        expectDamage("keyring.json is damaged");
    }

    @Test
    void aMissingKeyringIsDamage() throws IOException {
        Files.delete(notebook.resolve("keyring.json"));

        expectDamage("keyring.json is missing");
    }

    @Test
    void aKeyringOverSixtyFourKibibytesIsDamage() throws IOException {
        Files.writeString(
                notebook.resolve("keyring.json"), " ".repeat(65_537), StandardOpenOption.APPEND);

        expectDamage("numbers or sizes that no notebook has");
    }

    @Test
    void aKeyringChangedUnderItsSealIsDamage() {
        NotebookFiles.edit(notebook.resolve("keyring.json"), "\"epoch\"\\s*:\\s*1", "\"epoch\":2");

        expectDamage("somebody changed it");
    }

    @ParameterizedTest
    @CsvSource({
        "memoryKiB, 2147483647",
        "memoryKiB, 1048577",
        "memoryKiB, 99999999999999999999",
        "memoryKiB, 1",
        "memoryKiB, -65536",
        "iterations, 2147483647",
        "iterations, 1",
        "parallelism, 1000000",
        "parallelism, 0"
    })
    void absurdCostsAreRefusedBeforeAnyMemoryIsTaken(String name, String number) {
        NotebookFiles.edit(
                notebook.resolve("keyring.json"),
                "\"" + name + "\"\\s*:\\s*[0-9]+",
                "\"" + name + "\":" + number);

        expectDamage("keyring.json");
        Typed.expectRefused(typed.type("info", notebook.toString()), "keyring.json");
    }

    @Test
    void aBookThatIsALinkIsNotFollowed() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.db");
        Files.move(notebook.resolve("main.db"), elsewhere);
        Files.createSymbolicLink(notebook.resolve("main.db"), elsewhere);

        expectDamage("a link to somewhere else");
    }

    private void expectDamage(String first) {
        Map<String, String> before = NotebookFiles.state(notebook);
        Typed.Answer answer = typed.verify(notebook);
        assertThat(answer.code()).as(answer::all).isEqualTo(ExitCodes.DAMAGED);
        assertThat(answer.out()).contains(first);
        assertThat(answer.err()).isEmpty();
        assertThat(NotebookFiles.state(notebook)).isEqualTo(before);
    }

    private void tamper(String... changes) throws SQLException {
        Vault vault = new Vault(Clock.systemUTC(), new SecureRandom());
        try (Secret secret = Secret.typed(Typed.PASSPHRASE.toCharArray());
                UnlockedVault open = vault.unlock(notebook, secret);
                Statement statement = open.book().connection().createStatement()) {
            for (String guard : GUARDS) {
                statement.execute(guard);
            }
            for (String change : changes) {
                statement.execute(change);
            }
        }
    }
}

package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.vault.SecretFailure.PassphraseRefused;
import org.waymark.vault.SecretFailure.WrongSecret;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Making, locking and unlocking notebooks, and changing what opens them. */
class VaultTest {

    private static TestNotebook notebook;

    @TempDir private Path place;
    private Path folder;

    @BeforeAll
    static void makeOne(@TempDir Path shared) throws Exception {
        notebook = TestNotebook.make(shared.resolve("notebook"));
    }

    @BeforeEach
    void copyIt() {
        folder = notebook.copyTo(place.resolve("Zoë's notes #1 100% a&b?cipher=rc4&x.waymark"));
    }

    @Test
    void whatWasWrittenIsThereAfterLockingAndUnlocking() throws SQLException {
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            open.book()
                    .inTransaction(
                            connection ->
                                    connection
                                            .createStatement()
                                            .executeUpdate("insert into note values ('kept')"));
        }

        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            assertThat(notes(open)).isEqualTo(3);
            assertThat(open.epoch()).isEqualTo(1);
            assertThat(open.notebook()).isEqualTo(TestNotebook.vault().keyring(folder).notebook());
        }
    }

    @Test
    void onlyFilesOfTheFormatAreWrittenAndNoneInClear() throws Exception {
        assertThat(TestNotebook.contents(folder))
                .containsOnlyKeys("keyring.json", "main.db", "main.db-journal");
        assertThat(folder.resolve("main.db-journal")).isEmptyFile();
        assertThat(new String(Files.readAllBytes(folder.resolve("main.db")), "ISO-8859-1"))
                .doesNotContain("The first note.")
                .doesNotContain("SQLite");
    }

    @Test
    void aNewFolderBelongsToItsOwnerOnly() throws Exception {
        Path fresh = place.resolve("fresh.waymark");
        TestNotebook.make(fresh);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                .isEqualTo("rwx------");
        try (var files = Files.list(fresh)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void theRecoveryWordsOpenItAsSomebodyElse() {
        try (UnlockedVault lead = TestNotebook.unlock(folder)) {
            assertThat(lead.keys().role()).isEqualTo(SignerRole.LEAD);
        }
        String typed =
                String.join("  ", notebook.words().words()).toUpperCase(java.util.Locale.ROOT);
        try (UnlockedVault recovered =
                TestNotebook.vault().unlock(folder, Secret.typed(typed.toCharArray()))) {
            assertThat(recovered.keys().role()).isEqualTo(SignerRole.RECOVERY);
            assertThat(recovered.book().checkPages().isSound()).isTrue();
        }
    }

    @Test
    void aSignatureHoldsUnderTheEnrolledKeyInEverySession() throws Exception {
        byte[] message = {1, 2, 3};
        byte[] signature;
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            signature = open.keys().sign(message);
        }
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            Base64.getDecoder()
                                                    .decode(open.keys().enrolment().publicKey()))));
            verifier.update(message);
            assertThat(verifier.verify(signature)).isTrue();
        }
    }

    @Test
    void lockingWipesTheKeysAndLetsGoOfTheFolder() {
        UnlockedVault open = TestNotebook.unlock(folder);
        SecretBytes mainKey = open.keys().mainKey();
        byte[] inside = mainKey.bytes();
        open.close();
        open.close();

        assertThat(inside).containsOnly(0);
        assertThatIllegalStateException().isThrownBy(() -> open.keys().sign(new byte[1]));
        TestNotebook.unlock(folder).close();
    }

    @Test
    void aPassphraseTypedOnAnotherKeyboardOpensIt() {
        String composed = "Café Zoë on the hill";
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            open.changePassphrase(
                    Passphrase.of(composed.toCharArray()), KeyDerivationCost.LEAST, _ -> {});
        }
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        TestNotebook.vault().unlock(folder, Passphrase.of(decomposed.toCharArray())).close();
    }

    @Test
    void aNewPassphraseReplacesTheOldOneAndKeepsThePerson() {
        Enrolment before;
        List<Enrolment> enrolled = new ArrayList<>();
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            before = open.keys().enrolment();
            open.changePassphrase(fresh(), KeyDerivationCost.LEAST, enrolled::add);
        }

        assertThat(enrolled).containsExactly();
        assertThat(Failures.of(() -> TestNotebook.unlock(folder))).isEqualTo(new WrongSecret());
        try (UnlockedVault open = TestNotebook.vault().unlock(folder, fresh())) {
            assertThat(open.keys().enrolment()).isEqualTo(before);
        }
        TestNotebook.vault().unlock(folder, notebook.words()).close();
    }

    @Test
    void aShortPassphraseIsRefusedForANewSlotOnly() {
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            assertThat(
                            Failures.of(
                                    () ->
                                            open.changePassphrase(
                                                    Passphrase.of("eleven char".toCharArray()),
                                                    KeyDerivationCost.LEAST,
                                                    _ -> {})))
                    .isEqualTo(new PassphraseRefused(PassphraseRefused.Reason.TOO_SHORT));
        }
    }

    @Test
    void whoRecoversBecomesANewLeadWithTheSameBooks() throws SQLException {
        List<Enrolment> enrolled = new ArrayList<>();
        try (UnlockedVault open = TestNotebook.vault().unlock(folder, notebook.words())) {
            open.changePassphrase(fresh(), KeyDerivationCost.LEAST, enrolled::add);
        }

        assertThat(Failures.of(() -> TestNotebook.unlock(folder))).isEqualTo(new WrongSecret());
        try (UnlockedVault open = TestNotebook.vault().unlock(folder, fresh())) {
            assertThat(enrolled).containsExactly(open.keys().enrolment());
            assertThat(open.keys().role()).isEqualTo(SignerRole.LEAD);
            assertThat(notes(open)).isEqualTo(2);
        }
    }

    @Test
    void aPracticeNotebookStaysOneAfterItsPassphraseWasLost() {
        Path practice = place.resolve("practice.waymark");
        TestNotebook.vault()
                .createPractice(practice, Passphrase.of(TestNotebook.PASSPHRASE), notebook.words())
                .vault()
                .close();
        try (UnlockedVault open = TestNotebook.vault().unlock(practice, notebook.words())) {
            open.changePassphrase(fresh(), KeyDerivationCost.LEAST, _ -> {});
        }

        try (UnlockedVault open = TestNotebook.vault().unlock(practice, fresh())) {
            assertThat(open.keys().role()).isEqualTo(SignerRole.PRACTICE);
        }
        assertThat(Failures.of(() -> TestNotebook.unlock(practice))).isEqualTo(new WrongSecret());
    }

    @Test
    void newRecoveryWordsReplaceTheOldOnes() {
        RecoveryWords words = RecoveryWords.generate(new SecureRandom());
        List<Enrolment> enrolled = new ArrayList<>();
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            open.changeRecoveryWords(words, KeyDerivationCost.LEAST, enrolled::add);
        }

        assertThat(Failures.of(() -> TestNotebook.vault().unlock(folder, notebook.words())))
                .isEqualTo(new WrongSecret());
        try (UnlockedVault open = TestNotebook.vault().unlock(folder, words)) {
            assertThat(enrolled).containsExactly(open.keys().enrolment());
        }
        TestNotebook.unlock(folder).close();
    }

    @Test
    void nothingChangesWhenTheJournalCannotEnrolTheNewPerson() {
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            var before = TestNotebook.contents(folder);
            assertThatIllegalStateException()
                    .isThrownBy(
                            () ->
                                    open.changeRecoveryWords(
                                            RecoveryWords.generate(new SecureRandom()),
                                            KeyDerivationCost.LEAST,
                                            _ -> {
                                                throw new IllegalStateException("full");
                                            }));
            assertThat(TestNotebook.contents(folder)).isEqualTo(before);
        }
    }

    @Test
    void filesOfStrangersAreNoticedAndLeftAlone() throws Exception {
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            assertThat(open.warnings()).isEmpty();
        }
        Path copy = folder.resolve("main (Jo's conflicted copy 2026-11-02).db");
        Files.writeString(copy, "anything");
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            assertThat(open.warnings()).containsExactly(FolderWarning.STRANGERS);
        }
        assertThat(copy).hasContent("anything");
    }

    @Test
    void aFolderThatIsCopiedToTheCloudIsNoticed() throws Exception {
        Path cloud = Files.createDirectory(place.resolve("OneDrive - Riverbank"));

        assertThat(NotebookFolder.existing(cloud).warnings())
                .containsExactly(FolderWarning.SYNCHRONISED);
    }

    @Test
    void theKeyringTellsNothingButKindsAndCosts() {
        Keyring keyring = TestNotebook.vault().keyring(folder);

        assertThat(keyring.slots())
                .extracting(Keyring.Slot::label)
                .containsExactly("Lead", "Recovery words");
        assertThat(keyring.slots())
                .extracting(Keyring.Slot::cost)
                .containsOnly(KeyDerivationCost.LEAST);
    }

    private static Passphrase fresh() {
        return Passphrase.of("five other words for it".toCharArray());
    }

    private static int notes(UnlockedVault vault) throws SQLException {
        try (Statement sql = vault.book().connection().createStatement();
                ResultSet row = sql.executeQuery("select count(*) from note")) {
            return row.getInt(1);
        }
    }
}

package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fault.ReadOnlyFolder;
import org.waymark.vault.BookFailure.BookCutShort;
import org.waymark.vault.BookFailure.BookDamaged;
import org.waymark.vault.BookFailure.BookMissing;
import org.waymark.vault.BookFailure.KeyDoesNotFit;
import org.waymark.vault.FolderFailure.AlreadyOpen;
import org.waymark.vault.FolderFailure.FolderReadOnly;
import org.waymark.vault.FolderFailure.FolderTaken;
import org.waymark.vault.FolderFailure.FolderTamperedWith;
import org.waymark.vault.FolderFailure.NoNotebook;
import org.waymark.vault.KeyringFailure.KeyringAltered;
import org.waymark.vault.KeyringFailure.KeyringMissing;
import org.waymark.vault.KeyringFailure.KeyringUnreadable;
import org.waymark.vault.SecretFailure.WrongSecret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notebooks that cannot be opened: the reason is told, and not one byte changes. */
class VaultFaultsTest {

    private static TestNotebook notebook;

    @TempDir private Path place;
    private Path folder;
    private Map<String, String> before;

    @BeforeAll
    static void makeOne(@TempDir Path shared) throws Exception {
        notebook = TestNotebook.make(shared.resolve("notebook"));
    }

    @BeforeEach
    void copyIt() {
        folder = notebook.copyTo(place.resolve("copy.waymark"));
        before = TestNotebook.contents(folder);
    }

    @Test
    void whateverIsWrongWithTheSecretTheWordsAreTheSame() {
        Set<String> words = new HashSet<>();
        for (String secret :
                List.of("another passphrase", "CORRECT HORSE BATTERY STAPLE", "short")) {
            words.add(unlockFailure(secret).words());
        }
        words.add(
                Failures.of(
                                () ->
                                        TestNotebook.vault()
                                                .unlock(
                                                        folder,
                                                        RecoveryWords.generate(new SecureRandom())))
                        .words());

        assertThat(words).containsExactly(new WrongSecret().words());
        expectNothingChanged();
    }

    @Test
    void aNotebookWithoutItsKeyringSaysSo() throws IOException {
        Files.delete(folder.resolve("keyring.json"));
        assertThat(unlockFailure()).isEqualTo(new KeyringMissing(false));

        Files.writeString(folder.resolve("keyring.json.bak"), "anything");
        assertThat(unlockFailure()).isEqualTo(new KeyringMissing(true));
    }

    @Test
    void aFolderWithoutANotebookSaysSoAndStaysEmpty() throws IOException {
        Path empty = Files.createDirectory(place.resolve("empty"));

        assertThat(Failures.of(() -> TestNotebook.unlock(empty))).isEqualTo(new NoNotebook());
        assertThat(empty).isEmptyDirectory();
        assertThat(Failures.of(() -> TestNotebook.unlock(place.resolve("none"))))
                .isEqualTo(new NoNotebook());
    }

    @Test
    void aKeyringThatIsNoJsonIsRefused() throws IOException {
        replaceInKeyring("{", "<");

        expectRefused(new KeyringUnreadable());
    }

    @Test
    void aChangedLabelIsFoundByTheSeal() throws IOException {
        replaceInKeyring("\"label\":\"Lead\"", "\"label\":\"Dead\"");

        expectRefused(new KeyringAltered());
    }

    @Test
    void aSlotThatWasTakenAwayIsFoundByTheSeal() throws IOException {
        String keyring = Files.readString(folder.resolve("keyring.json"));
        int second = keyring.indexOf(",{\"id\"", keyring.indexOf("\"slots\""));
        replaceInKeyring(keyring.substring(second, keyring.indexOf("],\"seal\"")), "");

        expectRefused(new KeyringAltered());
    }

    @Test
    void anotherEpochIsFoundByTheSeal() throws IOException {
        replaceInKeyring("\"epoch\":1", "\"epoch\":2");

        expectRefused(new KeyringAltered());
    }

    @Test
    void aChangedCostOpensNothing() throws IOException {
        replaceInKeyring("\"iterations\":3", "\"iterations\":4");

        expectRefused(new WrongSecret());
    }

    /** The same slot key, so that only the associated data can tell. */
    @Test
    void aSlotIsTiedToItsNotebookItsKindAndItsCost() {
        Keyring keyring = TestNotebook.vault().keyring(folder);
        Keyring.Slot slot = keyring.slots().getFirst();
        byte[] salt = java.util.Base64.getDecoder().decode(slot.salt());
        byte[] slotKey;
        try (Passphrase passphrase = Passphrase.of(TestNotebook.PASSPHRASE);
                SecretBytes input = passphrase.keyInput();
                SecretBytes key = Argon2id.derive(input, salt, slot.cost())) {
            slotKey = key.bytes().clone();
        }
        KeyDerivationCost cost = new KeyDerivationCost(65_536, 4, 1);
        Keyring.Slot otherCost =
                new Keyring.Slot(
                        slot.id(),
                        slot.kind(),
                        slot.label(),
                        cost,
                        slot.salt(),
                        slot.nonce(),
                        slot.sealed());
        Keyring.Slot otherKind =
                new Keyring.Slot(
                        slot.id(),
                        SlotKind.RECOVERY,
                        slot.label(),
                        slot.cost(),
                        slot.salt(),
                        slot.nonce(),
                        slot.sealed());

        assertThat(Slots.open(keyring.notebook(), slot, slotKey)).isPresent();
        assertThat(Slots.open(java.util.UUID.randomUUID(), slot, slotKey)).isEmpty();
        assertThat(Slots.open(keyring.notebook(), otherCost, slotKey)).isEmpty();
        assertThat(Slots.open(keyring.notebook(), otherKind, slotKey)).isEmpty();
    }

    @Test
    void aMissingBookIsNotMadeAnew() throws IOException {
        Files.delete(folder.resolve("main.db"));

        expectRefused(new BookMissing());
    }

    @Test
    void anEmptyBookIsNotTakenForANewOne() throws IOException {
        Files.write(folder.resolve("main.db"), new byte[0]);

        expectRefused(new BookCutShort());
    }

    @Test
    void aDamagedPageIsNamed() throws IOException {
        byte[] book = Files.readAllBytes(folder.resolve("main.db"));
        book[2 * 4_096 + 17] ^= 1;
        Files.write(folder.resolve("main.db"), book);

        expectRefused(new BookDamaged(3));
    }

    @Test
    void booksThatWereSwappedBetweenNotebooksAreToldApart() throws Exception {
        Path other = place.resolve("other.waymark");
        TestNotebook.make(other);
        Path ours = folder.resolve("main.db");
        Files.copy(
                other.resolve("main.db"), ours, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        expectRefused(new KeyDoesNotFit());
    }

    @Test
    void aKeyringOfAnotherNotebookDoesNotFit() throws Exception {
        Path other = place.resolve("other.waymark");
        TestNotebook.make(other);
        Files.copy(
                other.resolve("keyring.json"),
                folder.resolve("keyring.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        expectRefused(new KeyDoesNotFit());
    }

    @Test
    void aBookThatIsALinkIsNotFollowed() throws IOException {
        Path elsewhere = place.resolve("elsewhere.db");
        Files.move(folder.resolve("main.db"), elsewhere);
        Files.createSymbolicLink(folder.resolve("main.db"), elsewhere);
        assertThat(unlockFailure()).isEqualTo(new FolderTamperedWith());

        Files.delete(folder.resolve("main.db"));
        Files.createLink(folder.resolve("main.db"), elsewhere);
        assertThat(unlockFailure()).isEqualTo(new FolderTamperedWith());
    }

    @Test
    void aNotebookThatIsOpenCannotBeOpenedAgain() {
        try (UnlockedVault open = TestNotebook.unlock(folder)) {
            assertThat(unlockFailure()).isEqualTo(new AlreadyOpen());
            assertThat(unlockFailure()).isEqualTo(new AlreadyOpen());
            assertThat(open.book().checkPages().isSound()).isTrue();
        }
        TestNotebook.unlock(folder).close();
    }

    @Test
    void aNotebookThatAnotherProgramHasOpenCannotBeOpened() throws Exception {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                LockHolder.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var said =
                new BufferedReader(
                        new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("held");
            assertThat(unlockFailure()).isEqualTo(new AlreadyOpen());
        } finally {
            other.destroyForcibly().waitFor();
        }
        TestNotebook.unlock(folder).close();
    }

    /** Holds a notebook's lock until it is killed. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] arguments) throws IOException {
            FolderLock.take(NotebookFolder.existing(Path.of(arguments[0])));
            System.out.println("held");
            System.in.read();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws Exception {
        Files.delete(folder.resolve(".lock"));

        assertThat(ReadOnlyFolder.run(folder, Unlocking.class, folder.toString()))
                .isEqualTo(new FolderReadOnly().words());

        assertThat(folder.resolve(".lock")).doesNotExist();
        expectNothingChanged();
    }

    @Test
    void aNotebookThatWasOpenBeforeIsRefusedWhereItCannotBeWrittenToo() throws Exception {
        TestNotebook.unlock(folder).close();
        before = TestNotebook.contents(folder);

        assertThat(ReadOnlyFolder.run(folder, Unlocking.class, folder.toString()))
                .isEqualTo(new FolderReadOnly().words());

        expectNothingChanged();
    }

    /** Opens a notebook and says why it could not. */
    static final class Unlocking {
        private Unlocking() {}

        public static void main(String[] arguments) {
            Path notebook = Path.of(arguments[0]);
            System.out.print(Failures.of(() -> TestNotebook.unlock(notebook)).words());
        }
    }

    @Test
    void errorsOfTheFileSystemAreToldApart() {
        assertThat(explained(new AccessDeniedException("x"))).isEqualTo(new FolderReadOnly());
        assertThat(explained(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo(new FolderReadOnly());
        assertThat(explained(new FileSystemException("x", null, "No space left on device")))
                .isEqualTo(new FolderFailure.DiskFull());
        assertThat(explained(new IOException("There is not enough space on the disk")))
                .isEqualTo(new FolderFailure.DiskFull());
        assertThat(explained(new IOException("Input/output error")))
                .isEqualTo(new FolderFailure.DiskFailing());
    }

    private VaultFailure explained(IOException fault) {
        return DiskFaults.explain(fault, place).failure();
    }

    @Test
    void nothingIsMadeWhereSomethingIs() {
        assertThat(
                        Failures.of(
                                () ->
                                        TestNotebook.vault()
                                                .create(
                                                        folder,
                                                        Passphrase.of(TestNotebook.PASSPHRASE),
                                                        notebook.words(),
                                                        KeyDerivationCost.LEAST)))
                .isEqualTo(new FolderTaken());
        expectNothingChanged();
    }

    @Test
    void aCreationThatFailsLeavesNothingBehind() {
        Disk full =
                new Disk() {
                    private final Disk real = new RealDisk();

                    @Override
                    public void write(Path file, byte[] bytes) throws IOException {
                        throw new FileSystemException("x", null, "No space left on device");
                    }

                    @Override
                    public void replace(Path from, Path to) throws IOException {
                        real.replace(from, to);
                    }

                    @Override
                    public void flushNames(Path names) throws IOException {
                        real.flushNames(names);
                    }

                    @Override
                    public void deleteIfThere(Path file) throws IOException {
                        real.deleteIfThere(file);
                    }
                };
        Vault vault = new Vault(Clock.systemUTC(), new SecureRandom(), full, _ -> {});
        Path fresh = place.resolve("fresh.waymark");

        assertThat(
                        Failures.of(
                                () ->
                                        vault.create(
                                                fresh,
                                                Passphrase.of(TestNotebook.PASSPHRASE),
                                                notebook.words(),
                                                KeyDerivationCost.LEAST)))
                .isEqualTo(new FolderFailure.DiskFull());
        assertThat(fresh).doesNotExist();
    }

    @Test
    void noMessageHoldsAPath() {
        assertThat(unlockFailure("another passphrase").words()).doesNotContain("copy.waymark");
        assertThat(NotebookFolder.existing(folder).toString()).doesNotContain("copy");
    }

    private VaultFailure unlockFailure() {
        return Failures.of(() -> TestNotebook.unlock(folder));
    }

    private VaultFailure unlockFailure(String secret) {
        return Failures.of(
                () -> TestNotebook.vault().unlock(folder, Secret.typed(secret.toCharArray())));
    }

    private void replaceInKeyring(String was, String now) throws IOException {
        Path keyring = folder.resolve("keyring.json");
        String changed = Files.readString(keyring).replace(was, now);
        assertThat(changed).isNotEqualTo(Files.readString(keyring));
        Files.writeString(keyring, changed);
    }

    private void expectRefused(VaultFailure expected) {
        before = TestNotebook.contents(folder);
        assertThat(unlockFailure()).isEqualTo(expected);
        expectNothingChanged();
    }

    private void expectNothingChanged() {
        assertThat(TestNotebook.contents(folder)).isEqualTo(before);
    }
}

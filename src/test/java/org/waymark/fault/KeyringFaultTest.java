package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.vault.FolderFailure;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.KeyringDisk;
import org.waymark.vault.NewVault;
import org.waymark.vault.Passphrase;
import org.waymark.vault.RawKeys;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.SecretFailure;
import org.waymark.vault.UnlockedVault;
import org.waymark.vault.Vault;
import org.waymark.vault.VaultException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;

/** A new passphrase, and everything that can happen while it is put in force. */
class KeyringFaultTest {

    private static final String OLD = "the old passphrase";
    private static final String NEW = "the new passphrase";
    private static final String KEYRING = "keyring.json";
    private static final String PREVIOUS = "keyring.json.bak";

    /** Write the new one, write a copy of the old one, two moves, one flush. */
    private static final int STEPS = 5;

    @TempDir Path parent;
    private Path folder;
    private RawKeys keys;
    private byte[] oldKeyring;

    @BeforeEach
    void aNotebook() throws Exception {
        folder = parent.resolve("A.waymark");
        SecureRandom random = new SecureRandom();
        try (Passphrase passphrase = Passphrase.of(OLD.toCharArray());
                RecoveryWords words = RecoveryWords.generate(random)) {
            NewVault made =
                    KeyringDisk.vault(new KeyringDisk())
                            .create(folder, passphrase, words, KeyDerivationCost.LEAST);
            try (UnlockedVault vault = made.vault()) {
                keys = RawKeys.of(vault, folder);
            }
        }
        oldKeyring = Files.readAllBytes(folder.resolve(KEYRING));
    }

    @Test
    void replacingItTakesFiveStepsEachOfWhichIsTried() throws Exception {
        BrokenDisk disk = new BrokenDisk(Integer.MAX_VALUE, Kind.FAILS);

        change(disk);

        assertThat(disk.steps).isEqualTo(STEPS);
        assertThat(opens(NEW)).isTrue();
        assertThat(opens(OLD)).isFalse();
    }

    @Test
    void aStepThatFailsLeavesTheOldPassphraseInForceAndIsSaid() throws Exception {
        for (int step = 1; step < STEPS; step++) {
            BrokenDisk disk = new BrokenDisk(step, Kind.FAILS);

            assertThatExceptionOfType(VaultException.class)
                    .as("step %d", step)
                    .isThrownBy(() -> change(disk))
                    .satisfies(e -> assertThat(e.failure().words()).isNotBlank());

            assertThat(Files.readAllBytes(folder.resolve(KEYRING))).isEqualTo(oldKeyring);
        }
        assertThat(opens(OLD)).isTrue();
        assertThat(opens(NEW)).isFalse();
        change(new KeyringDisk());
        assertThat(opens(NEW)).isTrue();
    }

    @Test
    void aFullDiskIsCalledFull() {
        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> change(new BrokenDisk(1, Kind.FULL)))
                .satisfies(e -> assertThat(e.failure()).isInstanceOf(FolderFailure.DiskFull.class));
    }

    @Test
    void whenOnlyTheLastFlushFailsOnePassphraseOpensItAndOnlyOne() throws Exception {
        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> change(new BrokenDisk(STEPS, Kind.FAILS)));

        assertThat(opens(OLD)).isNotEqualTo(opens(NEW));
    }

    @Test
    void aProgramKilledWithinAStepLeavesTheOldOrTheNewOne() throws Exception {
        for (int step = 1; step <= STEPS; step++) {
            BrokenDisk disk = new BrokenDisk(step, Kind.KILLED);

            assertThatThrownBy(() -> change(disk)).isInstanceOf(Killed.class);

            assertThat(Arrays.equals(Files.readAllBytes(folder.resolve(KEYRING)), oldKeyring))
                    .as("the old one stands after a kill at step %d", step)
                    .isEqualTo(step < STEPS);
            keys.open(folder).close();
        }
        assertThat(opens(NEW)).isTrue();
    }

    @Test
    void afterAPowerCutItIsTheOldOneOrTheNewOneAndOnceSaidTheNewOne() throws Exception {
        DiskHistory history = DiskHistory.of(folder);
        change(new RecordingKeyringDisk(history));
        history.acknowledge(1);
        byte[] newKeyring = Files.readAllBytes(folder.resolve(KEYRING));
        CutTally tally = new CutTally();
        int[] old = new int[1];

        PowerCuts.visit(
                history,
                7,
                1_000,
                (state, number, cut, files) ->
                        tally.count(
                                state,
                                history.acknowledged(cut),
                                () -> {
                                    long which = whichStands(files, newKeyring);
                                    old[0] += which == 0 ? 1 : 0;
                                    return which;
                                }));

        assertThat(tally.states()).isGreaterThanOrEqualTo(1_000);
        assertThat(tally.damaged()).isEmpty();
        assertThat(tally.lost()).isEmpty();
        assertThat(old[0]).isBetween(1, tally.states() - 1);
    }

    /** 0 for the old one, 1 for the new one; the copy of the old one is whole where it is there. */
    private long whichStands(Map<String, byte[]> files, byte[] newKeyring) {
        byte[] standing = files.getOrDefault(KEYRING, new byte[0]);
        boolean isNew = Arrays.equals(standing, newKeyring);
        assertThat(isNew || Arrays.equals(standing, oldKeyring)).as("old or new").isTrue();
        if (isNew || files.containsKey(PREVIOUS)) {
            assertThat(files.get(PREVIOUS)).isEqualTo(oldKeyring);
        }
        return isNew ? 1 : 0;
    }

    private void change(KeyringDisk disk) throws IOException {
        try (UnlockedVault vault = keys.open(folder, disk);
                Passphrase fresh = Passphrase.of(NEW.toCharArray())) {
            vault.changePassphrase(fresh, KeyDerivationCost.LEAST, enrolled -> {});
        }
    }

    private boolean opens(String passphrase) {
        Vault vault = KeyringDisk.vault(new KeyringDisk());
        try (Passphrase typed = Passphrase.of(passphrase.toCharArray());
                UnlockedVault open = vault.unlock(folder, typed)) {
            return open.notebook() != null;
        } catch (VaultException e) {
            assertThat(e.failure()).isInstanceOf(SecretFailure.WrongSecret.class);
            return false;
        }
    }

    private enum Kind {
        FAILS,
        FULL,
        KILLED
    }

    /** Stands for the end of the program: nothing in it may catch this. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** One step is half done and fails; the ones after it, too, when the program is dead. */
    private static final class BrokenDisk extends KeyringDisk {

        private final int broken;
        private final Kind kind;
        private int steps;

        BrokenDisk(int broken, Kind kind) {
            this.broken = broken;
            this.kind = kind;
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            if (breaks()) {
                super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                breakNow();
            }
            super.write(file, bytes);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            if (breaks()) {
                breakNow();
            }
            super.replace(from, to);
        }

        @Override
        public void flushNames(Path folder) throws IOException {
            if (breaks()) {
                breakNow();
            }
            super.flushNames(folder);
        }

        private boolean breaks() {
            return ++steps == broken;
        }

        private void breakNow() throws IOException {
            switch (kind) {
                case FAILS -> throw new IOException("Input/output error");
                case FULL -> throw new IOException("No space left on device");
                case KILLED -> throw new Killed();
            }
        }
    }
}

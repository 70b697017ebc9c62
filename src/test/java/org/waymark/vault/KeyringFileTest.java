package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.vault.Keyring.Slot;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Replacing the keyring, with a fault at every step. */
class KeyringFileTest {

    @TempDir private Path place;
    private NotebookFolder folder;
    private final Keyring old = keyring("old");
    private final Keyring fresh = keyring("fresh");
    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void anOldKeyringStands() {
        folder = NotebookFolder.existing(place);
        file(new RealDisk()).write(old);
    }

    @Test
    void theOldOneIsKeptBesideTheNew() throws IOException {
        file(new RealDisk()).write(fresh);

        assertThat(KeyringFile.read(folder)).isEqualTo(fresh);
        assertThat(place.resolve("keyring.json.bak")).hasBinaryContent(KeyringJson.file(old));
        assertThat(names()).containsExactly("keyring.json", "keyring.json.bak");
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        file(new RealDisk()).write(fresh);

        for (String name : names()) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(place.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    static Stream<Integer> steps() {
        return IntStream.rangeClosed(1, 5).boxed();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aKillAtAnyStepLeavesTheOldOneOrTheNew(int step) {
        assertThatThrownBy(() -> file(new FaultyDisk(step, Fault.KILL)).write(fresh))
                .isInstanceOf(Killed.class);

        assertThat(KeyringFile.read(folder)).isIn(old, fresh);
        file(new RealDisk()).write(fresh);
        assertThat(KeyringFile.read(folder)).isEqualTo(fresh);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aFullDiskAtAnyStepIsToldAndLeavesTheOldOneOrTheNew(int step) throws IOException {
        VaultFailure failure =
                Failures.of(() -> file(new FaultyDisk(step, Fault.FULL)).write(fresh));

        assertThat(failure)
                .isEqualTo(
                        step < 5
                                ? new FolderFailure.DiskFull()
                                : new KeyringFailure.KeyringUnconfirmed());
        assertThat(KeyringFile.read(folder)).isEqualTo(step < 5 ? old : fresh);
        assertThat(names()).noneMatch(name -> name.endsWith(".new"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"HELD", "FULL"})
    void aWriteCutShortIsNeverMovedIntoPlace(Fault fault) {
        Failures.of(() -> file(new FaultyDisk(1, fault)).write(fresh));

        assertThat(KeyringFile.read(folder)).isEqualTo(old);
    }

    @Test
    void aFileThatIsHeldForAMomentIsWaitedFor() {
        FaultyDisk disk = new FaultyDisk(4, Fault.HELD);
        disk.times = 6;

        file(disk).write(fresh);

        assertThat(KeyringFile.read(folder)).isEqualTo(fresh);
        assertThat(pauses)
                .extracting(Duration::toMillis)
                .containsExactly(50L, 100L, 200L, 400L, 500L, 500L);
    }

    @Test
    void aFileThatIsHeldForGoodIsGivenUpAndSaid() throws IOException {
        FaultyDisk disk = new FaultyDisk(4, Fault.HELD);
        disk.times = Integer.MAX_VALUE;

        assertThat(Failures.of(() -> file(disk).write(fresh)))
                .isEqualTo(new KeyringFailure.KeyringNotReplaced());
        assertThat(pauses).hasSize(9);
        assertThat(KeyringFile.read(folder)).isEqualTo(old);
        assertThat(names()).noneMatch(name -> name.endsWith(".new"));
    }

    private KeyringFile file(Disk disk) {
        return new KeyringFile(folder, disk, pauses::add);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Keyring keyring(String label) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new Keyring(
                UUID.randomUUID(),
                1,
                List.of(BookName.MAIN),
                List.of(
                        new Slot(
                                UUID.randomUUID(),
                                SlotKind.PASSPHRASE,
                                label,
                                KeyDerivationCost.LEAST,
                                base64.encodeToString(new byte[16]),
                                base64.encodeToString(new byte[12]),
                                base64.encodeToString(new byte[99]))),
                base64.encodeToString(new byte[32]));
    }

    private enum Fault {
        KILL,
        FULL,
        HELD
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Does the steps before the faulty one for real, and a write at fault by half. */
    private static final class FaultyDisk implements Disk {
        private final RealDisk real = new RealDisk();
        private final int faulty;
        private final Fault fault;
        private int step;
        private int times = 1;

        FaultyDisk(int faulty, Fault fault) {
            this.faulty = faulty;
            this.fault = fault;
        }

        private void step(Path file) throws IOException {
            step++;
            if (step < faulty || times == 0) {
                return;
            }
            times--;
            step--;
            switch (fault) {
                case KILL -> throw new Killed();
                case FULL -> {
                    times = Integer.MAX_VALUE;
                    throw new FileSystemException(file.toString(), null, "No space left on device");
                }
                case HELD -> throw new AccessDeniedException(file.toString());
            }
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            step(file);
            real.write(file, bytes);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            step(to);
            real.replace(from, to);
        }

        @Override
        public void flushNames(Path folder) throws IOException {
            step(folder);
            real.flushNames(folder);
        }

        @Override
        public void deleteIfThere(Path file) throws IOException {
            real.deleteIfThere(file);
        }
    }
}

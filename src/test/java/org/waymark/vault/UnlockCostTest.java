package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * A refusal takes as long as an opening, whatever is wrong: shown by the memory that the key
 * derivation fills, which is the same on every computer, and not by a clock.
 */
class UnlockCostTest {

    private static final long ONE_DERIVATION = KeyDerivationCost.LEAST.memoryKiB() * 1_024L;

    @TempDir static Path place;
    @TempDir Path work;

    private static TestNotebook notebook;

    @BeforeAll
    static void make() throws Exception {
        notebook = TestNotebook.make(place.resolve("One.waymark"));
        // What only the first opening of a program allocates is not what is compared.
        Path warm = notebook.copyTo(place.resolve("warm"));
        TestNotebook.vault().unlock(warm, Passphrase.of(TestNotebook.PASSPHRASE)).close();
        refuses(warm, RecoveryWords.generate(new SecureRandom()));
    }

    @Test
    void aWrongPassphraseCostsWhatTheRightOneCosts() {
        long right = allocated(() -> opens(Passphrase.of(TestNotebook.PASSPHRASE)));
        long wrong = allocated(() -> refuses(Passphrase.of("some other passphrase".toCharArray())));

        assertThat(right).isGreaterThan(ONE_DERIVATION);
        assertThat(wrong).isCloseTo(right, withinPercentage(10));
    }

    @Test
    void recoveryWordsOfAnotherNotebookCostWhatTheRightOnesCost() {
        long right = allocated(() -> opens(notebook.words()));
        long wrong = allocated(() -> refuses(RecoveryWords.generate(new SecureRandom())));

        assertThat(right).isGreaterThan(ONE_DERIVATION);
        assertThat(wrong).isCloseTo(right, withinPercentage(10));
    }

    @Test
    void aDamagedSlotCostsWhatAWholeOneCosts() throws IOException {
        Path damaged = notebook.copyTo(work.resolve("damaged"));
        Path keyring = damaged.resolve("keyring.json");
        String json = Files.readString(keyring);
        int sealed = json.indexOf("\"sealed\"");
        int at = json.indexOf('"', json.indexOf(':', sealed)) + 5;
        char other = json.charAt(at) == 'A' ? 'B' : 'A';
        Files.writeString(keyring, json.substring(0, at) + other + json.substring(at + 1));

        long whole = allocated(() -> opens(Passphrase.of(TestNotebook.PASSPHRASE)));
        long broken = allocated(() -> refuses(damaged, Passphrase.of(TestNotebook.PASSPHRASE)));

        assertThat(broken).isCloseTo(whole, withinPercentage(10));
    }

    private void opens(Secret secret) {
        try (UnlockedVault vault = TestNotebook.vault().unlock(copy(), secret)) {
            assertThat(vault.book()).isNotNull();
        }
    }

    private void refuses(Secret secret) {
        refuses(copy(), secret);
    }

    private static void refuses(Path folder, Secret secret) {
        assertThatExceptionOfType(VaultException.class)
                .isThrownBy(() -> TestNotebook.vault().unlock(folder, secret))
                .satisfies(e -> assertThat(e.failure()).isEqualTo(new SecretFailure.WrongSecret()));
    }

    private Path copy() {
        return notebook.copyTo(work.resolve("copy-" + System.identityHashCode(new Object())));
    }

    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

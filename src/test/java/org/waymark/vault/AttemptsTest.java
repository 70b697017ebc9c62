package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Slowing down whoever guesses in the window. */
class AttemptsTest {

    private final TestClock clock = new TestClock();
    private final Attempts attempts = new Attempts(clock);
    private NotebookFolder folder;

    @BeforeEach
    void aFolder(@TempDir Path place) {
        folder = NotebookFolder.existing(place);
    }

    @Test
    void fiveAttemptsAreFreeAndThenTheWaitDoublesToThirtySeconds() {
        List<Long> waits = new ArrayList<>();
        for (int attempt = 1; attempt <= 12; attempt++) {
            attempts.failed(folder);
            long waited = 0;
            while (isRefused()) {
                clock.pass(Duration.ofSeconds(1));
                waited++;
            }
            waits.add(waited);
        }

        assertThat(waits).containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void theMomentOfTheNextAttemptIsTold() {
        fail(6);

        assertThat(Failures.of(() -> attempts.check(folder)))
                .isEqualTo(new SecretFailure.TooSoon(clock.instant().plusSeconds(2)));
    }

    @Test
    void successForgets() {
        fail(9);
        attempts.succeeded(folder);

        assertThat(isRefused()).isFalse();
    }

    @Test
    void anotherNotebookIsNotSlowedDown() throws Exception {
        fail(9);
        NotebookFolder other =
                NotebookFolder.existing(Files.createDirectory(folder.path().resolve("other")));

        assertThatCode(() -> attempts.check(other)).doesNotThrowAnyException();
    }

    @Test
    void aClockThatWasSetBackKeepsNobodyOut() {
        fail(9);
        clock.pass(Duration.ofDays(-700));

        assertThat(isRefused()).isFalse();
    }

    @Test
    void theVaultRefusesBeforeItDerivesAKey() throws Exception {
        Path notebook = folder.path().resolve("notebook");
        TestNotebook.make(notebook);
        Vault vault = new Vault(clock, new SecureRandom());
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(Failures.of(() -> vault.unlock(notebook, wrong())))
                    .isEqualTo(new SecretFailure.WrongSecret());
        }

        assertThat(Failures.of(() -> vault.unlock(notebook, right())))
                .isInstanceOf(SecretFailure.TooSoon.class);
        clock.pass(Duration.ofSeconds(1));
        vault.unlock(notebook, right()).close();
    }

    @Test
    void whoeverGuessesInAnOpenNotebookIsSlowedDownTooAndAtTheLockAfterwards() throws Exception {
        Path notebook = folder.path().resolve("notebook");
        TestNotebook.make(notebook);
        Vault vault = new Vault(clock, new SecureRandom());
        try (UnlockedVault open = vault.unlock(notebook, right())) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(open.opensWith(wrong())).isFalse();
            }

            assertThat(Failures.of(() -> open.opensWith(right())))
                    .isInstanceOf(SecretFailure.TooSoon.class);
        }
        assertThat(Failures.of(() -> vault.unlock(notebook, right())))
                .isInstanceOf(SecretFailure.TooSoon.class);
        clock.pass(Duration.ofSeconds(1));
        try (UnlockedVault open = vault.unlock(notebook, right())) {
            assertThat(open.opensWith(wrong())).isFalse();
            assertThat(open.opensWith(right())).isTrue();
        }
    }

    private static Passphrase wrong() {
        return Passphrase.of("not the passphrase".toCharArray());
    }

    private static Passphrase right() {
        return Passphrase.of(TestNotebook.PASSPHRASE);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(folder);
        }
    }

    private boolean isRefused() {
        try {
            attempts.check(folder);
            return false;
        } catch (VaultException e) {
            return true;
        }
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

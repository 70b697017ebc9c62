package org.waymark.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Slows down whoever guesses in the window, at its lock or in its settings: after five failed
 * attempts the next has to wait 1, 2, 4 ... 30 seconds. Forgotten when the program ends; a thief of
 * the files is held up by the key derivation only. One thread.
 */
final class Attempts {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<Path, Failed> failures = new HashMap<>();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws VaultException before the next attempt is allowed
     */
    void check(NotebookFolder folder) {
        Failed failed = failures.get(folder.path());
        if (failed == null || failed.count < FREE) {
            return;
        }
        Instant now = clock.instant();
        Instant next = failed.last.plus(delay(failed.count));
        // A clock that was set back must not keep anybody out for longer than the longest delay.
        if (now.isBefore(next) && !now.isBefore(failed.last)) {
            throw new VaultException(new SecretFailure.TooSoon(next));
        }
    }

    /**
     * Counts an attempt by how it ends.
     *
     * @param attempt throws a {@link SecretFailure.WrongSecret} when the secret opens nothing
     */
    <T> T counted(NotebookFolder folder, Supplier<T> attempt) {
        try {
            T opened = attempt.get();
            succeeded(folder);
            return opened;
        } catch (VaultException e) {
            if (e.failure() instanceof SecretFailure.WrongSecret) {
                failed(folder);
            }
            throw e;
        }
    }

    void failed(NotebookFolder folder) {
        failures.merge(
                folder.path(),
                new Failed(1, clock.instant()),
                (before, now) -> new Failed(before.count + 1, now.last));
    }

    void succeeded(NotebookFolder folder) {
        failures.remove(folder.path());
    }

    private static Duration delay(int count) {
        Duration delay = Duration.ofSeconds(1L << Math.min(count - FREE, 5));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private record Failed(int count, Instant last) {}
}

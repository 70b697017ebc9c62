package org.waymark.app;

import org.waymark.journal.NotebookException;
import org.waymark.vault.SecretFailure;
import org.waymark.vault.VaultException;
import org.waymark.vault.VaultFailure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns what was thrown into words for people. What the program expects speaks for itself; for the
 * rest there is one calm sentence and a code that is made of class and method names only, so that
 * no message, and so no name and no note, can leave in it.
 */
public final class Failures {

    private final EventLog log;

    /**
     * @param log where the code of an unexpected failure is noted
     */
    public Failures(EventLog log) {
        this.log = log;
    }

    /** The words for something thrown. */
    public Failure of(Throwable thrown) {
        if (thrown instanceof VaultException expected) {
            VaultFailure why = expected.failure();
            return new Failure(why.happened(), why.kept(), why.next(), "", thrown);
        }
        if (thrown instanceof NotebookException expected) {
            return new Failure(expected.failure().words(), "", "", "", thrown);
        }
        if (thrown instanceof CannotGoOnException expected) {
            CannotGoOnException.Reason why = expected.reason();
            return new Failure(
                    why.happened(),
                    "Nothing was changed and nothing is lost.",
                    why.next(),
                    "",
                    thrown);
        }
        String code = code(thrown);
        log.failure(code, thrown);
        return new Failure(
                "Something went wrong that this program did not expect.",
                "Everything that was signed, and every draft that was saved, is still in the"
                        + " notebook.",
                "Try once more. If it happens again, note the code and ask for help.",
                code,
                thrown);
    }

    /** Until when the next attempt has to wait, where a failure says so. */
    public static Optional<Instant> notBefore(Failure failure) {
        return failure.cause() instanceof VaultException expected
                        && expected.failure() instanceof SecretFailure.TooSoon tooSoon
                ? Optional.of(tooSoon.nextAttempt())
                : Optional.empty();
    }

    /** Eight characters that are the same whenever the same thing goes wrong at the same place. */
    static String code(Throwable thrown) {
        StringBuilder place = new StringBuilder();
        Throwable one = thrown;
        for (int depth = 0; one != null && depth < 8; one = one.getCause(), depth++) {
            place.append(one.getClass().getName()).append('\n');
            for (StackTraceElement frame : one.getStackTrace()) {
                if (frame.getClassName().startsWith("org.waymark.")) {
                    place.append(frame.getClassName())
                            .append('#')
                            .append(frame.getMethodName())
                            .append('\n');
                }
            }
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(place.toString().getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest, 0, 4).toUpperCase(Locale.ROOT);
            return hex.substring(0, 4) + "-" + hex.substring(4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

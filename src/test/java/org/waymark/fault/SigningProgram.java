package org.waymark.fault;

import org.waymark.vault.RawKeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Opens a notebook and signs one note after the other, saying each time how far it has come, until
 * it is killed.
 */
final class SigningProgram {

    /** So that one that nobody kills ends by itself. */
    private static final long MOST_NOTES = 2_000;

    private SigningProgram() {}

    /**
     * Runs; the keys come on the standard input. Prints one number a line, see {@link
     * NumberedNotes}.
     *
     * @param arguments the folder; the number of the first note; how many at most, if not until it
     *     is killed
     */
    public static void main(String[] arguments) throws IOException {
        RawKeys keys =
                RawKeys.of(new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip());
        long first = Long.parseLong(arguments[1]);
        long most = arguments.length > 2 ? Long.parseLong(arguments[2]) : MOST_NOTES;
        try (NumberedNotes notes = NumberedNotes.open(Path.of(arguments[0]), keys)) {
            for (long number = first; number < first + most; number++) {
                notes.saveDraft(number);
                say(2 * number - 1);
                notes.keepWords(number);
                notes.sign(number);
                say(2 * number);
            }
        }
    }

    private static void say(long progress) {
        System.out.println(progress);
        System.out.flush();
    }
}

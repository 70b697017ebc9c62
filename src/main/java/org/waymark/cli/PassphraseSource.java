package org.waymark.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where a passphrase comes from: the terminal, without echo, or a file. Never an argument, because
 * every program on the computer can read the arguments of every other.
 */
final class PassphraseSource {

    /** Longer than any passphrase or twelve words can be. */
    private static final int LONGEST_FILE = 16 * 1024;

    /** What some editors on Windows put before UTF-8 text; nobody ever typed it. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = {
                "Reads the passphrase or the recovery words from the first line of FILE,",
                "or from standard input where FILE is -. Without it they are asked for."
            })
    private @Nullable String file;

    /**
     * @return the passphrase; for the caller to wipe
     * @throws CommandRefused when there is none to be had
     */
    char[] read(PrintWriter prompt) {
        return read(prompt, "Passphrase or recovery words: ");
    }

    /**
     * @param question what is asked where there is a terminal
     */
    char[] read(PrintWriter prompt, String question) {
        if (file == null) {
            return ask(prompt, question);
        }
        byte[] bytes = bytes(file);
        try {
            return firstLine(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] ask(PrintWriter prompt, String question) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new CommandRefused(
                    "There is no terminal to ask for the passphrase. Give it with"
                            + " --passphrase-file.");
        }
        prompt.flush();
        char[] typed = console.readPassword(question);
        if (typed == null || typed.length == 0) {
            throw new CommandRefused("No passphrase was given. Nothing was changed.");
        }
        return typed;
    }

    private static byte[] bytes(String name) {
        try {
            byte[] bytes;
            if (name.equals("-")) {
                bytes = System.in.readNBytes(LONGEST_FILE + 1);
            } else {
                try (InputStream in = Files.newInputStream(Path.of(name))) {
                    bytes = in.readNBytes(LONGEST_FILE + 1);
                }
            }
            if (bytes.length > LONGEST_FILE) {
                Arrays.fill(bytes, (byte) 0);
                throw new CommandRefused("The passphrase file is too long to hold a passphrase.");
            }
            return bytes;
        } catch (IOException | InvalidPathException unreadable) {
            throw new CommandRefused("The passphrase file cannot be read. Nothing was changed.");
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static char[] firstLine(byte[] bytes) {
        int start = startsWithMark(bytes) ? MARK.length : 0;
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        if (end == start) {
            throw new CommandRefused("The first line of the passphrase file is empty.");
        }
        try {
            CharBuffer decoded =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, start, end - start));
            char[] typed = new char[decoded.remaining()];
            decoded.get(typed);
            Arrays.fill(decoded.array(), '\0');
            return typed;
        } catch (CharacterCodingException broken) {
            throw new CommandRefused("The passphrase file is not UTF-8 text.");
        }
    }
}

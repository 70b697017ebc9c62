package org.waymark.pathway;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text: UTF-8 as it should be, and nothing that nobody can see. */
final class StrictText {

    private final String file;
    private final Faults faults;

    /**
     * @param file name for faults
     */
    StrictText(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The text; empty after a fault was noted. */
    Optional<String> of(byte[] bytes) {
        if (bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF) {
            faults.error(file, 1, "The file begins with a byte order mark; save it without one.");
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            faults.error(file, lineOfBadByte(bytes), "The text is not valid UTF-8.");
            return Optional.empty();
        }
        noteHiddenCharacters(text);
        return Optional.of(text);
    }

    private static int lineOfBadByte(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, start, i - start));
                } catch (CharacterCodingException _) {
                    return line;
                }
                start = i + 1;
                line++;
            }
        }
        return 0;
    }

    /** Characters that nobody sees can make a text read otherwise than it is written. */
    private void noteHiddenCharacters(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (isHidden(c)) {
                faults.error(
                        file,
                        line,
                        "There is a hidden character (U+%04X) in this line.".formatted((int) c));
            }
        }
    }

    private static boolean isHidden(char c) {
        if (Character.isISOControl(c)) {
            return c != '\t' && c != '\r';
        }
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }
}

package org.waymark.vault;

import org.waymark.vault.SecretFailure.PassphraseRefused;
import org.waymark.vault.SecretFailure.PassphraseRefused.Reason;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A passphrase as somebody typed it. Spaces count; characters are counted in code points. One
 * thread.
 */
public final class Passphrase implements Secret {

    /** The fewest characters of a new passphrase (Cyber Essentials, 2025). */
    public static final int SHORTEST = 12;

    /** The most characters; beyond that something else was pasted. */
    public static final int LONGEST = 1_024;

    private final char[] characters;
    private boolean closed;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /**
     * @param typed copied; the caller wipes its own
     * @throws VaultException with {@link PassphraseRefused} when it is empty, too long, or holds
     *     what cannot be typed
     */
    public static Passphrase of(char[] typed) {
        refuse(typed);
        return new Passphrase(typed.clone());
    }

    private static void refuse(char[] typed) {
        if (typed.length == 0) {
            throw refused(Reason.EMPTY);
        }
        if (typed.length > 2 * LONGEST || countOf(typed) > LONGEST) {
            throw refused(Reason.TOO_LONG);
        }
        for (int i = 0; i < typed.length; ) {
            int character = Character.codePointAt(typed, i);
            i += Character.charCount(character);
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        throw refused(Reason.CONTROL_CHARACTER);
                // An unassigned character may be normalised differently once it is assigned.
                case Character.SURROGATE, Character.UNASSIGNED ->
                        throw refused(Reason.BROKEN_CHARACTER);
                default -> {}
            }
        }
    }

    private static int countOf(char[] typed) {
        return Character.codePointCount(typed, 0, typed.length);
    }

    private static VaultException refused(Reason reason) {
        return new VaultException(new PassphraseRefused(reason));
    }

    /**
     * @throws VaultException when it is shorter than a new passphrase may be
     */
    Passphrase longEnough() {
        if (length() < SHORTEST) {
            throw refused(Reason.TOO_SHORT);
        }
        return this;
    }

    /** Length in code points. */
    public int length() {
        return countOf(characters());
    }

    @Override
    public SlotKind kind() {
        return SlotKind.PASSPHRASE;
    }

    /** NFKC, then UTF-8, unchanged otherwise: what a Mac and a PC type gives the same key. */
    @Override
    public SecretBytes keyInput() {
        CharBuffer typed = CharBuffer.wrap(characters());
        // The normaliser answers with a String, which cannot be wiped; ASCII needs none.
        CharSequence normal =
                isAscii(typed) ? typed : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(normal));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return SecretBytes.owning(bytes);
    }

    private static boolean isAscii(CharSequence text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    /** The array itself: to read within this room, never to keep or to change. */
    char[] characters() {
        if (closed) {
            throw new IllegalStateException("This passphrase was wiped.");
        }
        return characters;
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "Passphrase[withheld]";
    }
}

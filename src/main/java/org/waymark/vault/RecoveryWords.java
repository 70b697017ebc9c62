package org.waymark.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Twelve words that open a notebook when the passphrase is lost: 128 random bits and a checksum of
 * four, 11 bits a word, by BIP-39 with its English list. One thread.
 */
public final class RecoveryWords implements Secret {

    /** How many words there are. */
    public static final int COUNT = 12;

    private static final int WORD_BITS = 11;
    private static final int ENTROPY_BYTES = 16;
    private static final int CHECKSUM_BITS = 4;

    /** More typed words than this are not looked at. */
    private static final int MOST_TYPED = 40;

    private static final int LONGEST_TYPED = 2_048;

    private final byte[] entropy;
    private boolean closed;

    private RecoveryWords(byte[] entropy) {
        this.entropy = entropy;
    }

    /** Fresh words. */
    public static RecoveryWords generate(SecureRandom random) {
        byte[] entropy = new byte[ENTROPY_BYTES];
        random.nextBytes(entropy);
        return new RecoveryWords(entropy);
    }

    /**
     * Reads words as somebody typed or pasted them: capitals, spaces, punctuation and numbering do
     * not matter.
     *
     * @param typed copied; the caller wipes its own
     */
    public static RecoveryReading read(char[] typed) {
        if (typed.length > LONGEST_TYPED) {
            return new RecoveryReading.Mistyped(List.of(), MOST_TYPED);
        }
        List<String> words = split(typed);
        List<Integer> unknown = new ArrayList<>();
        byte[] bits = new byte[ENTROPY_BYTES + 1];
        for (int i = 0; i < words.size(); i++) {
            int index = WordList.BIP39.indexOf(words.get(i));
            if (index < 0) {
                unknown.add(i + 1);
            } else if (i < COUNT) {
                Bits.write(bits, i * WORD_BITS, WORD_BITS, index);
            }
        }
        byte[] entropy = Arrays.copyOf(bits, ENTROPY_BYTES);
        boolean whole =
                words.size() == COUNT
                        && unknown.isEmpty()
                        && Bits.read(bits, ENTROPY_BYTES * 8, CHECKSUM_BITS) == checksum(entropy);
        Arrays.fill(bits, (byte) 0);
        if (whole) {
            return new RecoveryReading.Words(new RecoveryWords(entropy));
        }
        Arrays.fill(entropy, (byte) 0);
        return new RecoveryReading.Mistyped(unknown, words.size());
    }

    /** The words of the list that begin so, for completing what is typed; none for nothing. */
    public static List<String> startingWith(CharSequence prefix) {
        String start = prefix.toString().strip().toLowerCase(Locale.ROOT);
        return start.isEmpty() ? List.of() : WordList.BIP39.startingWith(start);
    }

    private static List<String> split(char[] typed) {
        String plain =
                Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{M}]+", MOST_TYPED))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words in order, to be shown once and written down. */
    public List<String> words() {
        byte[] bits = Arrays.copyOf(entropy(), ENTROPY_BYTES + 1);
        Bits.write(bits, ENTROPY_BYTES * 8, CHECKSUM_BITS, checksum(entropy()));
        List<String> words = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            words.add(WordList.BIP39.word(Bits.read(bits, i * WORD_BITS, WORD_BITS)));
        }
        Arrays.fill(bits, (byte) 0);
        return List.copyOf(words);
    }

    /** Three different positions, counted from 1 and rising, to be typed back. */
    public static List<Integer> positionsToTypeBack(SecureRandom random) {
        TreeSet<Integer> positions = new TreeSet<>();
        while (positions.size() < 3) {
            positions.add(1 + random.nextInt(COUNT));
        }
        return List.copyOf(positions);
    }

    /**
     * Whether a typed word is the one at a position; capitals, spaces and punctuation do not
     * matter.
     *
     * @param position counted from 1
     */
    public boolean isWordAt(int position, CharSequence typed) {
        return split(typed.toString().toCharArray()).equals(List.of(words().get(position - 1)));
    }

    @Override
    public SlotKind kind() {
        return SlotKind.RECOVERY;
    }

    /** The words in lower case, joined by one space. */
    @Override
    public SecretBytes keyInput() {
        return SecretBytes.owning(String.join(" ", words()).getBytes(StandardCharsets.UTF_8));
    }

    RecoveryWords copy() {
        return new RecoveryWords(entropy().clone());
    }

    private byte[] entropy() {
        if (closed) {
            throw new IllegalStateException("These recovery words were wiped.");
        }
        return entropy;
    }

    private static int checksum(byte[] entropy) {
        byte[] digest = Crypto.sha256(entropy);
        return (digest[0] & 0xff) >> 8 - CHECKSUM_BITS;
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(entropy, (byte) 0);
    }

    @Override
    public String toString() {
        return "RecoveryWords[withheld]";
    }
}

package org.waymark.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A sorted list of words that travels inside the program. Their origin stands beside the files. */
final class WordList {

    /** The 2,048 English words of BIP-39: recovery words and the heads of chains. */
    static final WordList BIP39 = new WordList("bip39-english-words.txt", 2_048);

    /** The 7,776 words of the EFF's long list: passphrases. */
    static final WordList EFF_LARGE = new WordList("eff-large-words.txt", 7_776);

    private final List<String> words;

    private WordList(String resource, int size) {
        try (InputStream stream =
                        Objects.requireNonNull(
                                WordList.class.getResourceAsStream(resource), resource);
                BufferedReader reader =
                        new BufferedReader(
                                new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            words = reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (words.size() != size) {
            throw new IllegalStateException(resource + " does not have " + size + " words");
        }
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index);
    }

    /** Where a word stands, counted from 0; negative when it is not in the list. */
    int indexOf(String word) {
        return Collections.binarySearch(words, word);
    }

    /** The words that begin so, in order. */
    List<String> startingWith(String prefix) {
        return words.stream().filter(word -> word.startsWith(prefix)).toList();
    }
}

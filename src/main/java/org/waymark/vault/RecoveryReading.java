package org.waymark.vault;

import org.waymark.vault.SecretFailure.RecoveryWordsMistyped;

import java.util.List;

/** What came of reading typed recovery words. */
public sealed interface RecoveryReading {

    /**
     * They are recovery words.
     *
     * @param words for the receiver to close
     */
    record Words(RecoveryWords words) implements RecoveryReading {}

    /**
     * They are not.
     *
     * @param unknownPositions which words, counted from 1, are not in the list
     * @param count how many were typed
     */
    record Mistyped(List<Integer> unknownPositions, int count) implements RecoveryReading {
        public Mistyped {
            unknownPositions = List.copyOf(unknownPositions);
        }

        /** Whether about a dozen words were typed, most of them from the list. */
        public boolean meantAsWords() {
            return count >= RecoveryWords.COUNT - 1
                    && count <= RecoveryWords.COUNT + 1
                    && unknownPositions.size() <= 3;
        }

        /** The same in words for people. */
        public VaultFailure failure() {
            return new RecoveryWordsMistyped(unknownPositions, count);
        }
    }
}

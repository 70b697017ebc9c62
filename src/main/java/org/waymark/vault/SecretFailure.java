package org.waymark.vault;

import java.time.Instant;
import java.util.List;

/** A passphrase or recovery words that open nothing, or cannot be used. */
public sealed interface SecretFailure extends VaultFailure {

    /**
     * The passphrase or the recovery words open no slot. Deliberately the same whatever is wrong: a
     * slot whose bytes were damaged cannot be told from a wrong passphrase.
     */
    record WrongSecret() implements SecretFailure {
        @Override
        public String happened() {
            return "This does not open the notebook.";
        }

        @Override
        public String next() {
            return "Check capitals and the keyboard's language, and try again. If you are sure of"
                    + " the passphrase, try the twelve recovery words.";
        }
    }

    /**
     * Five attempts or more failed.
     *
     * @param nextAttempt when the next one is let through
     */
    record TooSoon(Instant nextAttempt) implements SecretFailure {
        @Override
        public String happened() {
            return "Several attempts failed, so the next one has to wait up to half a minute.";
        }

        @Override
        public String next() {
            return "Wait a little, then try again.";
        }
    }

    /**
     * A passphrase that cannot be used.
     *
     * @param reason why
     */
    record PassphraseRefused(Reason reason) implements SecretFailure {

        /** Why a passphrase cannot be used. */
        public enum Reason {
            EMPTY("The passphrase is empty.", "Type the passphrase."),
            TOO_SHORT(
                    "The passphrase is shorter than 12 characters.",
                    "Choose a longer one; five random words are best."),
            TOO_LONG(
                    "The passphrase is longer than 1,024 characters.",
                    "Check that nothing else was pasted with it."),
            CONTROL_CHARACTER(
                    "The passphrase holds a character that cannot be typed, such as a line break or"
                            + " a tab.",
                    "Check what was pasted; often it is the end of the line."),
            BROKEN_CHARACTER(
                    "The passphrase holds half a character, or one that this program does not"
                            + " know.",
                    "Type it instead of pasting it.");

            private final String happened;
            private final String next;

            Reason(String happened, String next) {
                this.happened = happened;
                this.next = next;
            }
        }

        @Override
        public String happened() {
            return reason.happened;
        }

        @Override
        public String next() {
            return reason.next;
        }
    }

    /**
     * What was typed is meant as recovery words and cannot be them.
     *
     * @param unknownPositions which words, counted from 1, are not in the list; empty when the
     *     number of words or the checksum is what is wrong
     * @param count how many words were typed
     */
    record RecoveryWordsMistyped(List<Integer> unknownPositions, int count)
            implements SecretFailure {
        public RecoveryWordsMistyped {
            unknownPositions = List.copyOf(unknownPositions);
        }

        @Override
        public String happened() {
            if (!unknownPositions.isEmpty()) {
                StringBuilder positions = new StringBuilder();
                for (int position : unknownPositions) {
                    positions.append(positions.isEmpty() ? "" : ", ").append(position);
                }
                return unknownPositions.size() == 1
                        ? "Word " + positions + " is not in the list of recovery words."
                        : "Words " + positions + " are not in the list of recovery words.";
            }
            return count == RecoveryWords.COUNT
                    ? "These twelve words do not belong together: one of them is wrong, or two"
                            + " have changed places."
                    : "There are twelve recovery words, and " + count + " were typed.";
        }

        @Override
        public String next() {
            return "Compare them with the sheet, word by word and in order.";
        }
    }
}

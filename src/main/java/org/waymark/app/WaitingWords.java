package org.waymark.app;

import org.waymark.casework.Casework;
import org.waymark.vault.SealedWords;
import org.waymark.vault.UnlockedVault;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that no disk would take when their notebook was locked: sealed, in memory, until it is
 * unlocked again in the same run of the program.
 */
final class WaitingWords {

    private final Map<UUID, Waiting> sealed = new ConcurrentHashMap<>();

    private record Waiting(SealedWords words, int pieces) {}

    /** How many pieces of work wait, of all notebooks. On any thread. */
    int count() {
        return sealed.values().stream().mapToInt(Waiting::pieces).sum();
    }

    /**
     * Tries for the last time to save what is unsaved, and seals what the disk still does not take.
     */
    void keep(UnlockedVault vault, Casework casework) {
        int left = casework.saveUnsaved();
        if (left > 0) {
            byte[] words = casework.unsaved();
            try {
                sealed.put(vault.notebook(), new Waiting(vault.seal(words), left));
            } finally {
                Arrays.fill(words, (byte) 0);
            }
        }
    }

    /** Gives a notebook back what waits for it, and tries to save it. */
    void giveBack(UnlockedVault vault, Casework casework) {
        Waiting waiting = sealed.remove(vault.notebook());
        if (waiting != null) {
            vault.open(waiting.words())
                    .ifPresent(
                            words -> {
                                try {
                                    casework.takeBack(words);
                                } finally {
                                    Arrays.fill(words, (byte) 0);
                                }
                            });
        }
    }
}

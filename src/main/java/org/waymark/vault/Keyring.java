package org.waymark.vault;

import java.util.List;
import java.util.UUID;

/**
 * Who may open a notebook, as {@code keyring.json} says it. Holds no secret. Base64 stands as in
 * the file, checked for its length and for being the one way to write those bytes.
 *
 * @param notebook the notebook's id
 * @param epoch counts key changes, from 1
 * @param books the main book, and the restricted one where it exists
 * @param slots 1 to 8
 * @param seal base64 of 32 bytes, see {@link KeyringSeal}
 */
public record Keyring(
        UUID notebook, long epoch, List<BookName> books, List<Slot> slots, String seal) {

    static final String FORMAT = "waymark-keyring";
    static final int VERSION = 1;
    static final int MOST_SLOTS = 8;

    public Keyring {
        books = List.copyOf(books);
        slots = List.copyOf(slots);
    }

    /** Whether it says that it belongs to a practice notebook; without a key, nothing proves it. */
    public boolean isPractice() {
        return slots.stream().anyMatch(slot -> slot.label().equals(SignerRole.PRACTICE.title()));
    }

    Keyring withSlots(List<Slot> newSlots) {
        return new Keyring(notebook, epoch, books, newSlots, seal);
    }

    Keyring withSeal(String newSeal) {
        return new Keyring(notebook, epoch, books, slots, newSeal);
    }

    /**
     * One way to open the notebook.
     *
     * @param id the slot's id
     * @param kind what opens it
     * @param label a word for people, such as "Lead"; never a name
     * @param cost of the key derivation
     * @param salt base64 of 16 bytes
     * @param nonce base64 of 12 bytes
     * @param sealed base64 of ciphertext and tag
     */
    public record Slot(
            UUID id,
            SlotKind kind,
            String label,
            KeyDerivationCost cost,
            String salt,
            String nonce,
            String sealed) {}
}

package org.waymark.vault;

/** How a slot of the keyring is opened. */
public enum SlotKind {
    PASSPHRASE("passphrase"),
    RECOVERY("recovery");

    private final String word;

    SlotKind(String word) {
        this.word = word;
    }

    /** As it stands in the file. */
    public String word() {
        return word;
    }
}

package org.waymark.app.guidance;

/** What a signature says, seen from what this computer knows of the publisher. */
public enum SignatureState {
    KNOWN_KEY("Signed with the key that you already trust for this pack.", false),
    NEW_KEY(
            "Signed, with a key that this computer has not seen before. Compare the fingerprint"
                    + " with the publisher before you trust it.",
            false),
    UNSIGNED(
            "Not signed. Nothing shows who made this pack, or that nobody changed it on the way.",
            false),
    OTHER_KEY(
            "Signed with another key than the versions before. Somebody else may have made it."
                    + " Ask the publisher, on a number that you know, before you go on.",
            true),
    NO_LONGER_SIGNED(
            "Not signed, although the versions before were. Somebody else may have made it. Ask"
                    + " the publisher, on a number that you know, before you go on.",
            true);

    private final String words;
    private final boolean suspicious;

    SignatureState(String words, boolean suspicious) {
        this.words = words;
        this.suspicious = suspicious;
    }

    /** What it means, in sentences for people. */
    public String words() {
        return words;
    }

    /** Whether it is refused until somebody says expressly that it shall be taken. */
    public boolean suspicious() {
        return suspicious;
    }
}

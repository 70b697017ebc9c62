package org.waymark.ui;

import javafx.scene.input.Clipboard;

import org.jspecify.annotations.Nullable;

/**
 * What was copied in this window, so that the lock can take it back: whoever walks up to a locked
 * computer could paste it elsewhere. What another program put on the clipboard stays. Only a sum
 * over the letters is remembered, not the words. On the JavaFX thread only.
 */
final class CopiedWords {

    private @Nullable Integer atFront;
    private @Nullable Integer ours;
    private boolean inFront;

    /**
     * The window came to the front: what lies on the clipboard now came from elsewhere, or stays.
     */
    void cameToFront() {
        inFront = true;
        atFront = sum();
    }

    /** The window went behind another: what changed since it came to the front is its own. */
    void wentBehind() {
        note();
        inFront = false;
    }

    /** Takes from the clipboard what was copied in this window. */
    void takeBack() {
        note();
        Integer now = sum();
        if (now != null && now.equals(ours)) {
            Clipboard.getSystemClipboard().clear();
        }
        ours = null;
        atFront = sum();
    }

    private void note() {
        Integer now = sum();
        if (inFront && now != null && !now.equals(atFront)) {
            ours = now;
            atFront = now;
        }
    }

    private static @Nullable Integer sum() {
        String words = Clipboard.getSystemClipboard().getString();
        return words == null ? null : words.hashCode();
    }
}

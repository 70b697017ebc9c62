package org.waymark.ui.compose;

/**
 * What has just been done, told quietly above the form.
 *
 * @param words one or two sentences
 * @param tone how it is told
 */
record Confirmation(String words, Tone tone) {

    /** How something is told. */
    enum Tone {
        /** Signed, moved or saved. */
        DONE,
        /** Needs an answer before it can go on. */
        NEEDED,
        /** Could not be done; nothing was lost. */
        FAILED,
        /** A draft could not be saved while somebody writes, so the focus is left where it is. */
        UNSAVED
    }

    @Override
    public String toString() {
        return "Confirmation[" + tone + "]";
    }
}

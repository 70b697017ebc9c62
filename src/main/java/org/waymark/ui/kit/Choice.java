package org.waymark.ui.kit;

import java.util.function.BooleanSupplier;

/**
 * One way out of a question, named by what it does.
 *
 * @param id the button's id
 * @param words what stands on it
 * @param weight how it looks
 * @param act does it; false when the question stays open
 */
public record Choice(String id, String words, Weight weight, BooleanSupplier act) {

    /** How much a button stands out. */
    public enum Weight {
        /** What most people want; Enter does it. */
        MAIN,
        /** Cannot be undone. */
        GRAVE,
        PLAIN,
        /** Leaves everything as it is; Esc does it. */
        LEAVE,
        /**
         * The same, and what was typed is not wanted any more. Esc only closes the question, and
         * what was typed is kept: a slip of the finger loses no word.
         */
        LET_GO
    }

    /** The way that leaves everything as it is. */
    public static Choice leave(String words) {
        return new Choice("leave", words, Weight.LEAVE, () -> true);
    }

    /**
     * The way that leaves everything as it is, with which what was typed is not wanted any more.
     */
    public static Choice leave(String words, WordsKeeper typed) {
        return new Choice(
                "leave",
                words,
                Weight.LET_GO,
                () -> {
                    typed.letGo();
                    return true;
                });
    }
}

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
        LEAVE
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
                Weight.LEAVE,
                () -> {
                    typed.letGo();
                    return true;
                });
    }
}

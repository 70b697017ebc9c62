package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

/**
 * What was said to a question about somebody. An open question is an answer too: a referral form
 * wants to know whether nobody knows, nobody asked, or the question does not arise.
 *
 * @param knowledge how the answer stands
 * @param text the answer where it is known; otherwise a word about why it is not, or null
 */
public record Said(Knowledge knowledge, @Nullable String text) {

    /**
     * @throws IllegalArgumentException when it is said to be known and there is no text
     */
    public Said {
        if (knowledge == Knowledge.KNOWN && text == null) {
            throw new IllegalArgumentException("What is known has words.");
        }
    }

    /** How an answer stands. A question that nobody has dealt with has no answer at all. */
    public enum Knowledge {
        KNOWN("Known"),
        NOT_KNOWN("Not known"),
        NOT_ASKED("Not asked"),
        NOT_APPLICABLE("Does not apply");

        private final String title;

        Knowledge(String title) {
            this.title = title;
        }

        /** The words shown to people. */
        public String title() {
            return title;
        }
    }

    public static Said known(String text) {
        return new Said(Knowledge.KNOWN, text);
    }

    public static Said notKnown() {
        return new Said(Knowledge.NOT_KNOWN, null);
    }

    @Override
    public String toString() {
        return "Said[" + knowledge + "]";
    }
}

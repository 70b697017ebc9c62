package org.waymark.report;

/**
 * What stands on every page besides the words of the case.
 *
 * @param charity the charity's name as it wants to be called; never blank
 * @param marking the handling words that the charity uses, such as {@link #DEFAULT_MARKING}; never
 *     blank
 * @param practice whether the people are invented, which is then said on every page
 */
public record Letterhead(String charity, String marking, boolean practice) {

    /** The marking of a charity that has chosen none. */
    public static final String DEFAULT_MARKING = "Confidential: safeguarding";

    /**
     * @throws IllegalArgumentException when the charity or the marking is blank
     */
    public Letterhead {
        if (charity.isBlank() || marking.isBlank()) {
            throw new IllegalArgumentException("A letterhead needs a charity and a marking.");
        }
    }
}

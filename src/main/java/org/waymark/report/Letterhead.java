package org.waymark.report;

/**
 * What stands on every page besides the words of the case.
 *
 * @param charity the charity's name as it wants to be called; not blank, at most 120 characters
 * @param marking the handling words that the charity uses, such as {@link #DEFAULT_MARKING}; not
 *     blank, at most 60 characters
 * @param practice whether the people are invented, which is then said on every page
 */
public record Letterhead(String charity, String marking, boolean practice) {

    /** The marking of a charity that has chosen none. */
    public static final String DEFAULT_MARKING = "Confidential: safeguarding";

    private static final int LONGEST_CHARITY = 120;
    private static final int LONGEST_MARKING = 60;

    /**
     * @throws IllegalArgumentException when the charity or the marking is blank or too long to
     *     stand in the margin of a page
     */
    public Letterhead {
        if (charity.isBlank() || charity.length() > LONGEST_CHARITY) {
            throw new IllegalArgumentException("A charity's name has 1 to 120 characters.");
        }
        if (marking.isBlank() || marking.length() > LONGEST_MARKING) {
            throw new IllegalArgumentException("A marking has 1 to 60 characters.");
        }
    }

    @Override
    public String toString() {
        return "Letterhead[" + (practice ? "practice" : "withheld") + "]";
    }
}

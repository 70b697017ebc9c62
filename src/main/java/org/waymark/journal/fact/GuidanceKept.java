package org.waymark.journal.fact;

/**
 * Words of guidance that an entry of the same signing names by their digest, so that whoever holds
 * the notebook can read what its author read. Recorded once for each digest.
 *
 * @param digest lower-case hex SHA-256 of the text in UTF-8, as {@link Guidance#digest()} holds it
 * @param text the words as shown, in the lines that the page on the format tells
 */
public record GuidanceKept(String digest, String text) implements Fact {

    @Override
    public String toString() {
        return "GuidanceKept[" + digest + "]";
    }
}

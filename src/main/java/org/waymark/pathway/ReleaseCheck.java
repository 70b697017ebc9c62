package org.waymark.pathway;

/**
 * Something that a person must check, with the live sources open, before the guidance is relied on:
 * one row of {@code CHECKS.md}.
 *
 * @param number its row
 * @param what what has to be checked
 * @param who who did; empty while nobody has
 * @param when when, as it was written; empty while nobody has
 * @param result what came of it; empty while nobody has
 */
public record ReleaseCheck(int number, String what, String who, String when, String result) {

    /** Whether all three are filled in. */
    public boolean isDone() {
        return !who.isBlank() && !when.isBlank() && !result.isBlank();
    }
}

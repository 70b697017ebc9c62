package org.waymark.journal.fact;

/**
 * Whose notebook it is, as it stands on prints. The newest name counts.
 *
 * @param charity the charity's name, never blank
 */
public record CharityNamed(String charity) implements Fact {
    @Override
    public String toString() {
        return "CharityNamed[withheld]";
    }
}

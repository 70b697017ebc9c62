package org.waymark.app;

import java.time.Duration;

/**
 * How somebody wants the window. Kept outside every notebook; holds no name and no word of a
 * record.
 *
 * @param theme which look
 * @param textPercent size of text, 90 to 200
 * @param lockAfter idle time after which the notebook locks, 1 to 60 minutes
 * @param showNames whether full names may stand in lists; otherwise initials only
 * @param calm whether nothing moves
 */
public record Settings(
        Theme theme, int textPercent, Duration lockAfter, boolean showNames, boolean calm) {

    /** The looks. */
    public enum Theme {
        SYSTEM("As the system"),
        LIGHT("Light"),
        DARK("Dark"),
        HIGH_CONTRAST("High contrast");

        private final String title;

        Theme(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * @throws IllegalArgumentException when a number is out of its range
     */
    public Settings {
        if (textPercent < 90 || textPercent > 200) {
            throw new IllegalArgumentException("The text size is from 90 to 200 per cent.");
        }
        if (lockAfter.compareTo(Duration.ofMinutes(1)) < 0
                || lockAfter.compareTo(Duration.ofMinutes(60)) > 0) {
            throw new IllegalArgumentException("The notebook locks after 1 to 60 minutes.");
        }
    }

    /** What a new user gets. */
    public static Settings usual() {
        return new Settings(Theme.SYSTEM, 100, Duration.ofMinutes(10), false, false);
    }
}

package org.waymark.calendar;

import java.io.Serial;

/** Stops the reading of a date; never leaves this package. */
final class DateRefusal extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final String words;

    DateRefusal(String words) {
        super(words, null, false, false);
        this.words = words;
    }

    String words() {
        return words;
    }
}

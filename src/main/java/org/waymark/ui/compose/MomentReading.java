package org.waymark.ui.compose;

import org.waymark.journal.fact.Happened;

/** What was made of a typed moment. */
sealed interface MomentReading {

    /**
     * @param happened the moment, no more exact than it was typed
     * @param words the same in full, shown back under the field
     */
    record Understood(Happened happened, String words) implements MomentReading {}

    /**
     * @param words what was not understood, and what may be typed instead
     */
    record Refused(String words) implements MomentReading {}
}

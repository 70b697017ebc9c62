package org.waymark.ui.compose;

import org.waymark.journal.fact.Happened;

/** What was made of a typed moment. */
sealed interface MomentReading {

    /**
     * @param happened the moment, no more exact than it was typed
     * @param lasting words that mean the same on any later day, as a draft must keep them
     * @param shown the same in full with its precision, shown back under the field
     */
    record Understood(Happened happened, String lasting, String shown) implements MomentReading {}

    /**
     * @param words what was not understood, and what may be typed instead
     */
    record Refused(String words) implements MomentReading {}
}

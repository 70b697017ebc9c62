package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.Set;

/** Something signed that tells the way of a case: a decision, a move, an entry at a step. */
public sealed interface Happening {

    /** When it was recorded, which may be long after it happened. */
    Instant at();

    /** The step at which it was recorded; for a move, the step that was left. */
    StepId step();

    /** An entry at a step; each counts towards the entries of that step. */
    sealed interface Recorded extends Happening {

        /** The entry itself. */
        EntryId entry();
    }

    /** The case was opened at a step. */
    record Opened(Instant at, StepId step) implements Happening {}

    /**
     * A decision.
     *
     * @param took where the route leads that was taken; null where none of them was
     * @param left where the other routes lead that were offered
     */
    record Decided(Instant at, StepId step, EntryId entry, @Nullable StepId took, Set<StepId> left)
            implements Recorded {
        public Decided {
            left = Set.copyOf(left);
        }
    }

    /**
     * The case went on along a route of a step that decides nothing.
     *
     * @param label the route's words then
     */
    record Went(Instant at, StepId step, StepId to, String label) implements Happening {}

    /**
     * The case was moved by hand, along no route.
     *
     * @param reason why, shortened and with initials instead of names
     */
    record Moved(Instant at, StepId step, StepId to, String reason) implements Happening {
        @Override
        public String toString() {
            return "Moved[" + step + " to " + to + "]";
        }
    }

    /** An entry of any other kind. */
    record Noted(Instant at, StepId step, EntryId entry) implements Recorded {}

    /**
     * An earlier entry was set right; both stay.
     *
     * @param corrects the earlier entry
     */
    record Corrected(Instant at, StepId step, EntryId entry, EntryId corrects)
            implements Recorded {}

    /**
     * Something that was due was met, or came to apply no longer.
     *
     * @param what what was due
     * @param met whether it was met
     */
    record Ended(Instant at, StepId step, EntryId entry, String what, boolean met)
            implements Recorded {
        @Override
        public String toString() {
            return "Ended[" + step + ", " + met + "]";
        }
    }
}

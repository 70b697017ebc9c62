package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A fact recorded in a case at a step of the pathway. */
public sealed interface StepFact extends CaseFact
        permits ConcernRaised,
                NoteMade,
                ObservationMade,
                DecisionMade,
                ContactMade,
                ActionAgreed,
                ActionDone,
                ClockStarted,
                ClockEnded,
                EntryCorrected,
                PointMarked {

    /** Id of the step; it may have left the pack since. */
    String step();

    /** The guidance as the author saw it. */
    Guidance guidance();

    /** When what is recorded happened. */
    Happened happened();

    /** The main words of the entry. */
    String text();

    /** The people it is about, by their ids in this notebook. */
    List<UUID> people();

    /** What it means for the child, in the author's view; null when not said. */
    default @Nullable String significance() {
        return null;
    }
}

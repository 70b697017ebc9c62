package org.waymark.pathway;

import java.util.List;

/**
 * What a record shows when a time limit was met, as its pack says. Nothing else shows it: what a
 * pack does not name a person says by hand.
 */
public sealed interface MetBy {

    /** Where it shows. */
    StepId step();

    /**
     * The case came to the step along a route of the pathway. A move by hand, with a reason, shows
     * nothing.
     */
    record Reached(StepId step) implements MetBy {}

    /**
     * The case went on from the step along one route: by the decision that took it, or by going on
     * where nothing is decided.
     *
     * @param to where the route leads
     */
    record WentOn(StepId step, StepId to) implements MetBy {}

    /**
     * Something was recorded at the step.
     *
     * @param kinds names of the kinds of entries that show it, as in {@link Step#records}; never
     *     empty. An agreed action is none of them: it is still to be done.
     */
    record Recorded(StepId step, List<String> kinds) implements MetBy {
        public Recorded {
            kinds = List.copyOf(kinds);
        }
    }
}

package org.waymark.app.guidance;

import org.waymark.journal.fact.Guidance;
import org.waymark.pathway.StepId;

import java.util.Optional;

/** Finds the words of guidance that stood at a step in the past. On a background thread. */
public interface PastReading {

    /**
     * The words that an author saw.
     *
     * @param guidance what the record keeps of them
     * @return empty when this computer never had that version, or it had no such step
     */
    Optional<PastWords> of(Guidance guidance, StepId step);

    /** The words of a step in the newest version that has it; empty when none has. */
    Optional<PastWords> last(StepId step);

    /** Where nothing of the past is kept. */
    static PastReading none() {
        return new PastReading() {
            @Override
            public Optional<PastWords> of(Guidance guidance, StepId step) {
                return Optional.empty();
            }

            @Override
            public Optional<PastWords> last(StepId step) {
                return Optional.empty();
            }
        };
    }
}

package org.waymark.pathway;

import java.util.List;

/** What came of reading a pack. */
public sealed interface PackReading {

    /** Every fault found, in the order of files and lines. */
    List<PackFault> faults();

    /**
     * The pack is sound.
     *
     * @param pathway the checked pathway
     * @param faults warnings only
     */
    record Sound(Pathway pathway, List<PackFault> faults) implements PackReading {
        public Sound {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The pack is refused.
     *
     * @param faults at least one error
     */
    record Refused(List<PackFault> faults) implements PackReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}

package org.waymark.pathway.exchange;

import org.waymark.pathway.PackFault;

import java.util.List;

/** What came of reading a {@code .waymarkpack}. */
public sealed interface ArchiveReading {

    /**
     * The archive is whole: every file is the one that the manifest names, and the signature holds
     * if there is one. What the files say has not been looked at.
     */
    record Whole(PackArchive archive) implements ArchiveReading {}

    /**
     * @param faults why it is refused; never empty
     */
    record Refused(List<PackFault> faults) implements ArchiveReading {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}

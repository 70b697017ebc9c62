package org.waymark.pathway;

import org.waymark.pathway.PackFault.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects every fault of one reading, so that a pack can be mended in one go. */
final class Faults {

    private static final Comparator<PackFault> READING_ORDER =
            Comparator.comparing(PackFault::file)
                    .thenComparingInt(PackFault::line)
                    .thenComparing(PackFault::severity)
                    .thenComparing(PackFault::reason);

    private final Set<PackFault> found = new LinkedHashSet<>();

    void error(String file, int line, String reason) {
        found.add(new PackFault(Severity.ERROR, file, line, reason));
    }

    void warning(String file, int line, String reason) {
        found.add(new PackFault(Severity.WARNING, file, line, reason));
    }

    boolean refuse() {
        return found.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
    }

    /** By file, then line, then weight; the same fault never twice. */
    List<PackFault> sorted() {
        List<PackFault> all = new ArrayList<>(found);
        all.sort(READING_ORDER);
        return List.copyOf(all);
    }
}

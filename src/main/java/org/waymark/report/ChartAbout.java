package org.waymark.report;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a chart that leaves says of itself.
 *
 * @param extent what is drawn, such as {@code All stages}
 * @param caseNumber number of the case whose way it shows; null for none
 * @param moves the way of that case, oldest first, each in a sentence with its date; never a name
 * @param madeAt when it was made
 */
public record ChartAbout(
        String extent, @Nullable String caseNumber, List<String> moves, Instant madeAt) {

    public ChartAbout {
        moves = List.copyOf(moves);
    }

    @Override
    public String toString() {
        return "ChartAbout[" + extent + "]";
    }
}

package org.waymark.report;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a chart that leaves says of itself.
 *
 * @param extent what is drawn, such as {@code All stages}
 * @param caseNumber number of the case whose way it shows; null for none
 * @param name of the child, where somebody who may see names wanted it on it; null for no name
 * @param moves the way of that case, oldest first, each in a sentence with its date; never a name
 * @param madeAt when it was made
 */
public record ChartAbout(
        String extent,
        @Nullable String caseNumber,
        @Nullable String name,
        List<String> moves,
        Instant madeAt) {

    public ChartAbout {
        moves = List.copyOf(moves);
    }

    @Override
    public String toString() {
        return "ChartAbout[" + extent + "]";
    }
}

package org.waymark.ui.chart;

import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;

import java.util.Optional;
import java.util.Set;

/**
 * What is drawn.
 *
 * @param stage the stage that is drawn alone; empty for the map
 * @param open the stages of the map that show their steps; empty for a single stage
 * @param spread the step whose many jumps are named one by one; others say only how many
 */
record Picture(Optional<Stage> stage, Set<Stage> open, Optional<StepId> spread) {

    Picture {
        open = Set.copyOf(open);
    }

    ChartMode mode() {
        return stage.isPresent() ? ChartMode.STAGE : ChartMode.MAP;
    }

    /** Whether the other shows the same place, so that what both show should stay where it is. */
    boolean continues(Picture before) {
        return stage.equals(before.stage);
    }
}

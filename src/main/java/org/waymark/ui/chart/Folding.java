package org.waymark.ui.chart;

import org.waymark.pathway.Stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which stages of the map show their steps. The one that has been walked to and the case's open by
 * themselves; a hand may open or fold any. What is too large to be drawn stays folded.
 */
final class Folding {

    private final ChartPlan plan;
    private final Set<Stage> opened = new HashSet<>();
    private final Set<Stage> folded = new HashSet<>();
    private boolean overview;

    Folding(ChartPlan plan) {
        this.plan = plan;
    }

    /** Whether a hand has opened any. */
    boolean openedByHand() {
        return !opened.isEmpty();
    }

    void open(Stage stage) {
        overview = false;
        opened.add(stage);
        folded.remove(stage);
    }

    void fold(Stage stage) {
        folded.add(stage);
        opened.remove(stage);
    }

    void openAll() {
        overview = false;
        opened.addAll(plan.pathway().stages());
        folded.clear();
    }

    /** Folds all of them, until somebody opens one or walks to a step. */
    void foldAll() {
        overview = true;
        opened.clear();
        folded.clear();
    }

    /** Somebody has come to a stage: what was folded there by hand opens again. */
    void arrive(Stage stage) {
        overview = false;
        folded.remove(stage);
    }

    /**
     * The stages that show their steps: first the one walked to, then the case's, then those opened
     * by hand in their order, as long as all of it can be drawn.
     */
    Set<Stage> open(Stage walkedTo, Optional<Stage> ofCase) {
        if (overview) {
            return Set.of();
        }
        List<Stage> wanted = new ArrayList<>();
        wanted.add(walkedTo);
        ofCase.ifPresent(wanted::add);
        plan.pathway().stages().stream().filter(opened::contains).forEach(wanted::add);
        Set<Stage> open = new HashSet<>();
        int steps = 0;
        for (Stage stage : wanted) {
            int more = plan.stepsOf(stage).size();
            if (!folded.contains(stage)
                    && !open.contains(stage)
                    && plan.drawable(stage)
                    && steps + more <= ChartPlan.MOST_DRAWN) {
                open.add(stage);
                steps += more;
            }
        }
        return open;
    }
}

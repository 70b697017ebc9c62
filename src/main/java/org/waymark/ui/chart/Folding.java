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

    Folding(ChartPlan plan) {
        this.plan = plan;
    }

    void open(Stage stage) {
        opened.add(stage);
        folded.remove(stage);
    }

    void fold(Stage stage) {
        folded.add(stage);
        opened.remove(stage);
    }

    void openAll() {
        opened.addAll(plan.pathway().stages());
        folded.clear();
    }

    void foldAll() {
        opened.clear();
        folded.clear();
    }

    /** Somebody has come to a stage: what was folded there by hand opens again. */
    void arrive(Stage stage) {
        folded.remove(stage);
    }

    /**
     * The stages that show their steps: first the one walked to, then the case's, then those opened
     * by hand in their order, as long as all of it can be drawn.
     */
    Set<Stage> open(Stage walkedTo, Optional<Stage> ofCase) {
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

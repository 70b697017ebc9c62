package org.waymark.pathway;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The reading order of steps: stage by stage, and within a stage as one walks it, breadth first,
 * routes in the order of the file. The entry of a stage is the step of it from which most of the
 * stage can be reached without leaving it; of several such, the one that is fewest routes from the
 * start. The order depends on the pack's text alone, never on the order of its files.
 */
final class StepOrder {

    private final Map<StepId, Step> byId = new LinkedHashMap<>();
    private final StepId start;

    StepOrder(List<Step> steps, StepId start) {
        this.start = start;
        steps.stream()
                .sorted(Comparator.comparing(Step::id))
                .forEach(step -> byId.put(step.id(), step));
    }

    /**
     * @param stages in the order of their numbers
     */
    List<Step> ordered(List<Stage> stages) {
        Set<Step> walk = new LinkedHashSet<>();
        walk(start, _ -> true, walk);
        // Steps that no way leads to are a fault already noted, yet they must not be lost here.
        walk.addAll(byId.values());
        Set<Step> ordered = new LinkedHashSet<>();
        for (Stage stage : stages) {
            Predicate<Step> within = step -> step.stage().equals(stage.id());
            walk.stream()
                    .filter(within)
                    .sorted(Comparator.comparingInt(step -> -reach(step, within)))
                    .forEach(step -> walk(step.id(), within, ordered));
        }
        ordered.addAll(walk);
        return List.copyOf(ordered);
    }

    private int reach(Step from, Predicate<Step> within) {
        Set<Step> reached = new LinkedHashSet<>();
        walk(from.id(), within, reached);
        return reached.size();
    }

    private void walk(StepId from, Predicate<Step> within, Set<Step> to) {
        Deque<Step> waiting = new ArrayDeque<>();
        reach(from, within, to, waiting);
        while (!waiting.isEmpty()) {
            for (Route route : waiting.remove().routes()) {
                reach(route.to(), within, to, waiting);
            }
        }
    }

    private void reach(StepId id, Predicate<Step> within, Set<Step> to, Deque<Step> waiting) {
        Step step = byId.get(id);
        if (step != null && within.test(step) && to.add(step)) {
            waiting.add(step);
        }
    }
}

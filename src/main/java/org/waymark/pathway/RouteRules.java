package org.waymark.pathway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of the routes taken together: nobody is left where no way leads to or on. */
final class RouteRules {

    private final Map<StepId, StepSource> sources;

    /**
     * @param sources the file of each step
     */
    RouteRules(Map<StepId, StepSource> sources) {
        this.sources = sources;
    }

    void check(StepId start, Collection<Step> steps) {
        Map<StepId, List<StepId>> onwards = new HashMap<>();
        Map<StepId, List<StepId>> backwards = new HashMap<>();
        Set<StepId> ends = new HashSet<>();
        for (Step step : steps) {
            for (Route route : step.routes()) {
                onwards.computeIfAbsent(route.from(), _ -> new ArrayList<>()).add(route.to());
                backwards.computeIfAbsent(route.to(), _ -> new ArrayList<>()).add(route.from());
            }
            if (step.kind() == StepKind.END) {
                ends.add(step.id());
            }
        }
        Set<StepId> reached = walk(Set.of(start), onwards);
        Set<StepId> finishing = walk(ends, backwards);
        for (Step step : steps) {
            if (!reached.contains(step.id())) {
                note(step, "id", "No way leads from “" + start + "” to this step.");
            }
            if (!finishing.contains(step.id())) {
                note(step, "routes", "No way leads from this step to an end.");
            }
        }
    }

    private void note(Step step, String member, String reason) {
        StepSource source = sources.get(step.id());
        if (source != null) {
            source.front().at(member).error(reason);
        }
    }

    private static Set<StepId> walk(Set<StepId> from, Map<StepId, List<StepId>> ways) {
        Set<StepId> reached = new HashSet<>(from);
        Deque<StepId> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            for (StepId next : ways.getOrDefault(waiting.remove(), List.of())) {
                if (reached.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return reached;
    }
}

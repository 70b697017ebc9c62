package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;
import org.waymark.ui.support.TestPathway;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class ClosedStepsTest {

    private static final Instant AT = Instant.parse("2026-09-09T15:40:00Z");

    private final Pathway pathway = TestPathway.pathway();

    private CaseWay decided(Route taken, Set<Route> declined) {
        return new CaseWay(
                taken.to(),
                Set.of(taken.from(), taken.to()),
                List.of(new CaseWay.Leg(new CaseWay.Way(taken.from(), taken.to()), true, AT)),
                declined.stream()
                        .map(route -> new CaseWay.Way(route.from(), route.to()))
                        .collect(Collectors.toSet()),
                Map.of());
    }

    @Test
    void withoutADecisionNothingIsClosed() {
        StepId start = pathway.start();
        CaseWay way = new CaseWay(start, Set.of(start), List.of(), Set.of(), Map.of());
        assertThat(ClosedSteps.of(pathway, way)).isEmpty();
    }

    /** Checked against the plain meaning, for each decision and each of its routes. */
    @Test
    void aStepIsClosedExactlyWhereEachWayToItLeadsThroughADeclinedRoute() {
        int closedOnes = 0;
        Set<StepId> always =
                pathway.steps().stream()
                        .filter(ClosedSteps::namesHelp)
                        .map(Step::id)
                        .collect(Collectors.toSet());
        pathway.shortcuts().forEach(shortcut -> always.add(shortcut.step()));
        for (Step decision : pathway.steps()) {
            if (decision.kind() != StepKind.DECISION) {
                continue;
            }
            for (Route taken : decision.routes()) {
                Set<Route> declined = new HashSet<>(decision.routes());
                declined.remove(taken);
                declined.removeIf(route -> route.to().equals(taken.to()));
                CaseWay way = decided(taken, declined);
                Map<StepId, List<ClosedSteps.Turning>> closed = ClosedSteps.of(pathway, way);
                Set<StepId> beginnings = new HashSet<>(way.been());
                beginnings.addAll(always);
                Set<StepId> free = reached(beginnings, declined);
                Set<StepId> all = reached(way.been(), Set.of());
                for (Step step : pathway.steps()) {
                    boolean only = all.contains(step.id()) && !free.contains(step.id());
                    assertThat(closed.containsKey(step.id())).as(step.title()).isEqualTo(only);
                    closedOnes += only ? 1 : 0;
                }
                closed.values()
                        .forEach(
                                reasons ->
                                        assertThat(reasons)
                                                .isNotEmpty()
                                                .allMatch(it -> declined.contains(it.declined()))
                                                .allMatch(
                                                        it ->
                                                                it.took()
                                                                        .orElseThrow()
                                                                        .equals(taken.to()))
                                                .allMatch(it -> it.at().orElseThrow().equals(AT)));
            }
        }
        assertThat(closedOnes).isPositive();
    }

    @Test
    void aDecisionAtWhichTheCaseStandsAgainClosesNothing() {
        Step decision =
                pathway.steps().stream()
                        .filter(step -> step.kind() == StepKind.DECISION)
                        .findFirst()
                        .orElseThrow();
        Route taken = decision.routes().getFirst();
        Set<CaseWay.Way> declined =
                decision.routes().stream()
                        .skip(1)
                        .map(route -> new CaseWay.Way(route.from(), route.to()))
                        .collect(Collectors.toSet());
        CaseWay back =
                new CaseWay(
                        decision.id(),
                        Set.of(decision.id(), taken.to()),
                        List.of(
                                new CaseWay.Leg(
                                        new CaseWay.Way(taken.from(), taken.to()), true, AT),
                                new CaseWay.Leg(
                                        new CaseWay.Way(taken.to(), taken.from()), false, AT)),
                        declined,
                        Map.of());
        assertThat(ClosedSteps.of(pathway, back)).isEmpty();
    }

    @Test
    void whereTheCaseHasBeenIsNeverClosed() {
        for (Step decision : pathway.steps()) {
            for (Route declined : decision.routes()) {
                CaseWay way =
                        new CaseWay(
                                pathway.start(),
                                new HashSet<>(
                                        List.of(pathway.start(), decision.id(), declined.to())),
                                List.of(),
                                Set.of(new CaseWay.Way(declined.from(), declined.to())),
                                Map.of());
                assertThat(ClosedSteps.of(pathway, way)).doesNotContainKey(declined.to());
            }
        }
    }

    private Set<StepId> reached(Set<StepId> from, Set<Route> without) {
        Set<StepId> reached = new HashSet<>(from);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Step step : pathway.steps()) {
                if (reached.contains(step.id())) {
                    for (Route route : step.routes()) {
                        grown |= !without.contains(route) && reached.add(route.to());
                    }
                }
            }
        }
        return reached;
    }
}

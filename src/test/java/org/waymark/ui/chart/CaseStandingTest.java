package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseWay;
import org.waymark.casework.ClosedSteps;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** How ways and steps stand to a case that has been about in the built-in pathway. */
class CaseStandingTest {

    private static final StepId CALL_999 = new StepId("act-999");
    private static final Instant AT = Instant.parse("2026-09-09T15:40:00Z");

    private final Pathway pathway = RealPathway.model().pathway();

    /** The police, the NSPCC, the front door, a sexual assault centre, and the ways round. */
    private static final StepId[] HELP =
            Stream.of(
                            "act-999",
                            "police-report",
                            "consult",
                            "third-party",
                            "urgent-health",
                            "emergency-protection",
                            "make-referral",
                            "escalate",
                            "bypass",
                            "lado",
                            "online-takedown",
                            "support-child",
                            "look-after-self")
                    .map(StepId::new)
                    .toArray(StepId[]::new);

    @Test
    void noWayToHelpIsEverFadedWhateverWasDecided() {
        Random dice = new Random(999);
        Set<StepId> closed = new LinkedHashSet<>();
        for (int walk = 0; walk < 400; walk++) {
            Walked walked = new Walked();
            for (int step = 0; step < 60 && walked.on(dice); step++) {
                Map<StepId, List<ClosedSteps.Turning>> now = ClosedSteps.of(pathway, walked.way());
                assertThat(now).as("after " + walked.legs).doesNotContainKeys(HELP);
                closed.addAll(now.keySet());
            }
        }
        assertThat(closed).as("others are").isNotEmpty();
    }

    @Test
    void whatWasDeclinedOnceAndIsTakenLaterCountsAsTaken() {
        Step danger = pathway.step(new StepId("q-immediate-danger"));
        Route first = danger.routes().getLast();
        Route later = danger.routes().getFirst();
        CaseWay.Way way = new CaseWay.Way(later.from(), later.to());
        CaseWay once =
                new CaseWay(
                        first.to(),
                        Set.of(danger.id(), first.to()),
                        List.of(leg(first)),
                        Set.of(way),
                        Map.of());
        CaseWay again =
                new CaseWay(
                        later.to(),
                        Set.of(danger.id(), first.to(), later.to()),
                        List.of(leg(first), leg(later)),
                        Set.of(way),
                        Map.of());
        ChartModel model = RealPathway.model();
        model.wayProperty().set(once);
        assertThat(model.marks().passage(later)).isEqualTo(CaseMarks.Passage.DECLINED);
        model.wayProperty().set(again);
        assertThat(model.marks().passage(later)).isEqualTo(CaseMarks.Passage.TAKEN);
        assertThat(model.marks().passage(first)).isEqualTo(CaseMarks.Passage.TAKEN);
        assertThat(model.marks().isClosed(later.to())).isFalse();
        assertThat(new Spoken(model.plan()).step(danger, model.marks()))
                .doesNotContain("?.")
                .contains(", taken");
    }

    private static CaseWay.Leg leg(Route route) {
        return new CaseWay.Leg(new CaseWay.Way(route.from(), route.to()), true, AT);
    }

    /** A case that goes on at random; at a decision what it does not take is declined. */
    private final class Walked {
        private final Set<StepId> been = new LinkedHashSet<>(Set.of(pathway.start()));
        private final List<CaseWay.Leg> legs = new ArrayList<>();
        private final Set<CaseWay.Way> declined = new LinkedHashSet<>();
        private StepId now = pathway.start();

        boolean on(Random dice) {
            Step here = pathway.step(now);
            // Whoever keeps clear of 999 declines it wherever it is offered.
            List<Route> routes =
                    here.routes().stream().filter(route -> !route.to().equals(CALL_999)).toList();
            if (routes.isEmpty()) {
                return false;
            }
            Route taken = routes.get(dice.nextInt(routes.size()));
            if (here.kind() == StepKind.DECISION) {
                here.routes().stream()
                        .filter(route -> !route.to().equals(taken.to()))
                        .forEach(route -> declined.add(new CaseWay.Way(route.from(), route.to())));
            }
            CaseWay.Leg leg = leg(taken);
            declined.remove(leg.way());
            legs.add(leg);
            been.add(taken.to());
            now = taken.to();
            return true;
        }

        CaseWay way() {
            return new CaseWay(
                    now, Set.copyOf(been), List.copyOf(legs), Set.copyOf(declined), Map.of());
        }
    }
}

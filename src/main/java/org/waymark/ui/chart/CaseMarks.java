package org.waymark.ui.chart;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.casework.ClosedSteps;
import org.waymark.casework.DueItem;
import org.waymark.casework.DueReference;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Moments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the open case, and a second one beside it, have to say of each step and route. */
final class CaseMarks {

    private static final Comparator<DueItem> DEADLINES_FIRST =
            Comparator.comparing(DueItem::opens).thenComparing(DueItem::due);

    private final WayTold own;
    private final WayTold second;
    private final Map<StepId, List<ClosedSteps.Turning>> closed;
    private final @Nullable OtherCase other;
    private final Moments moments;
    private final Map<StepId, List<DueItem>> due = new HashMap<>();

    /**
     * @param way the case's way, null without a case
     * @param due what is due in it
     * @param closed the steps that cannot apply to it, and why
     * @param other a second case; null for none
     * @param moments how dates are said
     */
    CaseMarks(
            @Nullable CaseWay way,
            List<DueItem> due,
            Map<StepId, List<ClosedSteps.Turning>> closed,
            @Nullable OtherCase other,
            Moments moments) {
        this.own = new WayTold(way);
        this.second = new WayTold(other == null ? null : other.way());
        this.closed = closed;
        this.other = other;
        this.moments = moments;
        due.forEach(item -> put(item.step(), item));
    }

    /** How a route stands to the case. */
    enum Passage {
        PLAIN,
        TAKEN,
        DECLINED
    }

    /** How a step stands to a case. */
    enum Standing {
        NOT_BEEN,
        BEEN,
        NOW
    }

    static CaseMarks of(
            Pathway pathway,
            @Nullable CaseWay way,
            List<DueItem> due,
            @Nullable OtherCase other,
            Moments moments) {
        CaseMarks marks =
                new CaseMarks(
                        way,
                        way == null ? List.of() : due,
                        way == null ? Map.of() : ClosedSteps.of(pathway, way),
                        other,
                        moments);
        if (way != null) {
            due.forEach(item -> marks.carry(pathway, item));
        }
        return marks;
    }

    /** A limit of the pathway stands at each step that carries it, beside the one it began at. */
    private void carry(Pathway pathway, DueItem item) {
        if (item.reference() instanceof DueReference.Clock limit) {
            for (Step step : pathway.steps()) {
                if (step.clocks().contains(limit.id()) && !step.id().equals(item.step())) {
                    put(step.id(), item);
                }
            }
        }
    }

    private void put(@Nullable StepId step, DueItem item) {
        if (step != null) {
            List<DueItem> at = due.computeIfAbsent(step, _ -> new ArrayList<>());
            at.add(item);
            at.sort(DEADLINES_FIRST);
        }
    }

    /** The case's way, null without a case. */
    @Nullable CaseWay way() {
        return own.way();
    }

    /** A second case; null for none. */
    @Nullable OtherCase other() {
        return other;
    }

    /** How dates are said. */
    Moments moments() {
        return moments;
    }

    /** The steps that cannot apply, and why. */
    Map<StepId, List<ClosedSteps.Turning>> closed() {
        return closed;
    }

    /** All that the case's story says of steps and routes. */
    WayTold told() {
        return own;
    }

    /** The same of the second case; of nothing where there is none. */
    WayTold otherTold() {
        return second;
    }

    boolean now(StepId step) {
        return standing(step) == Standing.NOW;
    }

    /** Whether the case has been there and has left. */
    boolean been(StepId step) {
        return standing(step) == Standing.BEEN;
    }

    Standing standing(StepId step) {
        return own.standing(step);
    }

    /** How a step stands to the second case. */
    Standing otherStanding(StepId step) {
        return second.standing(step);
    }

    int entries(StepId step) {
        CaseWay way = own.way();
        return way == null ? 0 : way.entries().getOrDefault(step, 0);
    }

    /** What is due at a step, soonest first; what only opens then comes last. */
    List<DueItem> dueAt(StepId step) {
        return List.copyOf(due.getOrDefault(step, List.of()));
    }

    /** The decisions that closed a step to the case; empty where it can still apply. */
    List<ClosedSteps.Turning> closedBy(StepId step) {
        return closed.getOrDefault(step, List.of());
    }

    boolean isClosed(StepId step) {
        return closed.containsKey(step);
    }

    Passage passage(Route route) {
        return own.passage(route);
    }

    /** How a route stands to the second case. */
    Passage otherPassage(Route route) {
        return second.passage(route);
    }

    /** How routes that are shown as one stand to the case: declined only where each of them was. */
    Passage passage(Collection<Route> routes) {
        if (routes.stream().anyMatch(route -> passage(route) == Passage.TAKEN)) {
            return Passage.TAKEN;
        }
        return routes.stream().allMatch(route -> passage(route) == Passage.DECLINED)
                ? Passage.DECLINED
                : Passage.PLAIN;
    }

    /** Whether the second case took one of some routes. */
    boolean otherTook(Collection<Route> routes) {
        return routes.stream().anyMatch(route -> otherPassage(route) == Passage.TAKEN);
    }

    /** The steps of the case for which a pathway has no card, in the order in which it came. */
    Set<StepId> missingFrom(Pathway pathway) {
        Set<StepId> missing = new LinkedHashSet<>();
        CaseWay way = own.way();
        if (way != null) {
            way.legs().forEach(leg -> missing.addAll(List.of(leg.way().from(), leg.way().to())));
            missing.addAll(way.been());
            missing.removeIf(step -> pathway.find(step).isPresent());
        }
        return missing;
    }
}

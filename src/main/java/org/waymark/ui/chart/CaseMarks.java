package org.waymark.ui.chart;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.casework.ClosedSteps;
import org.waymark.casework.DueItem;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.Moments;

import java.util.List;
import java.util.Map;

/**
 * What the open case, and a second one beside it, have to say of each step and route.
 *
 * @param way the case's way, null without a case
 * @param due what is due in it
 * @param closed the steps that cannot apply to it, and why
 * @param other a second case; null for none
 * @param moments how dates are said
 */
record CaseMarks(
        @Nullable CaseWay way,
        List<DueItem> due,
        Map<StepId, List<ClosedSteps.Turning>> closed,
        @Nullable OtherCase other,
        Moments moments) {

    CaseMarks {
        due = List.copyOf(due);
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
        return new CaseMarks(
                way,
                way == null ? List.of() : due,
                way == null ? Map.of() : ClosedSteps.of(pathway, way),
                other,
                moments);
    }

    boolean now(StepId step) {
        return standing(step) == Standing.NOW;
    }

    /** Whether the case has been there and has left. */
    boolean been(StepId step) {
        return standing(step) == Standing.BEEN;
    }

    Standing standing(StepId step) {
        return standing(way, step);
    }

    /** How a step stands to the second case. */
    Standing otherStanding(StepId step) {
        return standing(other == null ? null : other.way(), step);
    }

    int entries(StepId step) {
        return way == null ? 0 : way.entries().getOrDefault(step, 0);
    }

    /** What is due at a step, soonest first. */
    List<DueItem> dueAt(StepId step) {
        return due.stream().filter(item -> step.equals(item.step())).toList();
    }

    /** The decisions that closed a step to the case; empty where it can still apply. */
    List<ClosedSteps.Turning> closedBy(StepId step) {
        return closed.getOrDefault(step, List.of());
    }

    boolean isClosed(StepId step) {
        return closed.containsKey(step);
    }

    Passage passage(Route route) {
        return passage(way, route);
    }

    /** How a route stands to the second case. */
    Passage otherPassage(Route route) {
        return passage(other == null ? null : other.way(), route);
    }

    private static Standing standing(@Nullable CaseWay way, StepId step) {
        if (way == null || !way.now().equals(step) && !way.been().contains(step)) {
            return Standing.NOT_BEEN;
        }
        return way.now().equals(step) ? Standing.NOW : Standing.BEEN;
    }

    private static Passage passage(@Nullable CaseWay way, Route route) {
        if (way == null) {
            return Passage.PLAIN;
        }
        CaseWay.Way between = new CaseWay.Way(route.from(), route.to());
        if (way.taken().contains(between)) {
            return Passage.TAKEN;
        }
        return way.declined().contains(between) ? Passage.DECLINED : Passage.PLAIN;
    }
}

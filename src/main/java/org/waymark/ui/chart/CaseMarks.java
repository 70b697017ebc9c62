package org.waymark.ui.chart;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

/**
 * What the open case has to say of each step and route.
 *
 * @param way the case's way, null without a case
 */
record CaseMarks(@Nullable CaseWay way) {

    /** How a route stands to the case. */
    enum Passage {
        PLAIN,
        TAKEN,
        DECLINED
    }

    boolean now(StepId step) {
        return way != null && way.now().equals(step);
    }

    /** Whether the case has been there and has left. */
    boolean been(StepId step) {
        return way != null && way.been().contains(step) && !now(step);
    }

    int entries(StepId step) {
        return way == null ? 0 : way.entries().getOrDefault(step, 0);
    }

    Passage passage(Route route) {
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

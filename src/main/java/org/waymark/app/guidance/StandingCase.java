package org.waymark.app.guidance;

import org.waymark.casework.CaseSummary;
import org.waymark.pathway.StepId;
import org.waymark.pathway.exchange.PackComparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An open case that stands at a step which a new version of the guidance changes.
 *
 * @param summary the case
 * @param removed whether the step is no longer there at all
 */
public record StandingCase(CaseSummary summary, boolean removed) {

    /** The cases among these that stand at a changed step, those whose step goes first. */
    public static List<StandingCase> among(List<CaseSummary> cases, PackComparison changes) {
        Set<StepId> changed = changes.changedSteps();
        Set<StepId> removed = changes.removedSteps();
        List<StandingCase> gone = new ArrayList<>();
        List<StandingCase> others = new ArrayList<>();
        for (CaseSummary one : cases) {
            if (!one.closed() && removed.contains(one.step())) {
                gone.add(new StandingCase(one, true));
            } else if (!one.closed() && changed.contains(one.step())) {
                others.add(new StandingCase(one, false));
            }
        }
        gone.addAll(others);
        return gone;
    }

    /** What happens to it, without a name. */
    public String told(String title) {
        return "Case "
                + summary.number()
                + " stands at “"
                + title
                + (removed
                        ? "”, which this version no longer has. It stays there, and you can still"
                                + " read the step, until you move it."
                        : "”, which changes.");
    }

    @Override
    public String toString() {
        return "StandingCase[" + summary.id().value() + "]";
    }
}

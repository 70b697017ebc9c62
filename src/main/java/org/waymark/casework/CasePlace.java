package org.waymark.casework;

import org.waymark.pathway.StepId;

/**
 * Where the chart was last looked at in a case.
 *
 * @param step the step that was read
 * @param asMap whether the chart showed every stage
 * @param asList whether it was shown as a list
 * @param stood where the case stood then
 * @param moves how often it had moved until then; never negative
 */
public record CasePlace(
        CaseId caseId, StepId step, boolean asMap, boolean asList, StepId stood, int moves) {

    /** Whether the case has not moved since. */
    public boolean holdsFor(CaseWay way) {
        return stood.equals(way.now()) && moves == way.legs().size();
    }

    @Override
    public String toString() {
        return "CasePlace[withheld]";
    }
}

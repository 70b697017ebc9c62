package org.waymark.casework;

import org.waymark.pathway.AreaPathway;

import java.util.List;

/**
 * The front sheet of a case.
 *
 * @param summary the case in one line
 * @param people everybody with a part in it, children first
 * @param way its way through the pathway
 * @param actions every action agreed, open ones first, by due date
 * @param due everything that is due in it, soonest first
 * @param prints how often it was printed or saved as a document
 * @param area id of the area whose guidance is laid over the national one; {@code national} where
 *     none was chosen
 */
public record CaseFile(
        CaseSummary summary,
        List<InvolvedPerson> people,
        CaseWay way,
        List<AgreedAction> actions,
        List<DueItem> due,
        int prints,
        String area) {

    /** A case for which no area was chosen, and that was never printed. */
    public CaseFile(
            CaseSummary summary,
            List<InvolvedPerson> people,
            CaseWay way,
            List<AgreedAction> actions,
            List<DueItem> due,
            int prints) {
        this(summary, people, way, actions, due, prints, AreaPathway.NATIONAL);
    }

    public CaseFile {
        people = List.copyOf(people);
        actions = List.copyOf(actions);
        due = List.copyOf(due);
    }

    @Override
    public String toString() {
        return "CaseFile[" + summary.id().value() + "]";
    }
}

package org.waymark.casework;

import java.util.List;

/**
 * The front sheet of a case.
 *
 * @param summary the case in one line
 * @param people everybody with a part in it, children first
 * @param way its way through the pathway
 * @param actions every action agreed, open ones first, by due date
 * @param due everything that is due in it, soonest first
 * @param met the time limits that were met, in the order of the pathway
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
        List<MetLimit> met,
        int prints,
        String area) {

    /** A case in which no limit was met. */
    public CaseFile(
            CaseSummary summary,
            List<InvolvedPerson> people,
            CaseWay way,
            List<AgreedAction> actions,
            List<DueItem> due,
            int prints,
            String area) {
        this(summary, people, way, actions, due, List.of(), prints, area);
    }

    public CaseFile {
        people = List.copyOf(people);
        actions = List.copyOf(actions);
        due = List.copyOf(due);
        met = List.copyOf(met);
    }

    @Override
    public String toString() {
        return "CaseFile[" + summary.id().value() + "]";
    }
}

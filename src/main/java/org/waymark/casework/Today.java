package org.waymark.casework;

import java.util.List;

/**
 * What waits today.
 *
 * @param open open cases, the ones with something overdue first
 * @param ours what we owe, soonest first
 * @param theirs what others owe us and we may have to chase, soonest first
 * @param drafts unsigned work, newest first
 */
public record Today(
        List<CaseSummary> open, List<DueItem> ours, List<DueItem> theirs, List<Draft> drafts) {
    public Today {
        open = List.copyOf(open);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
        drafts = List.copyOf(drafts);
    }
}

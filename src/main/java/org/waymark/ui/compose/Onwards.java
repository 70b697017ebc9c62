package org.waymark.ui.compose;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.FormWords;

/**
 * Takes a case on without an entry; what is being typed is saved first.
 *
 * @param caseId the open case; null for none, and then nothing happens
 * @param shown the step that is shown
 */
record Onwards(Signer signer, DraftKeeper drafts, @Nullable CaseId caseId, StepId shown) {

    /** The case goes along a way on from an action, information or start step. */
    void follow(Route route) {
        if (caseId != null) {
            drafts.save();
            signer.follow(caseId, route);
        }
    }

    /**
     * The case is at the step that is shown, although no route leads there.
     *
     * @param words the form in which the reason was typed
     */
    void moveHere(String reason, FormWords words) {
        if (caseId != null) {
            drafts.save();
            signer.moveTo(caseId, shown, reason, words);
        }
    }
}

package org.waymark.casework;

import org.waymark.casework.store.ActionRow;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.WhichCases;
import org.waymark.journal.Notebook;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.StepFact;

import java.util.List;
import java.util.Optional;

/** The rules of recording that need to know what a case holds already. */
final class CaseRules {

    private final Notebook notebook;
    private final CaseStore store;

    CaseRules(Notebook notebook, CaseStore store) {
        this.notebook = notebook;
        this.store = store;
    }

    /** What stands against a form in that case; empty when nothing does. */
    List<Signing.Gap> gaps(EntryForm form, CaseId caseId) {
        RecordingRules.Gaps gaps = new RecordingRules.Gaps();
        boolean strangers =
                form.people().stream()
                        .anyMatch(it -> !store.isInvolved(caseId.value(), it.value()));
        if (strangers) {
            gaps.add("people", "Add the person to this case first, then choose them here.");
        }
        if (form instanceof EntryForm.ActionFinished it) {
            Optional<ActionRow> action =
                    store.actions(WhichCases.only(caseId.value())).stream()
                            .filter(row -> row.id().equals(it.action()))
                            .findFirst();
            if (action.isEmpty()) {
                gaps.add("action", "Choose the action that is finished.");
            } else if (action.get().outcome() != null) {
                gaps.add("action", "This action is finished already.");
            }
        }
        if (form instanceof EntryForm.Correction it) {
            boolean known =
                    notebook.entry(it.corrects().value())
                            .map(RecordedFact::fact)
                            .filter(StepFact.class::isInstance)
                            .map(StepFact.class::cast)
                            .filter(fact -> fact.caseId().equals(caseId.value()))
                            .isPresent();
            if (!known) {
                gaps.add("corrects", "Choose the entry of this case that you want to put right.");
            }
        }
        return gaps.list;
    }
}

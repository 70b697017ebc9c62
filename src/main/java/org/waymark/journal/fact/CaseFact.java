package org.waymark.journal.fact;

import java.util.UUID;

/** A fact that belongs to one case. */
public sealed interface CaseFact extends Fact
        permits StepFact, CaseOpened, PersonInvolved, CaseMoved, CaseAreaChosen {

    /** The case, by its id in this notebook. */
    UUID caseId();
}

package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.PeopleStore;
import org.waymark.journal.Entry;
import org.waymark.journal.Notebook;
import org.waymark.journal.fact.Fact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records who somebody is and what they are under. */
final class PeopleRecording {

    private final Notebook notebook;
    private final CaseStore store;
    private final PersonFacts facts;

    PeopleRecording(Notebook notebook, CaseStore store) {
        this.notebook = notebook;
        this.store = store;
        this.facts = new PersonFacts(store, new PeopleStore(notebook));
    }

    /**
     * Records only what is new; nothing when nothing is.
     *
     * @param form cleaned
     * @throws IllegalArgumentException when the person has no part in any case, or {@link
     *     PersonForm#gaps()} is not empty
     */
    PersonId describe(CaseId caseId, @Nullable PersonId person, PersonForm form) {
        if (!form.gaps().isEmpty()) {
            throw new IllegalArgumentException("Somebody cannot be described like this.");
        }
        PersonId id = person == null ? new PersonId(UUID.randomUUID()) : person;
        List<Fact> changes = facts.changes(caseId, id, person != null, form);
        if (!changes.isEmpty()) {
            notebook.record(changes, Optional.empty());
        }
        return id;
    }

    /**
     * @param form cleaned
     * @throws IllegalArgumentException when the person has no part in the case, or they hold
     *     nothing of that id
     */
    Signing status(CaseId caseId, PersonId person, @Nullable UUID status, StatusForm form) {
        if (!form.gaps().isEmpty()) {
            return new Signing.Incomplete(form.gaps());
        }
        if (!store.isInvolved(caseId.value(), person.value())) {
            throw new IllegalArgumentException("They have no part in this case.");
        }
        List<Entry> entries =
                notebook.record(List.of(facts.status(person, status, form)), Optional.empty());
        return new Signing.Signed(new EntryId(entries.getLast().id()), caseId);
    }
}

package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.PersonRow;
import org.waymark.casework.store.WhichCases;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonInvolved;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What is new about somebody in a case. */
final class PersonFacts {

    private final CaseStore store;

    PersonFacts(CaseStore store) {
        this.store = store;
    }

    /**
     * @param known whether the person is to be in this notebook already
     * @param form cleaned
     * @throws IllegalArgumentException when somebody who is to be known is not
     */
    List<Fact> changes(CaseId caseId, PersonId person, boolean known, Recorder.PersonForm form) {
        UUID id = person.value();
        Optional<PersonRow> anywhere = known ? store.person(id) : Optional.empty();
        if (known && anywhere.isEmpty()) {
            throw new IllegalArgumentException("There is nobody of this id.");
        }
        List<Fact> changes = new ArrayList<>();
        // The form's note is about the part in this case; what was noted of the person stays.
        PersonDescribed described =
                new PersonDescribed(
                        id,
                        orNull(form.name()),
                        orNull(form.knownAs()),
                        orNull(form.born()),
                        form.age(),
                        orNull(form.contact()),
                        anywhere.map(PersonRow::note).orElse(null));
        if (anywhere.isEmpty() || !described.equals(description(anywhere.get()))) {
            changes.add(described);
        }
        PersonInvolved involved =
                new PersonInvolved(caseId.value(), id, form.relation(), orNull(form.note()));
        boolean same =
                store.people(WhichCases.only(caseId.value())).stream()
                        .filter(row -> row.id().equals(id))
                        .anyMatch(
                                row ->
                                        row.relation().equals(form.relation().name())
                                                && Objects.equals(row.part(), involved.note()));
        if (!same) {
            changes.add(involved);
        }
        return changes;
    }

    private static PersonDescribed description(PersonRow row) {
        return new PersonDescribed(
                row.id(),
                row.name(),
                row.knownAs(),
                row.born(),
                row.age(),
                row.contact(),
                row.note());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

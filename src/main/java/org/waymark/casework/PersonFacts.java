package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.PeopleStore;
import org.waymark.casework.store.PersonRow;
import org.waymark.casework.store.TieRow;
import org.waymark.casework.store.WhichCases;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.StatusHeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is new about somebody in a case. */
final class PersonFacts {

    private final CaseStore store;
    private final PeopleStore more;

    PersonFacts(CaseStore store, PeopleStore more) {
        this.store = store;
        this.more = more;
    }

    /**
     * @param known whether the person is to be in this notebook already
     * @param form cleaned
     * @throws IllegalArgumentException when somebody who is to be known is not
     */
    List<Fact> changes(CaseId caseId, PersonId person, boolean known, PersonForm form) {
        UUID id = person.value();
        Optional<PersonRow> anywhere = known ? store.person(id) : Optional.empty();
        if (known && anywhere.isEmpty()) {
            throw new IllegalArgumentException("There is nobody of this id.");
        }
        List<PersonRow> inCase = store.people(WhichCases.only(caseId.value()));
        List<Fact> changes = new ArrayList<>();
        // The form's note is about the part in this case; what was noted of the person stays.
        PersonDescribed described =
                new PersonDescribed(
                        id,
                        orNull(form.name()),
                        orNull(form.knownAs()),
                        form.age(),
                        form.details(),
                        anywhere.map(PersonRow::note).orElse(null));
        if (anywhere.isEmpty() || !described.equals(description(anywhere.get()))) {
            changes.add(described);
        }
        PersonInvolved involved =
                new PersonInvolved(
                        caseId.value(),
                        id,
                        form.relation(),
                        orNull(form.since()),
                        orNull(form.note()));
        if (inCase.stream().noneMatch(row -> involvement(row).equals(involved))) {
            changes.add(involved);
        }
        changes.addAll(ties(id, form, inCase));
        return changes;
    }

    private List<Fact> ties(UUID id, PersonForm form, List<PersonRow> inCase) {
        Map<UUID, PersonRelated> standing =
                more.ties(List.of(id)).stream()
                        .map(PersonFacts::tie)
                        .collect(Collectors.toMap(PersonRelated::child, it -> it));
        List<Fact> changes = new ArrayList<>();
        for (PersonRow child : inCase) {
            Tie tie = form.ties().get(new PersonId(child.id()));
            if (tie == null || child.id().equals(id)) {
                continue;
            }
            PersonRelated related =
                    new PersonRelated(
                            id,
                            child.id(),
                            orNull(tie.kinship()),
                            tie.responsibility(),
                            tie.home(),
                            orNull(tie.restriction()));
            PersonRelated before = standing.get(child.id());
            boolean same = before == null ? tie.equals(Tie.NOT_RECORDED) : before.equals(related);
            if (!same) {
                changes.add(related);
            }
        }
        return changes;
    }

    private PersonDescribed description(PersonRow row) {
        Details details = more.details(List.of(row.id())).getOrDefault(row.id(), Details.none());
        return new PersonDescribed(
                row.id(), row.name(), row.knownAs(), row.age(), details, row.note());
    }

    private static PersonInvolved involvement(PersonRow row) {
        return new PersonInvolved(
                row.caseId(), row.id(), Relation.valueOf(row.relation()), row.since(), row.part());
    }

    private static PersonRelated tie(TieRow row) {
        return new PersonRelated(
                row.person(),
                row.child(),
                row.kinship(),
                row.responsibility(),
                row.home(),
                row.restriction());
    }

    /**
     * A plan, order or alert.
     *
     * @param form cleaned
     * @throws IllegalArgumentException when there is none of that id, or it is somebody else's
     */
    Fact status(PersonId person, @Nullable UUID status, StatusForm form) {
        if (status != null && !more.holder(status).equals(Optional.of(person.value()))) {
            throw new IllegalArgumentException("They hold nothing of this id.");
        }
        return new StatusHeld(
                status == null ? UUID.randomUUID() : status,
                person.value(),
                form.kind(),
                orNull(form.from()),
                orNull(form.to()),
                orNull(form.detail()),
                orNull(form.mistake()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

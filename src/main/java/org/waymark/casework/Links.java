package org.waymark.casework;

import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.PeopleStore;
import org.waymark.casework.store.PersonRow;
import org.waymark.casework.store.TieRow;
import org.waymark.casework.store.WhichCases;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells how close other cases are to one of them. */
final class Links {

    private final UUID own;
    private final Map<UUID, List<PersonRow>> people;
    private final Set<UUID> here;
    private final Set<UUID> children;
    private final Set<UUID> aroundChildren = new HashSet<>();

    Links(CaseStore store, PeopleStore ties, UUID own) {
        this.own = own;
        this.people =
                store.people(WhichCases.every()).stream()
                        .collect(Collectors.groupingBy(PersonRow::caseId));
        this.here = ids(of(own));
        this.children = ids(People.subjects(of(own)));
        List<TieRow> all = ties.everyTie();
        for (TieRow tie : all) {
            if (children.contains(tie.child())) {
                aroundChildren.add(tie.person());
            } else if (children.contains(tie.person())) {
                aroundChildren.add(tie.child());
            }
        }
        // Two children of one mother are linked, also where nobody said that they are siblings.
        all.stream()
                .filter(tie -> aroundChildren.contains(tie.person()))
                .map(TieRow::child)
                .toList()
                .forEach(aroundChildren::add);
    }

    List<LinkedCase> closestFirst(List<CaseSummary> all) {
        return all.stream()
                .filter(summary -> !summary.id().value().equals(own))
                .map(summary -> new LinkedCase(summary, link(summary.id().value())))
                .sorted(Comparator.comparing(LinkedCase::link))
                .toList();
    }

    private LinkedCase.Link link(UUID other) {
        Set<UUID> there = ids(of(other));
        Set<UUID> theirs = ids(People.subjects(of(other)));
        if (meet(children, there) || meet(theirs, here) || meet(theirs, aroundChildren)) {
            return LinkedCase.Link.CHILD;
        }
        return meet(here, there) ? LinkedCase.Link.PERSON : LinkedCase.Link.NONE;
    }

    private List<PersonRow> of(UUID caseId) {
        return people.getOrDefault(caseId, List.of());
    }

    private static boolean meet(Collection<UUID> some, Collection<UUID> others) {
        return !Collections.disjoint(some, others);
    }

    private static Set<UUID> ids(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::id).collect(Collectors.toSet());
    }
}

package org.waymark.casework;

import org.waymark.casework.store.CaseStore;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Opens cases from concerns. */
final class NewCases {

    private static final String WRITTEN_HERE = "The concern was written down at this step.";

    private final CaseStore store;
    private final Pathway pathway;
    private final Clock clock;
    private final ZoneId zone;

    NewCases(CaseStore store, Pathway pathway, Clock clock, ZoneId zone) {
        this.store = store;
        this.pathway = pathway;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What is recorded before the concern itself: the case begins at the start of the pathway, its
     * child, and the step at which the concern was written.
     *
     * @param area id of the area whose guidance is laid over the national one
     */
    List<Fact> facts(CaseId caseId, UUID child, EntryForm.Concern form, String area) {
        UUID id = caseId.value();
        StepId start = pathway.start();
        List<Fact> facts = new ArrayList<>();
        facts.add(new CaseOpened(id, nextNumber(), start.value(), area));
        facts.addAll(child(caseId, child, form));
        if (!form.step().equals(start)) {
            String route =
                    pathway.step(start).routes().stream()
                            .filter(it -> it.to().equals(form.step()))
                            .map(Route::label)
                            .findFirst()
                            .orElse(null);
            facts.add(
                    new CaseMoved(
                            id,
                            start.value(),
                            form.step().value(),
                            route,
                            route == null ? WRITTEN_HERE : null));
        }
        return facts;
    }

    /** The child of a concern, with or without a name. */
    static List<Fact> child(CaseId caseId, UUID child, EntryForm.Concern form) {
        String name = form.childName();
        return List.of(
                new PersonDescribed(
                        child,
                        name.isEmpty() ? null : name,
                        null,
                        form.childAge(),
                        Details.none(),
                        null),
                new PersonInvolved(caseId.value(), child, Relation.SUBJECT, null, null));
    }

    /** The year and the next free number in it, such as {@code 2026-014}. */
    private String nextNumber() {
        String year = LocalDate.ofInstant(clock.instant(), zone).getYear() + "-";
        int highest =
                store.numbersFrom(year).stream()
                        .map(number -> number.substring(year.length()))
                        .filter(number -> number.matches("[0-9]{1,8}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        return String.format(Locale.ROOT, "%s%03d", year, highest + 1);
    }
}

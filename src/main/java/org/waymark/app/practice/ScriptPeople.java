package org.waymark.app.practice;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.PersonForm;
import org.waymark.casework.PersonId;
import org.waymark.casework.Recorder;
import org.waymark.casework.Signing;
import org.waymark.casework.StatusForm;
import org.waymark.casework.Tie;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.PersonRelated.Home;
import org.waymark.journal.fact.PersonRelated.Responsibility;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.StatusHeld;
import org.waymark.pathway.PracticeScript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Describes the people of a script as a person would: each, and then what they are to children. */
final class ScriptPeople {

    private final Recorder recorder;
    private final CaseId caseId;
    private final Map<String, PersonId> known;
    private final List<Ahead> ahead = new ArrayList<>();

    /**
     * @param known who is in the case already, by their ids in the script; the others are added
     */
    ScriptPeople(Recorder recorder, CaseId caseId, Map<String, PersonId> known) {
        this.recorder = recorder;
        this.caseId = caseId;
        this.known = known;
    }

    /**
     * @throws IllegalStateException when a script holds something that a person could not sign
     */
    void describe(List<PracticeScript.Person> people) {
        for (PracticeScript.Person person : people) {
            known.put(person.id(), recorder.describe(caseId, known.get(person.id()), form(person)));
        }
        for (PracticeScript.Person person : people) {
            if (!person.ties().isEmpty()) {
                recorder.describe(caseId, known.get(person.id()), tied(person));
            }
            person.statuses().forEach(status -> ahead.add(new Ahead(person, status)));
        }
    }

    /** Records the plans, orders and alerts that had begun by a day and were not recorded yet. */
    void hold(LocalDate today) {
        for (Ahead next : List.copyOf(ahead)) {
            String from = next.status().from();
            String day = today.toString();
            if (from == null || from.compareTo(day.substring(0, from.length())) <= 0) {
                ahead.remove(next);
                hold(next.person(), next.status());
            }
        }
    }

    private record Ahead(PracticeScript.Person person, PracticeScript.Status status) {
        @Override
        public String toString() {
            return "Ahead[" + status.kind() + "]";
        }
    }

    private static PersonForm form(PracticeScript.Person person) {
        PersonForm form =
                PersonForm.of(
                                person.name(),
                                ScriptForms.constant(Relation.class, person.relation()))
                        .knownAs(orBlank(person.knownAs()))
                        .aged(person.age())
                        .since(orBlank(person.since()))
                        .noted(orBlank(person.note()));
        for (PracticeScript.Answer answer : person.details()) {
            form =
                    form.with(
                            ScriptForms.constant(Detail.class, answer.detail()),
                            new Said(
                                    ScriptForms.constant(Said.Knowledge.class, answer.knowledge()),
                                    answer.text()));
        }
        return form;
    }

    private PersonForm tied(PracticeScript.Person person) {
        PersonForm form = form(person);
        for (PracticeScript.Tie tie : person.ties()) {
            PersonId child = known.get(tie.child());
            if (child != null) {
                form =
                        form.tied(
                                child,
                                new Tie(
                                        orBlank(tie.kinship()),
                                        ScriptForms.constant(
                                                Responsibility.class, tie.responsibility()),
                                        ScriptForms.constant(Home.class, tie.home()),
                                        orBlank(tie.restriction())));
            }
        }
        return form;
    }

    private void hold(PracticeScript.Person person, PracticeScript.Status status) {
        PersonId id = known.get(person.id());
        if (id == null) {
            return;
        }
        Signing signing =
                recorder.status(
                        caseId,
                        id,
                        null,
                        new StatusForm(
                                ScriptForms.constant(StatusHeld.Kind.class, status.kind()),
                                orBlank(status.from()),
                                orBlank(status.to()),
                                orBlank(status.detail()),
                                ""));
        if (signing instanceof Signing.Incomplete incomplete) {
            throw new IllegalStateException(
                    "A practice script leaves out what nobody may leave out: "
                            + incomplete.gaps().getFirst().field());
        }
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}

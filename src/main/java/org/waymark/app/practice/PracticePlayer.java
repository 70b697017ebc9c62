package org.waymark.app.practice;

import org.waymark.casework.CaseId;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.DueItem;
import org.waymark.casework.DueReference;
import org.waymark.casework.EntryForm;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.casework.Recorder;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.PracticeScript;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records practice scripts as a person would, through {@link Recorder}: concerns, notes, decisions,
 * contacts and actions, the moves between them, and what was due and is done.
 */
public final class PracticePlayer {

    private static final String WENT_ON = "Practice case: events went on here.";

    private final CaseQueries queries;
    private final Recorder recorder;
    private final Pathway pathway;
    private final ScriptClock clock;

    /**
     * @param clock the clock that the open notebook reads
     */
    public PracticePlayer(
            CaseQueries queries, Recorder recorder, Pathway pathway, ScriptClock clock) {
        this.queries = queries;
        this.recorder = recorder;
        this.pathway = pathway;
        this.clock = clock;
    }

    /**
     * Records every entry of every script, in the order in which they were recorded.
     *
     * @throws IllegalStateException when a script holds something that a person could not sign
     */
    public void play(List<PracticeScript> scripts) {
        Map<String, PlayedCase> cases = new HashMap<>();
        record Turn(PracticeScript script, PracticeScript.Entry entry) {}
        scripts.stream()
                .flatMap(script -> script.entries().stream().map(entry -> new Turn(script, entry)))
                .sorted(Comparator.comparing(turn -> turn.entry().recorded()))
                .forEach(
                        turn -> {
                            stand(turn.entry().recorded());
                            PlayedCase played = cases.get(turn.script().id());
                            if (played == null) {
                                cases.put(turn.script().id(), open(turn.script(), turn.entry()));
                            } else {
                                goOn(played, turn.entry());
                            }
                        });
    }

    /**
     * A case that has begun.
     *
     * @param people who is who, by their ids in the script
     * @param described records what is said about them
     */
    private record PlayedCase(
            PracticeScript script,
            CaseId id,
            Map<String, PersonId> people,
            ScriptPeople described) {
        @Override
        public String toString() {
            return "PlayedCase[" + script.id() + "]";
        }
    }

    private void stand(LocalDateTime recorded) {
        clock.set(recorded.atZone(clock.getZone()).toInstant());
    }

    private PlayedCase open(PracticeScript script, PracticeScript.Entry first) {
        PracticeScript.Person child = person(script, script.subjects().getFirst());
        EntryForm form =
                new ScriptForms(script, first, Map.of()).opening(child.name(), child.age());
        CaseId id = signed(recorder.sign(form, Optional.empty())).inCase();

        Map<String, PersonId> people = new HashMap<>();
        people.put(child.id(), onlySubject(id));
        ScriptPeople described = new ScriptPeople(recorder, id, people);
        described.describe(script.people());
        described.hold(first.recorded().toLocalDate());
        PlayedCase played = new PlayedCase(script, id, people, described);
        ScriptForms forms = new ScriptForms(script, first, people);
        first.ends().forEach(end -> end(played, forms, end));
        return played;
    }

    private PersonId onlySubject(CaseId id) {
        return queries.file(id).orElseThrow().people().stream()
                .filter(person -> person.relation() == Relation.SUBJECT)
                .map(InvolvedPerson::id)
                .findFirst()
                .orElseThrow();
    }

    private void goOn(PlayedCase played, PracticeScript.Entry entry) {
        played.described().hold(entry.recorded().toLocalDate());
        walkTo(played.id(), entry.step());
        ScriptForms forms = new ScriptForms(played.script(), entry, played.people());
        signed(recorder.sign(forms.next(played.id()), Optional.empty()));
        entry.ends().forEach(end -> end(played, forms, end));
        PracticeScript.Action action = entry.action();
        if (action != null && action.done() != null) {
            queries.file(played.id()).orElseThrow().actions().stream()
                    .filter(
                            agreed ->
                                    agreed.outcome() == null && agreed.text().equals(forms.text()))
                    .findFirst()
                    .ifPresent(
                            agreed ->
                                    signed(
                                            recorder.sign(
                                                    forms.finished(played.id(), agreed.id()),
                                                    Optional.empty())));
        }
    }

    private void end(PlayedCase played, ScriptForms forms, PracticeScript.End end) {
        DueItem item =
                queries.file(played.id()).orElseThrow().due().stream()
                        .filter(due -> isMeant(due, end))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "A practice script ends what is not due: " + end));
        signed(recorder.endDue(item, end.met(), forms.happened(end), end.how()));
    }

    private static boolean isMeant(DueItem due, PracticeScript.End end) {
        return switch (due.reference()) {
            case DueReference.Clock clock -> clock.id().equals(end.clock());
            case DueReference.Review _ -> end.review() != null && end.review().equals(due.step());
            case DueReference.Action _ -> false;
        };
    }

    private void walkTo(CaseId id, StepId to) {
        CaseSummary summary = queries.summary(id).orElseThrow();
        StepId from = summary.step();
        if (from.equals(to)) {
            return;
        }
        Optional<Route> route =
                pathway.step(from).routes().stream().filter(way -> way.to().equals(to)).findFirst();
        boolean decided = pathway.step(from).kind() == StepKind.DECISION;
        signed(
                route.isPresent() && !decided
                        ? recorder.follow(id, route.get())
                        : recorder.moveTo(id, to, WENT_ON));
    }

    private static PracticeScript.Person person(PracticeScript script, String id) {
        return script.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Signing.Signed signed(Signing signing) {
        return switch (signing) {
            case Signing.Signed signed -> signed;
            case Signing.Incomplete incomplete ->
                    throw new IllegalStateException(
                            "A practice script leaves out what nobody may leave out: "
                                    + incomplete.gaps().getFirst().field());
        };
    }
}

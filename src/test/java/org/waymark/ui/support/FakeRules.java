package org.waymark.ui.support;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryForm;
import org.waymark.casework.HeldStatus;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.casework.Signing;
import org.waymark.casework.StatusForm;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.SignNoted;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.SignDomain;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What may not be left out, and how a form becomes a fact, for {@link FakeRecorder}. */
final class FakeRules {

    private FakeRules() {}

    static List<Signing.Gap> gaps(EntryForm form) {
        List<Signing.Gap> gaps = new ArrayList<>();
        if (form.happened() == null) {
            gaps.add(new Signing.Gap("happened", "Say when it happened, or that nobody knows."));
        }
        if (form.text().isBlank() && !(form instanceof EntryForm.Decision)) {
            gaps.add(new Signing.Gap("text", "Write what happened."));
        }
        switch (form) {
            case EntryForm.Decision decision -> {
                if (decision.chosen() == null && decision.text().isBlank()) {
                    gaps.add(new Signing.Gap("chosen", "Choose what was decided."));
                }
                if (decision.reasons().isBlank()) {
                    gaps.add(new Signing.Gap("reasons", "Write the reasons."));
                }
                if (decision.notToAct() && decision.review().isBlank()) {
                    gaps.add(new Signing.Gap("review", "Set the day to look at it again."));
                }
            }
            case EntryForm.Contact contact -> {
                if (contact.who().isBlank()) {
                    gaps.add(new Signing.Gap("who", "Write who you spoke to."));
                }
            }
            case EntryForm.Action action -> {
                if (action.owner().isBlank()) {
                    gaps.add(new Signing.Gap("owner", "Write who does it."));
                }
            }
            case EntryForm.Correction correction -> {
                if (correction.reason().isBlank()) {
                    gaps.add(new Signing.Gap("reason", "Write why it was wrong."));
                }
            }
            case EntryForm.Observation observation -> {
                if (observation.signs().isEmpty()) {
                    gaps.add(new Signing.Gap("signs", "Choose the sign that comes nearest."));
                }
                if (observation.people().isEmpty()) {
                    gaps.add(new Signing.Gap("people", "Choose whom it is about."));
                }
            }
            case EntryForm.Concern _, EntryForm.Note _, EntryForm.ActionFinished _ -> {}
        }
        return gaps;
    }

    static StepFact fact(EntryForm form, CaseId caseId, Pathway pathway) {
        UUID id = caseId.value();
        Step step = pathway.step(form.step());
        String at = step.id().value();
        Guidance guidance =
                new Guidance(pathway.pack().id(), pathway.pack().version(), step.digest());
        Happened when = Objects.requireNonNullElseGet(form.happened(), Happened::unknown);
        List<UUID> people = form.people().stream().map(PersonId::value).toList();
        return switch (form) {
            case EntryForm.Concern f ->
                    new ConcernRaised(
                            id,
                            at,
                            guidance,
                            when,
                            f.text(),
                            people,
                            absent(f.significance()),
                            f.account());
            case EntryForm.Note f ->
                    new NoteMade(
                            id,
                            at,
                            guidance,
                            when,
                            f.text(),
                            people,
                            absent(f.significance()),
                            absent(f.words()),
                            absent(f.asked()),
                            absent(f.opinion()),
                            absent(f.source()));
            case EntryForm.Observation f ->
                    new ObservationMade(
                            id,
                            at,
                            guidance,
                            when,
                            f.text(),
                            people,
                            absent(f.significance()),
                            f.signs().stream().map(sign -> noted(sign, pathway)).toList(),
                            pathway.signsDigest(),
                            f.howKnown(),
                            absent(f.observer()),
                            absent(f.words()),
                            absent(f.place()),
                            absent(f.context()),
                            absent(f.moreTelling()),
                            absent(f.lessTelling()),
                            absent(f.alternatives()),
                            absent(f.opinion()));
            case EntryForm.Decision f -> decision(f, id, step, guidance, when, people);
            case EntryForm.Contact f ->
                    new ContactMade(
                            id,
                            at,
                            guidance,
                            when,
                            f.text(),
                            people,
                            absent(f.significance()),
                            f.who(),
                            absent(f.organisation()),
                            f.method(),
                            absent(f.reference()),
                            absent(f.agreed()));
            case EntryForm.Action f ->
                    new ActionAgreed(
                            id,
                            at,
                            guidance,
                            when,
                            f.text(),
                            people,
                            UUID.randomUUID(),
                            f.owner(),
                            absent(f.due()));
            case EntryForm.ActionFinished f ->
                    new ActionDone(id, at, guidance, when, f.text(), people, f.action());
            case EntryForm.Correction f ->
                    new EntryCorrected(
                            id,
                            at,
                            guidance,
                            when,
                            f.text(),
                            people,
                            f.corrects().value(),
                            f.reason());
        };
    }

    private static SignNoted noted(EntryForm.SignChoice choice, Pathway pathway) {
        SignDomain domain = pathway.signs(choice.domain()).orElseThrow();
        String id = choice.sign();
        if (id == null) {
            return new SignNoted(domain.id(), domain.title(), null, choice.words(), null, null);
        }
        SignDomain.Sign sign = domain.find(id).orElseThrow();
        return new SignNoted(
                domain.id(),
                domain.title(),
                id,
                sign.text(),
                sign.moreTelling(),
                sign.lessTelling());
    }

    private static DecisionMade decision(
            EntryForm.Decision form,
            UUID id,
            Step step,
            Guidance guidance,
            Happened when,
            List<UUID> people) {
        StepId chosen = form.chosen();
        String said =
                step.routes().stream()
                        .filter(route -> route.to().equals(chosen))
                        .map(route -> route.label())
                        .findFirst()
                        .orElse(form.text());
        return new DecisionMade(
                id,
                step.id().value(),
                guidance,
                when,
                form.text().isBlank() ? said : form.text(),
                people,
                absent(form.significance()),
                step.routes().stream()
                        .map(route -> new Option(route.to().value(), route.label(), route.when()))
                        .toList(),
                chosen == null ? null : chosen.value(),
                form.reasons(),
                absent(form.considered()),
                absent(form.consulted()),
                absent(form.dissent()),
                absent(form.review()),
                form.notToAct());
    }

    private static @Nullable String absent(String text) {
        return text.isBlank() ? null : text;
    }

    /** Somebody with one plan, order or alert more, or with another word about one. */
    static InvolvedPerson holding(InvolvedPerson person, UUID id, StatusForm form) {
        List<HeldStatus> statuses = new ArrayList<>(person.statuses());
        statuses.removeIf(each -> each.id().equals(id));
        if (form.mistake().isBlank()) {
            statuses.add(
                    new HeldStatus(
                            id,
                            form.kind(),
                            form.from().isBlank() ? null : form.from(),
                            form.to().isBlank() ? null : form.to(),
                            form.detail().isBlank() ? null : form.detail()));
        }
        return new InvolvedPerson(
                person.id(),
                person.name(),
                person.knownAs(),
                person.initials(),
                person.age(),
                person.relation(),
                person.since(),
                person.details(),
                person.note(),
                person.ties(),
                statuses);
    }
}

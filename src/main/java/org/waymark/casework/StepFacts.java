package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.SignNoted;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.GuidanceShown;
import org.waymark.pathway.Route;
import org.waymark.pathway.SignDomain;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;
import org.waymark.pathway.TimeLimit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Turns forms that may be signed into facts, with the guidance as it was shown. */
final class StepFacts {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final AreaPathway here;

    /**
     * @param here the pathway as it is read in the case's area
     */
    StepFacts(AreaPathway here) {
        this.here = here;
    }

    Guidance guidance(Step step) {
        GuidanceShown shown = here.shown(step.id());
        return new Guidance(shown.pack(), shown.version(), shown.digest());
    }

    /**
     * @param form cleaned and without gaps
     * @param people the people that it is about
     */
    StepFact of(EntryForm form, CaseId caseId, List<UUID> people) {
        UUID id = caseId.value();
        Step step = here.step(form.step());
        String at = step.id().value();
        Guidance guidance = guidance(step);
        Happened happened = Objects.requireNonNullElseGet(form.happened(), Happened::unknown);
        String text = form.text();
        return switch (form) {
            case EntryForm.Concern it ->
                    new ConcernRaised(
                            id,
                            at,
                            guidance,
                            happened,
                            text,
                            people,
                            orNull(it.significance()),
                            it.account());
            case EntryForm.Note it ->
                    new NoteMade(
                            id,
                            at,
                            guidance,
                            happened,
                            text,
                            people,
                            orNull(it.significance()),
                            orNull(it.words()),
                            orNull(it.asked()),
                            orNull(it.opinion()),
                            orNull(it.source()));
            case EntryForm.Observation it ->
                    new ObservationMade(
                            id,
                            at,
                            guidance,
                            happened,
                            text,
                            people,
                            orNull(it.significance()),
                            it.signs().stream().map(this::noted).toList(),
                            here.national().signsDigest(),
                            it.howKnown(),
                            orNull(it.observer()),
                            orNull(it.words()),
                            orNull(it.place()),
                            orNull(it.context()),
                            orNull(it.moreTelling()),
                            orNull(it.lessTelling()),
                            orNull(it.alternatives()),
                            orNull(it.opinion()));
            case EntryForm.Decision it -> decision(it, id, step, happened, people);
            case EntryForm.Contact it ->
                    new ContactMade(
                            id,
                            at,
                            guidance,
                            happened,
                            text,
                            people,
                            orNull(it.significance()),
                            it.who(),
                            orNull(it.organisation()),
                            it.method(),
                            orNull(it.reference()),
                            orNull(it.agreed()));
            case EntryForm.Action it ->
                    new ActionAgreed(
                            id,
                            at,
                            guidance,
                            happened,
                            text,
                            people,
                            UUID.randomUUID(),
                            it.owner(),
                            orNull(it.due()));
            case EntryForm.ActionFinished it ->
                    new ActionDone(id, at, guidance, happened, text, people, it.action());
            case EntryForm.Correction it ->
                    new EntryCorrected(
                            id,
                            at,
                            guidance,
                            happened,
                            text,
                            people,
                            it.corrects().value(),
                            it.reason());
        };
    }

    /** The sign in the words of the guidance as they stand now, which are those that are shown. */
    private SignNoted noted(EntryForm.SignChoice choice) {
        SignDomain domain = here.national().signs(choice.domain()).orElseThrow();
        String id = choice.sign();
        if (id == null) {
            return new SignNoted(domain.id(), domain.title(), null, choice.words(), null, null);
        }
        SignDomain.Sign sign = domain.find(id).orElseThrow();
        return new SignNoted(
                domain.id(),
                domain.title(),
                sign.id(),
                sign.text(),
                sign.moreTelling(),
                sign.lessTelling());
    }

    private DecisionMade decision(
            EntryForm.Decision form, UUID id, Step step, Happened happened, List<UUID> people) {
        StepId chosen = form.chosen();
        // At a step that decides nothing the ways on are only offered to somebody who takes one.
        boolean offered = step.kind() == StepKind.DECISION || chosen != null;
        List<Route> routes = offered ? step.routes() : List.of();
        return new DecisionMade(
                id,
                step.id().value(),
                guidance(step),
                happened,
                form.text().isEmpty() ? label(routes, chosen) : form.text(),
                people,
                orNull(form.significance()),
                routes.stream()
                        .map(route -> new Option(route.to().value(), route.label(), route.when()))
                        .toList(),
                chosen == null ? null : chosen.value(),
                form.reasons(),
                orNull(form.considered()),
                orNull(form.consulted()),
                orNull(form.dissent()),
                orNull(form.review()),
                form.notToAct());
    }

    private static String label(List<Route> routes, @Nullable StepId chosen) {
        return routes.stream()
                .filter(route -> route.to().equals(chosen))
                .map(Route::label)
                .findFirst()
                .orElse("");
    }

    /**
     * @param item a review or a time limit
     * @param step where it is recorded
     * @param words how it was met, or why it no longer applies
     */
    ClockEnded ended(DueItem item, Step step, boolean met, Happened when, String words) {
        LocalDateTime due = item.due();
        return new ClockEnded(
                item.caseId().value(),
                step.id().value(),
                guidance(step),
                when,
                words,
                List.of(),
                item.reference() instanceof DueReference.Clock clock ? clock.id() : null,
                item.reference() instanceof DueReference.Review review
                        ? review.decision().value()
                        : null,
                item.what(),
                item.wholeDay() ? due.toLocalDate().toString() : MINUTE.format(due),
                met);
    }

    /**
     * @param from the moment or day from which the limit counts
     * @param words how that is known; may be blank
     */
    ClockStarted started(
            CaseId caseId, Step step, TimeLimit limit, Happened from, String words, Happened now) {
        return new ClockStarted(
                caseId.value(),
                step.id().value(),
                guidance(step),
                now,
                words,
                List.of(),
                limit.id(),
                limit.title(),
                Objects.requireNonNull(from.from()));
    }

    /**
     * @param point position under "Do", from 1
     * @throws IllegalArgumentException when the step has no such point
     */
    PointMarked mark(CaseId caseId, Step step, int point, boolean done, Happened now) {
        if (point < 1 || point > step.doing().size()) {
            throw new IllegalArgumentException("This step has no such point.");
        }
        return new PointMarked(
                caseId.value(),
                step.id().value(),
                guidance(step),
                now,
                step.doing().get(point - 1).plain(),
                List.of(),
                point,
                done);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

package org.waymark.ui.support;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.AgreedAction;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseWay;
import org.waymark.casework.ChosenAreas;
import org.waymark.casework.Chronology;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.DueItem;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryId;
import org.waymark.casework.HeldStatus;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.KnownNumber;
import org.waymark.casework.NumberForm;
import org.waymark.casework.PersonForm;
import org.waymark.casework.PersonId;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Recorder;
import org.waymark.casework.Signing;
import org.waymark.casework.StatusForm;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records into a {@link FakeBook}, with the rules of recording that the screens rely on. */
public final class FakeRecorder implements Recorder {

    private final FakeBook book;
    private final Pathway pathway;
    private final Clock clock;
    private final String author;
    private long chain;

    public FakeRecorder(FakeBook book, Pathway pathway, Clock clock, String author) {
        this.book = book;
        this.pathway = pathway;
        this.clock = clock;
        this.author = author;
    }

    @Override
    public Signing sign(EntryForm form, Optional<DraftId> draft) {
        List<Signing.Gap> gaps = FakeRules.gaps(form);
        if (!gaps.isEmpty()) {
            return new Signing.Incomplete(gaps);
        }
        CaseId id = form.caseId();
        if (id == null) {
            id = open((EntryForm.Concern) form);
        }
        FakeBook.CaseState state = book.state(id);
        StepFact fact = FakeRules.fact(form, id, pathway);
        EntryId entry = append(state, form.step(), fact);
        if (fact instanceof ActionAgreed agreed) {
            String due = agreed.due();
            state.actions.add(
                    new AgreedAction(
                            agreed.action(),
                            form.step(),
                            agreed.text(),
                            agreed.owner(),
                            due == null ? null : LocalDate.parse(due),
                            null));
        }
        if (form instanceof EntryForm.ActionFinished finished) {
            finish(state, finished);
        }
        if (form instanceof EntryForm.Decision decision && decision.chosen() != null) {
            decide(state, decision, decision.chosen());
        }
        draft.ifPresent(book.waiting::remove);
        draft.ifPresent(each -> book.drafts.removeIf(saved -> saved.id().equals(each)));
        return new Signing.Signed(entry, id);
    }

    private EntryId append(FakeBook.CaseState state, StepId step, StepFact fact) {
        EntryId id = new EntryId(UUID.randomUUID().toString());
        state.been.add(step);
        state.entries.add(
                new RecordedEntry(
                        id,
                        ++chain,
                        state.id,
                        step,
                        author,
                        clock.instant(),
                        fact.happened(),
                        late(fact.happened()),
                        fact,
                        List.of()));
        return id;
    }

    private @Nullable Duration late(Happened happened) {
        String from = happened.from();
        if (from == null || from.length() < 10) {
            return null;
        }
        LocalDateTime then =
                from.length() == 10
                        ? LocalDate.parse(from).atTime(23, 59)
                        : LocalDateTime.parse(from);
        Duration late = Duration.between(then, LocalDateTime.now(clock));
        return late.compareTo(Duration.ofHours(24)) > 0 ? late : null;
    }

    private CaseId open(EntryForm.Concern concern) {
        CaseId id = new CaseId(UUID.randomUUID());
        String number = "%d-%03d".formatted(LocalDate.now(clock).getYear(), book.cases.size() + 1);
        FakeBook.CaseState state = new FakeBook.CaseState(id, number, concern.step());
        String chosen = concern.area();
        if (chosen != null) {
            state.area = chosen;
        } else if (!book.areas.areas().isEmpty()) {
            state.area = book.areas.areas().getFirst();
        }
        book.cases.put(id, state);
        if (!concern.childName().isBlank()) {
            describe(
                    id,
                    null,
                    PersonForm.of(concern.childName(), Relation.SUBJECT).aged(concern.childAge()));
        }
        return id;
    }

    private static void finish(FakeBook.CaseState state, EntryForm.ActionFinished form) {
        state.actions.replaceAll(
                action ->
                        action.id().equals(form.action())
                                ? new AgreedAction(
                                        action.id(),
                                        action.step(),
                                        action.text(),
                                        action.owner(),
                                        action.due(),
                                        form.text())
                                : action);
    }

    private void decide(FakeBook.CaseState state, EntryForm.Decision form, StepId chosen) {
        for (Route route : pathway.step(form.step()).routes()) {
            if (!route.to().equals(chosen)) {
                state.declined.add(new CaseWay.Way(route.from(), route.to()));
            }
        }
        go(state, form.step(), chosen, true);
    }

    private void go(FakeBook.CaseState state, StepId from, StepId to, boolean alongRoute) {
        state.legs.add(new CaseWay.Leg(new CaseWay.Way(from, to), alongRoute, clock.instant()));
        state.been.add(to);
        state.now = to;
    }

    @Override
    public Signing startClock(
            CaseId caseId, StepId step, String clock, Happened from, String words) {
        refuseWhenFull();
        book.started.add(clock + " from " + from.from() + ": " + words);
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), caseId);
    }

    @Override
    public Signing endDue(DueItem item, boolean met, Happened when, String words) {
        if (words.isBlank()) {
            return new Signing.Incomplete(
                    List.of(new Signing.Gap("words", "Write how it was done, in a sentence.")));
        }
        FakeBook.CaseState state = book.state(item.caseId());
        if (!state.due.removeIf(due -> due.reference().equals(item.reference()))) {
            return new Signing.Incomplete(
                    List.of(new Signing.Gap("due", "This is no longer due.")));
        }
        book.ended.add((met ? "met: " : "no longer applies: ") + item.what() + ": " + words);
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), item.caseId());
    }

    @Override
    public Signing follow(CaseId caseId, Route route) {
        go(book.state(caseId), route.from(), route.to(), true);
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), caseId);
    }

    @Override
    public Signing moveTo(CaseId caseId, StepId step, String reason) {
        if (reason.isBlank()) {
            return new Signing.Incomplete(
                    List.of(new Signing.Gap("reason", "Write why the case is elsewhere now.")));
        }
        FakeBook.CaseState state = book.state(caseId);
        EntryId entry = new EntryId(UUID.randomUUID().toString());
        state.moves.add(
                new Chronology.Move(
                        entry, ++chain, clock.instant(), state.now, step, null, reason, author));
        go(state, state.now, step, false);
        return new Signing.Signed(entry, caseId);
    }

    @Override
    public void markPoint(CaseId caseId, StepId step, int point, boolean done) {
        TreeSet<Integer> points =
                new TreeSet<>(book.state(caseId).points.getOrDefault(step, new TreeSet<>()));
        if (done) {
            points.add(point);
        } else {
            points.remove(point);
        }
        book.state(caseId).points.put(step, points);
    }

    @Override
    public PersonId describe(CaseId caseId, @Nullable PersonId person, PersonForm form) {
        PersonId id = Objects.requireNonNullElseGet(person, () -> new PersonId(UUID.randomUUID()));
        List<InvolvedPerson> people = new ArrayList<>(book.state(caseId).people);
        List<HeldStatus> statuses =
                people.stream()
                        .filter(each -> each.id().equals(id))
                        .flatMap(each -> each.statuses().stream())
                        .toList();
        people.removeIf(each -> each.id().equals(id));
        people.add(
                new InvolvedPerson(
                        id,
                        form.name().isBlank() ? "Name not known" : form.name(),
                        blankAsNull(form.knownAs()),
                        initials(form.name()),
                        form.age(),
                        form.relation(),
                        blankAsNull(form.since()),
                        form.details(),
                        blankAsNull(form.note()),
                        form.ties(),
                        statuses));
        people.sort(java.util.Comparator.comparing(InvolvedPerson::relation));
        book.state(caseId).people.clear();
        book.state(caseId).people.addAll(people);
        return id;
    }

    @Override
    public Signing status(CaseId caseId, PersonId person, @Nullable UUID status, StatusForm form) {
        if (!form.gaps().isEmpty()) {
            return new Signing.Incomplete(form.gaps());
        }
        UUID id = status == null ? UUID.randomUUID() : status;
        book.state(caseId)
                .people
                .replaceAll(
                        each ->
                                each.id().equals(person)
                                        ? FakeRules.holding(each, id, form)
                                        : each);
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), caseId);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1) + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    public Signing chooseAreas(ChosenAreas chosen) {
        book.areas = chosen;
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), null);
    }

    @Override
    public Signing chooseArea(CaseId caseId, String area) {
        book.state(caseId).area = area;
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), caseId);
    }

    @Override
    public Signing confirmNumber(NumberForm form) {
        refuseWhenFull();
        if (form.told().isBlank()) {
            return new Signing.Incomplete(
                    List.of(new Signing.Gap("told", "Write who told you, or that you rang it.")));
        }
        book.numbers.removeIf(
                known ->
                        known.area().equals(form.area()) && known.contact().equals(form.contact()));
        book.numbers.add(
                new KnownNumber(
                        form.area(),
                        form.contact(),
                        form.number(),
                        form.shown(),
                        form.told(),
                        LocalDate.parse(form.on()),
                        author,
                        clock.instant()));
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), null);
    }

    private void refuseWhenFull() {
        if (book.full) {
            throw new IllegalStateException("The disk is full.");
        }
    }

    @Override
    public void save(Draft draft) {
        book.waiting.put(draft.id(), draft);
        refuseWhenFull();
        book.waiting.remove(draft.id());
        book.drafts.removeIf(each -> each.id().equals(draft.id()));
        book.drafts.add(draft);
    }

    @Override
    public Signing discard(DraftId draft, String reason) {
        if (reason.isBlank()) {
            return new Signing.Incomplete(
                    List.of(new Signing.Gap("reason", "Write why this draft is not needed.")));
        }
        CaseId of =
                book.drafts.stream()
                        .filter(each -> each.id().equals(draft))
                        .findFirst()
                        .map(Draft::caseId)
                        .orElse(null);
        book.drafts.removeIf(each -> each.id().equals(draft));
        book.discarded.add(reason);
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), of);
    }

    @Override
    public void printed(CaseId caseId, String document, @Nullable String digest, String scope) {
        book.printed.add(document + ", " + scope);
    }

    @Override
    public Signing nameCharity(String charity) {
        if (charity.isBlank()) {
            return new Signing.Incomplete(
                    List.of(
                            new Signing.Gap(
                                    "charity",
                                    "Write the charity's name. It stands on every print.")));
        }
        book.charity = charity.strip();
        return new Signing.Signed(new EntryId(UUID.randomUUID().toString()), null);
    }
}

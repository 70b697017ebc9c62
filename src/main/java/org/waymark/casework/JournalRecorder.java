package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.ClockStore;
import org.waymark.casework.store.DraftRow;
import org.waymark.casework.store.DraftStore;
import org.waymark.casework.store.PersonRow;
import org.waymark.casework.store.WhichCases;
import org.waymark.journal.Entry;
import org.waymark.journal.Notebook;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.CharityNamed;
import org.waymark.journal.fact.DocumentPrinted;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Library;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;
import org.waymark.pathway.TimeLimit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records through the journal, by the rules of good recording. */
final class JournalRecorder implements Recorder {

    /** What fits the head of a printed page. */
    private static final int LONGEST_CHARITY_NAME = 120;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Notebook notebook;
    private final Pathway pathway;
    private final Clock clock;
    private final ZoneId zone;
    private final CaseStore store;
    private final DraftStore drafts;
    private final UnsavedWork unsaved;
    private final RecordingRules rules;
    private final DueItems dueItems;
    private final Library library;
    private final AreaFacts areas;
    private final CaseRules caseRules;
    private final NewCases newCases;
    private final PeopleRecording people;
    private final GuidanceWords guidance;

    JournalRecorder(
            Notebook notebook,
            Library library,
            CaseClocks clocks,
            Clock clock,
            ZoneId zone,
            UnsavedWork unsaved) {
        this.unsaved = unsaved;
        this.notebook = notebook;
        this.library = library;
        this.pathway = library.national();
        this.areas = new AreaFacts(notebook, clock, zone);
        this.clock = clock;
        this.zone = zone;
        this.store = new CaseStore(notebook);
        this.caseRules = new CaseRules(notebook, store);
        this.drafts = new DraftStore(notebook);
        this.rules = new RecordingRules(pathway, clock, zone);
        this.dueItems = new DueItems(store, new ClockStore(notebook), pathway, clocks, zone);
        this.newCases = new NewCases(store, pathway, clock, zone);
        this.people = new PeopleRecording(notebook, store);
        this.guidance = new GuidanceWords(notebook, library);
    }

    /**
     * @throws IllegalArgumentException when there is no such case, or the pathway has no such step
     */
    @Override
    public Signing sign(EntryForm typed, Optional<DraftId> draft) {
        EntryForm form = CleanForms.clean(typed);
        pathway.step(form.step());
        CaseId given = form.caseId();
        String area = given == null ? areas.ofNewCase(form) : standing(given).area();
        List<Signing.Gap> gaps = new ArrayList<>(rules.gaps(form, library.area(area)));
        if (given != null) {
            gaps.addAll(caseRules.gaps(form, given));
        }
        if (!gaps.isEmpty()) {
            return new Signing.Incomplete(gaps);
        }
        CaseId caseId = given == null ? new CaseId(UUID.randomUUID()) : given;
        List<Fact> all = new ArrayList<>();
        Set<UUID> people = new LinkedHashSet<>();
        form.people().stream().map(PersonId::value).sorted().forEach(people::add);
        if (form instanceof EntryForm.Concern concern) {
            child(concern, given, caseId, area, all).ifPresent(people::add);
        }
        all.add(facts(area).of(form, caseId, List.copyOf(people)));
        return signed(all, draft.map(DraftId::value), caseId);
    }

    /** The child that a concern brings into its case; empty when the case has them already. */
    private Optional<UUID> child(
            EntryForm.Concern form,
            @Nullable CaseId given,
            CaseId caseId,
            String area,
            List<Fact> all) {
        UUID child = UUID.randomUUID();
        if (given == null) {
            all.addAll(newCases.facts(caseId, child, form, area));
            return Optional.of(child);
        }
        String name = form.childName();
        Optional<PersonRow> standing =
                People.subjects(store.people(WhichCases.only(caseId.value()))).stream()
                        .filter(it -> name.equalsIgnoreCase(it.name()))
                        .findFirst();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (standing.isEmpty()) {
            all.addAll(NewCases.child(caseId, child, form));
        }
        return Optional.of(standing.map(PersonRow::id).orElse(child));
    }

    /**
     * @throws IllegalArgumentException when there is no such case
     */
    @Override
    public Signing endDue(DueItem item, boolean met, Happened when, String words) {
        CaseRow row = standing(item.caseId());
        String said = CleanForms.text(words);
        List<Signing.Gap> gaps = rules.gapsOfEnding(met, when, said);
        if (!gaps.isEmpty()) {
            return new Signing.Incomplete(gaps);
        }
        Optional<DueItem> due = dueItems.standing(row, item.reference(), clock.instant());
        if (due.isEmpty()) {
            return gap(
                    "due",
                    "This is no longer due: somebody has ended it, or the case has gone on. Nothing"
                            + " was recorded, and nothing needs to be.");
        }
        Optional<Step> step = stepOf(due.get(), row);
        if (step.isEmpty()) {
            return gap(
                    "step",
                    "The step where this case stands has left the pathway. Move the case to a step"
                            + " of the pathway first; then this can be recorded.");
        }
        if (item.reference() instanceof DueReference.Action action) {
            return sign(
                    new EntryForm.ActionFinished(
                            item.caseId(),
                            step.get().id(),
                            when,
                            met ? said : "No longer needed: " + said,
                            Set.of(),
                            action.id()),
                    Optional.empty());
        }
        Fact fact = facts(row.area()).ended(due.get(), step.get(), met, when, said);
        return signed(List.of(fact), Optional.empty(), item.caseId());
    }

    /**
     * @throws IllegalArgumentException when there is no such case, step or limit
     */
    @Override
    public Signing startClock(
            CaseId caseId, StepId step, String limit, Happened from, String words) {
        AreaPathway here = library.area(standing(caseId).area());
        String said = CleanForms.text(words);
        List<Signing.Gap> gaps = rules.gapsOfStarting(from, said);
        if (!gaps.isEmpty()) {
            return new Signing.Incomplete(gaps);
        }
        TimeLimit begun =
                here.nationalClock(limit)
                        .filter(TimeLimit::countsFromGivenDate)
                        .or(() -> here.localClock(limit).filter(TimeLimit::countsFromGivenDate))
                        .orElseThrow(() -> new IllegalArgumentException("There is no such limit."));
        Fact fact = new StepFacts(here).started(caseId, here.step(step), begun, from, said, now());
        return signed(List.of(fact), Optional.empty(), caseId);
    }

    /** Its own step; where that has left the pathway, the one where the case stands. */
    private Optional<Step> stepOf(DueItem due, CaseRow row) {
        return Optional.ofNullable(due.step())
                .flatMap(pathway::find)
                .or(() -> pathway.find(new StepId(row.step())));
    }

    @Override
    public Signing follow(CaseId caseId, Route route) {
        CaseRow row = standing(caseId);
        Step from = pathway.step(route.from());
        if (!from.routes().contains(route)) {
            throw new IllegalArgumentException("This step has no such way on.");
        }
        if (!row.step().equals(route.from().value())) {
            return gap(
                    "route",
                    "The case no longer stands at this step. Go to where it stands first.");
        }
        if (from.kind() == StepKind.DECISION) {
            return gap("route", "Record the decision with its reasons; it moves the case.");
        }
        return moved(caseId, row, route.to(), route.label(), null);
    }

    @Override
    public Signing moveTo(CaseId caseId, StepId step, String reason) {
        CaseRow row = standing(caseId);
        pathway.step(step);
        RecordingRules.Gaps gaps = new RecordingRules.Gaps();
        String why = CleanForms.text(reason);
        gaps.required("reason", why, "Write why the case stands elsewhere now.");
        gaps.tooLong(List.of(new FormTexts.Text("reason", why)));
        if (row.step().equals(step.value())) {
            gaps.add("step", "The case stands at this step already.");
        }
        return gaps.list.isEmpty()
                ? moved(caseId, row, step, null, why)
                : new Signing.Incomplete(gaps.list);
    }

    private Signing moved(
            CaseId caseId,
            CaseRow row,
            StepId to,
            @Nullable String route,
            @Nullable String reason) {
        Fact fact = new CaseMoved(caseId.value(), row.step(), to.value(), route, reason);
        return signed(List.of(fact), Optional.empty(), caseId);
    }

    /**
     * @throws IllegalArgumentException when there is no such case, step or point
     */
    @Override
    public void markPoint(CaseId caseId, StepId step, int point, boolean done) {
        String area = standing(caseId).area();
        boolean ticked = store.pointsDone(caseId.value(), step.value()).contains(point);
        Fact fact = facts(area).mark(caseId, library.area(area).step(step), point, done, now());
        if (ticked != done) {
            notebook.record(guidance.before(List.of(fact)), Optional.empty());
        }
    }

    private Happened now() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        return new Happened(MINUTE.format(now), null, Happened.Precision.EXACT);
    }

    /**
     * Records only what is new; nothing when nothing is.
     *
     * @throws IllegalArgumentException when there is no such case, the person has no part in any
     *     case, or {@link PersonForm#gaps()} is not empty
     */
    @Override
    public PersonId describe(CaseId caseId, @Nullable PersonId person, PersonForm typed) {
        standing(caseId);
        return people.describe(caseId, person, CleanForms.clean(typed));
    }

    /**
     * @throws IllegalArgumentException when there is no such case, the person has no part in it, or
     *     they hold nothing of that id
     */
    @Override
    public Signing status(CaseId caseId, PersonId person, @Nullable UUID status, StatusForm typed) {
        standing(caseId);
        return people.status(caseId, person, status, CleanForms.clean(typed));
    }

    @Override
    public void save(Draft draft) {
        unsaved.hold(draft);
        drafts.save(row(draft));
        unsaved.saved(draft);
    }

    private static DraftRow row(Draft draft) {
        CaseId caseId = draft.caseId();
        return new DraftRow(
                draft.id().value(),
                caseId == null ? null : caseId.value(),
                draft.step().value(),
                draft.kind().packName(),
                CleanText.clean(draft.fields()),
                draft.savedAt());
    }

    @Override
    public Signing discard(DraftId draft, String reason) {
        Optional<DraftRow> row =
                drafts.find(draft.value()).or(() -> unsaved.draft(draft).map(JournalRecorder::row));
        if (row.isEmpty()) {
            return gap("draft", "This draft is no longer there: it was signed or thrown away.");
        }
        RecordingRules.Gaps gaps = new RecordingRules.Gaps();
        String why = CleanForms.text(reason);
        gaps.required("reason", why, "Write why this draft is not needed. The reason is kept.");
        gaps.tooLong(List.of(new FormTexts.Text("reason", why)));
        if (!gaps.list.isEmpty()) {
            return new Signing.Incomplete(gaps.list);
        }
        UUID caseId = row.get().caseId();
        Fact fact = new DraftDiscarded(caseId, row.get().kind(), why);
        return signed(
                List.of(fact),
                Optional.of(draft.value()),
                caseId == null ? null : new CaseId(caseId));
    }

    /**
     * @throws IllegalArgumentException when there is no such case
     */
    @Override
    public void printed(CaseId caseId, String document, @Nullable String digest, String scope) {
        standing(caseId);
        notebook.record(
                List.of(new DocumentPrinted(caseId.value(), document, digest, scope)),
                Optional.empty());
    }

    @Override
    public Signing nameCharity(String charity) {
        RecordingRules.Gaps gaps = new RecordingRules.Gaps();
        String name = CleanForms.text(charity);
        gaps.required("charity", name, "Write the charity's name. It stands on every print.");
        if (name.length() > LONGEST_CHARITY_NAME) {
            gaps.list.add(
                    new Signing.Gap(
                            "charity", "Use at most 120 characters for the charity's name."));
        }
        if (!gaps.list.isEmpty()) {
            return new Signing.Incomplete(gaps.list);
        }
        return signed(List.of(new CharityNamed(name)), Optional.empty(), null);
    }

    @Override
    public Signing chooseAreas(ChosenAreas chosen) {
        return areas.choose(chosen);
    }

    /**
     * @throws IllegalArgumentException when there is no such case
     */
    @Override
    public Signing chooseArea(CaseId caseId, String area) {
        return areas.choose(standing(caseId), area);
    }

    @Override
    public Signing confirmNumber(NumberForm form) {
        return areas.confirm(form);
    }

    private StepFacts facts(String area) {
        return new StepFacts(library.area(area));
    }

    private Signing signed(List<Fact> all, Optional<UUID> draft, @Nullable CaseId caseId) {
        List<Entry> entries = notebook.record(guidance.before(all), draft);
        draft.map(DraftId::new).ifPresent(unsaved::forget);
        return new Signing.Signed(new EntryId(entries.getLast().id()), caseId);
    }

    private CaseRow standing(CaseId caseId) {
        return store.find(caseId.value())
                .orElseThrow(() -> new IllegalArgumentException("There is no such case."));
    }

    private static Signing gap(String field, String words) {
        return new Signing.Incomplete(List.of(new Signing.Gap(field, words)));
    }
}

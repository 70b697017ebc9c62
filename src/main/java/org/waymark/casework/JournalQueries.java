package org.waymark.casework;

import org.waymark.calendar.DueDate;
import org.waymark.casework.store.ActionRow;
import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.ClockStore;
import org.waymark.casework.store.DraftRow;
import org.waymark.casework.store.DraftStore;
import org.waymark.casework.store.HitRow;
import org.waymark.casework.store.PeopleStore;
import org.waymark.casework.store.PersonRow;
import org.waymark.casework.store.RemarkStore;
import org.waymark.casework.store.SearchStore;
import org.waymark.casework.store.WhichCases;
import org.waymark.journal.Notebook;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.Library;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.StepId;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers from the tables behind the journal, with the words themselves from the journal. */
final class JournalQueries implements CaseQueries {

    private static final int MOST_HITS = 50;

    private final Notebook notebook;
    private final Pathway pathway;
    private final Clock clock;
    private final ZoneId zone;
    private final CaseStore store;
    private final DraftStore drafts;
    private final UnsavedWork unsaved;
    private final SearchStore search;
    private final CaseClocks clocks;
    private final DueItems dueItems;
    private final Entries entries;
    private final Moves moves;
    private final Hits hits;
    private final RemarkStore remarkStore;
    private final PeopleStore peopleStore;
    private final People people;
    private final Chronologies chronologies;
    private final AreaFacts areas;
    private final ObservationRows observations;
    private final GuidanceWords guidanceWords;

    JournalQueries(
            Notebook notebook,
            Library library,
            CaseClocks clocks,
            Clock clock,
            ZoneId zone,
            UnsavedWork unsaved) {
        this.unsaved = unsaved;
        this.notebook = notebook;
        this.pathway = library.national();
        this.clock = clock;
        this.zone = zone;
        this.clocks = clocks;
        this.store = new CaseStore(notebook);
        this.drafts = new DraftStore(notebook);
        this.search = new SearchStore(notebook);
        this.dueItems = new DueItems(store, new ClockStore(notebook), pathway, clocks, zone);
        this.entries = new Entries(notebook, store, new EventDates(zone));
        this.moves = new Moves(notebook, store);
        this.hits = new Hits(store, entries, moves);
        this.remarkStore = new RemarkStore(notebook);
        Remarks remarks = new Remarks(notebook, store, remarkStore, library, zone);
        this.peopleStore = new PeopleStore(notebook);
        this.people = new People(peopleStore, zone);
        this.chronologies =
                new Chronologies(notebook, pathway, store, entries, moves, remarks, clock);
        this.guidanceWords = new GuidanceWords(notebook, library);
        this.areas = new AreaFacts(notebook, clock, zone);
        this.observations = new ObservationRows(notebook, pathway, entries, remarkStore, clock);
    }

    @Override
    public String author() {
        return store.authorName(notebook.author()).orElse("");
    }

    @Override
    public List<String> signers() {
        return store.authorNames();
    }

    @Override
    public String charity() {
        return store.charity().orElse(UNNAMED_CHARITY);
    }

    @Override
    public ChosenAreas areas() {
        return areas.chosen();
    }

    @Override
    public List<KnownNumber> knownNumbers() {
        return areas.numbers();
    }

    @Override
    public Today today() {
        List<CaseSummary> open = new ArrayList<>();
        List<DueItem> ours = new ArrayList<>();
        List<DueItem> theirs = new ArrayList<>();
        List<CaseRow> rows = store.cases();
        Map<UUID, List<PersonRow>> involved = peopleByCase(WhichCases.every());
        Map<UUID, List<DueItem>> due =
                dueItems.due(rows, involved, WhichCases.every(), clock.instant());
        for (CaseRow row : rows) {
            CaseSummary summary = summary(row, involved, due);
            if (!summary.closed()) {
                open.add(summary);
            }
        }
        due.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(DueItem::due))
                .forEach(item -> (item.ours() ? ours : theirs).add(item));
        // The sort is stable, so the newest entry still comes first within both halves.
        open.sort(Comparator.comparing(summary -> !hasOverdue(summary)));
        return new Today(open, ours, theirs, drafts());
    }

    private static boolean hasOverdue(CaseSummary summary) {
        DueItem next = summary.nextDue();
        return next != null && next.overdue();
    }

    @Override
    public List<CaseSummary> cases() {
        return summaries(store.cases(), WhichCases.every()).stream()
                .sorted(Comparator.comparing(CaseSummary::closed))
                .toList();
    }

    private List<CaseSummary> summaries(List<CaseRow> rows, WhichCases only) {
        Map<UUID, List<PersonRow>> involved = peopleByCase(only);
        Map<UUID, List<DueItem>> due = dueItems.due(rows, involved, only, clock.instant());
        return rows.stream().map(row -> summary(row, involved, due)).toList();
    }

    @Override
    public Optional<CaseSummary> summary(CaseId id) {
        WhichCases only = WhichCases.only(id.value());
        return summaries(store.find(only), only).stream().findFirst();
    }

    private Map<UUID, List<PersonRow>> peopleByCase(WhichCases only) {
        return store.people(only).stream().collect(Collectors.groupingBy(PersonRow::caseId));
    }

    private CaseSummary summary(
            CaseRow row, Map<UUID, List<PersonRow>> involved, Map<UUID, List<DueItem>> due) {
        List<PersonRow> subjects = People.subjects(involved.getOrDefault(row.id(), List.of()));
        return new CaseSummary(
                new CaseId(row.id()),
                row.number(),
                People.initials(subjects),
                People.names(subjects),
                subjects.isEmpty() ? null : people.age(subjects.getFirst(), today(zone)),
                new StepId(row.step()),
                row.openedAt(),
                row.lastEntryAt(),
                row.entries(),
                clocks.isClosed(row.step()),
                due.getOrDefault(row.id(), List.of()).stream().findFirst().orElse(null));
    }

    private LocalDate today(ZoneId place) {
        return LocalDate.ofInstant(clock.instant(), place);
    }

    @Override
    public Optional<CaseFile> file(CaseId id) {
        return store.find(id.value()).map(this::file);
    }

    private CaseFile file(CaseRow row) {
        WhichCases only = WhichCases.only(row.id());
        Map<UUID, List<PersonRow>> involved = peopleByCase(only);
        Map<UUID, List<DueItem>> due = dueItems.due(List.of(row), involved, only, clock.instant());
        return new CaseFile(
                summary(row, involved, due),
                people.involved(involved.getOrDefault(row.id(), List.of()), today(zone)),
                new Ways(notebook, store).of(row, involved.getOrDefault(row.id(), List.of())),
                store.actions(only).stream().map(JournalQueries::action).toList(),
                due.getOrDefault(row.id(), List.of()),
                dueItems.met(row),
                remarkStore.prints(row.id()),
                row.area());
    }

    private static AgreedAction action(ActionRow row) {
        String due = row.due();
        return new AgreedAction(
                row.id(),
                new StepId(row.step()),
                row.text(),
                row.owner(),
                due == null ? null : LocalDate.parse(due),
                row.outcome());
    }

    @Override
    public List<LinkedCase> beside(CaseId id) {
        return new Links(store, peopleStore, id.value()).closestFirst(cases());
    }

    @Override
    public List<RecordedEntry> entriesAt(CaseId id, StepId step) {
        return entries.of(id.value(), store.entriesAt(id.value(), step.value()));
    }

    @Override
    public List<RecordedEntry> entries(CaseId id) {
        return entries.of(id.value(), store.entries(id.value()));
    }

    @Override
    public Optional<RecordedEntry> entry(EntryId id) {
        return entries.find(id.value());
    }

    @Override
    public Set<Integer> pointsDone(CaseId id, StepId step) {
        return store.pointsDone(id.value(), step.value());
    }

    @Override
    public DueDate dueFrom(CaseId id, String clock, Happened from) {
        String start = from.from();
        if (start == null || start.length() < "2026-11-09".length()) {
            throw new IllegalArgumentException("A time limit counts from a day at least.");
        }
        CaseRow row =
                store.find(id.value())
                        .orElseThrow(() -> new IllegalArgumentException("There is no such case."));
        return clocks.dueFrom(row.area(), clock, start);
    }

    @Override
    public Optional<String> guidanceWords(String digest) {
        return guidanceWords.of(digest);
    }

    @Override
    public Chronology chronology(CaseId id, Chronology.Scope scope) {
        return chronologies.of(known(id), scope, author());
    }

    @Override
    public Observations observations(CaseId id) {
        return observations.of(known(id), store.entries(id.value()), author());
    }

    private CaseFile known(CaseId id) {
        return file(id).orElseThrow(() -> new IllegalArgumentException("There is no such case."));
    }

    @Override
    public SearchHits search(String words) {
        List<CaseSummary> found = summaries(search.cases(words, MOST_HITS));
        List<HitRow> rows =
                search.entries(
                        words,
                        MOST_HITS,
                        SearchHits.EntryHit.MARK_START,
                        SearchHits.EntryHit.MARK_END);
        return hits.of(found, rows);
    }

    /** In the order of the ids. */
    private List<CaseSummary> summaries(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        WhichCases only = WhichCases.these(ids);
        return summaries(store.find(only), only).stream()
                .sorted(Comparator.comparing(summary -> ids.indexOf(summary.id().value())))
                .toList();
    }

    @Override
    public List<Draft> drafts() {
        return unsaved.over(drafts.all().stream().map(JournalQueries::draft).toList());
    }

    private static Draft draft(DraftRow row) {
        UUID caseId = row.caseId();
        return new Draft(
                new DraftId(row.id()),
                caseId == null ? null : new CaseId(caseId),
                new StepId(row.step()),
                // A kind that only a later version knows is still somebody's words: shown as a
                // note.
                EntryKind.named(row.kind()).orElse(EntryKind.NOTE),
                row.fields(),
                row.savedAt());
    }
}

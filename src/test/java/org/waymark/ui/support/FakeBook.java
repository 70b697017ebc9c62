package org.waymark.ui.support;

import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.DueDate;
import org.waymark.calendar.DueDates;
import org.waymark.calendar.LimitUnit;
import org.waymark.calendar.WorkingDays;
import org.waymark.casework.AgreedAction;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.CaseWay;
import org.waymark.casework.ChosenAreas;
import org.waymark.casework.Chronology;
import org.waymark.casework.Draft;
import org.waymark.casework.DueItem;
import org.waymark.casework.EntryId;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.KnownNumber;
import org.waymark.casework.LinkedCase;
import org.waymark.casework.Observations;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.SearchHits;
import org.waymark.casework.Today;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A notebook's cases held in memory; {@link FakeRecorder} writes it. */
public final class FakeBook implements CaseQueries {

    /** One case; its lists are written by the recorder. */
    static final class CaseState {
        final CaseId id;
        final String number;
        StepId now;
        final Set<StepId> been = new LinkedHashSet<>();
        final List<CaseWay.Leg> legs = new ArrayList<>();
        final Set<CaseWay.Way> declined = new LinkedHashSet<>();
        final List<InvolvedPerson> people = new ArrayList<>();
        final List<AgreedAction> actions = new ArrayList<>();
        final List<RecordedEntry> entries = new ArrayList<>();
        final List<DueItem> due = new ArrayList<>();
        final List<Chronology.Move> moves = new ArrayList<>();
        String area = AreaPathway.NATIONAL;
        final Map<StepId, Set<Integer>> points = new HashMap<>();

        CaseState(CaseId id, String number, StepId now) {
            this.id = id;
            this.number = number;
            this.now = now;
            been.add(now);
        }
    }

    final Map<CaseId, CaseState> cases = new LinkedHashMap<>();
    String charity = "Larkfield Play";
    ChosenAreas areas = ChosenAreas.NONE;
    final List<KnownNumber> numbers = new ArrayList<>();
    final List<Draft> drafts = new ArrayList<>();
    final Map<org.waymark.casework.DraftId, Draft> waiting = new LinkedHashMap<>();
    final FakeShelf shelf = new FakeShelf();
    final FakePlaces places = new FakePlaces();
    final List<String> discarded = new ArrayList<>();
    final List<String> ended = new ArrayList<>();
    final List<String> started = new ArrayList<>();
    final List<String> printed = new ArrayList<>();
    boolean full;
    private final Clock clock;
    private final StepId end;

    /**
     * @param end the step at which a case is closed
     */
    public FakeBook(Clock clock, StepId end) {
        this.clock = clock;
        this.end = end;
    }

    /** From now on no draft can be saved, or they can be again. */
    public void full(boolean isFull) {
        full = isFull;
        shelf.full = isFull;
    }

    /** What stands as the charity's name. */
    public void charity(String name) {
        charity = name;
    }

    /** The drafts that are on its disk, not only in memory. */
    public List<Draft> saved() {
        return List.copyOf(drafts);
    }

    /** Reasons for which drafts were thrown away. */
    public List<String> discarded() {
        return List.copyOf(discarded);
    }

    /** The dates that were given, such as {@code police-protection from 2026-11-22T15:00: Rang}. */
    public List<String> started() {
        return List.copyOf(started);
    }

    /** What was said of things that were due, such as {@code met: Decide today: Rang them}. */
    public List<String> ended() {
        return List.copyOf(ended);
    }

    /** What was printed. */
    public List<String> printed() {
        return List.copyOf(printed);
    }

    /** Makes something due, as the pathway's clocks would. */
    public void due(CaseId id, DueItem item) {
        state(id).due.add(item);
    }

    CaseState state(CaseId id) {
        return Objects.requireNonNull(cases.get(id), "No such case.");
    }

    @Override
    public ChosenAreas areas() {
        return areas;
    }

    @Override
    public List<KnownNumber> knownNumbers() {
        return List.copyOf(numbers);
    }

    @Override
    public Optional<String> guidanceWords(String digest) {
        return Optional.empty();
    }

    @Override
    public Today today() {
        List<DueItem> due =
                cases.values().stream()
                        .flatMap(state -> state.due.stream())
                        .sorted(Comparator.comparing(DueItem::due))
                        .toList();
        return new Today(
                cases().stream().filter(summary -> !summary.closed()).toList(),
                due.stream().filter(DueItem::ours).toList(),
                due.stream().filter(item -> !item.ours()).toList(),
                drafts());
    }

    @Override
    public List<CaseSummary> cases() {
        return cases.values().stream()
                .map(this::summary)
                .sorted(
                        Comparator.comparing(CaseSummary::closed)
                                .thenComparing(CaseSummary::lastEntry, Comparator.reverseOrder()))
                .toList();
    }

    private CaseSummary summary(CaseState state) {
        List<InvolvedPerson> children =
                state.people.stream()
                        .filter(
                                person ->
                                        person.relation()
                                                == org.waymark.journal.fact.Relation.SUBJECT)
                        .toList();
        List<RecordedEntry> entries = state.entries;
        return new CaseSummary(
                state.id,
                state.number,
                children.isEmpty() ? "Name not known" : children.getFirst().initials(),
                children.isEmpty() ? "Name not known" : children.getFirst().name(),
                children.isEmpty() ? null : children.getFirst().age(),
                state.now,
                entries.isEmpty() ? clock.instant() : entries.getFirst().recordedAt(),
                entries.isEmpty() ? clock.instant() : entries.getLast().recordedAt(),
                entries.size(),
                state.now.equals(end),
                state.due.stream().min(Comparator.comparing(DueItem::due)).orElse(null));
    }

    @Override
    public Optional<CaseSummary> summary(CaseId id) {
        return Optional.ofNullable(cases.get(id)).map(this::summary);
    }

    @Override
    public Optional<CaseFile> file(CaseId id) {
        return Optional.ofNullable(cases.get(id)).map(this::file);
    }

    private CaseFile file(CaseState state) {
        Map<StepId, Integer> counts = new HashMap<>();
        state.entries.forEach(entry -> counts.merge(entry.step(), 1, Integer::sum));
        return new CaseFile(
                summary(state),
                state.people,
                new CaseWay(state.now, state.been, state.legs, state.declined, counts),
                state.actions,
                state.due,
                printed.size(),
                state.area);
    }

    /** Linked where somebody has a part in both; as a child where a child of one does. */
    @Override
    public List<LinkedCase> beside(CaseId id) {
        return cases().stream()
                .filter(summary -> !summary.id().equals(id))
                .map(summary -> new LinkedCase(summary, link(state(id), state(summary.id()))))
                .sorted(Comparator.comparing(LinkedCase::link))
                .toList();
    }

    private static LinkedCase.Link link(CaseState one, CaseState other) {
        List<InvolvedPerson> shared =
                one.people.stream()
                        .filter(
                                person ->
                                        other.people.stream()
                                                .anyMatch(it -> it.id().equals(person.id())))
                        .toList();
        if (shared.isEmpty()) {
            return LinkedCase.Link.NONE;
        }
        return shared.stream()
                        .anyMatch(it -> it.relation() == org.waymark.journal.fact.Relation.SUBJECT)
                ? LinkedCase.Link.CHILD
                : LinkedCase.Link.PERSON;
    }

    @Override
    public List<RecordedEntry> entriesAt(CaseId id, StepId step) {
        return entries(id).stream().filter(entry -> entry.step().equals(step)).toList().reversed();
    }

    @Override
    public List<RecordedEntry> entries(CaseId id) {
        List<RecordedEntry> entries = state(id).entries;
        return entries.stream().map(entry -> withCorrections(entry, entries)).toList();
    }

    private static RecordedEntry withCorrections(RecordedEntry entry, List<RecordedEntry> all) {
        List<RecordedEntry> corrections =
                all.stream()
                        .filter(
                                other ->
                                        other.fact() instanceof EntryCorrected fact
                                                && fact.entry().equals(entry.id().value()))
                        .toList();
        return new RecordedEntry(
                entry.id(),
                entry.number(),
                entry.caseId(),
                entry.step(),
                entry.author(),
                entry.recordedAt(),
                entry.happened(),
                entry.late(),
                entry.fact(),
                corrections);
    }

    @Override
    public Optional<RecordedEntry> entry(EntryId id) {
        return cases.keySet().stream()
                .flatMap(each -> entries(each).stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    @Override
    public Set<Integer> pointsDone(CaseId id, StepId step) {
        return Set.copyOf(state(id).points.getOrDefault(step, new TreeSet<>()));
    }

    @Override
    public DueDate dueFrom(CaseId id, String clock, Happened from) {
        TimeLimit limit = TestPathway.pathway().clock(clock);
        BankHolidays none = new BankHolidays("england", "None", 2026, 2028, new TreeMap<>());
        ZoneId zone = this.clock.getZone();
        return new DueDates(new WorkingDays(none), zone)
                .from(
                        LocalDateTime.parse(Objects.requireNonNull(from.from()))
                                .atZone(zone)
                                .toInstant(),
                        limit.amount(),
                        LimitUnit.valueOf(limit.unit().name()));
    }

    @Override
    public Chronology chronology(CaseId id, Chronology.Scope scope) {
        List<RecordedEntry> entries =
                entries(id).stream()
                        .filter(entry -> !(entry.fact() instanceof EntryCorrected))
                        .filter(
                                entry ->
                                        scope == Chronology.Scope.EVERYTHING
                                                || FakeRows.significant(entry))
                        .sorted(
                                Comparator.comparing(
                                        entry ->
                                                Objects.requireNonNullElse(
                                                        entry.happened().from(), "9999")))
                        .toList();
        List<Chronology.Row> rows = new ArrayList<>();
        for (RecordedEntry entry : entries) {
            rows.add(FakeRows.row(rows.size() + 1, entry));
        }
        return new Chronology(
                file(state(id)),
                scope,
                rows,
                scope == Chronology.Scope.SIGNIFICANT
                        ? List.of("Notes without a stated significance are left out.")
                        : List.of(),
                state(id).entries.size(),
                "0".repeat(64),
                "abandon ability able about above absent absorb abstract",
                clock.instant(),
                "J. Okafor",
                scope == Chronology.Scope.EVERYTHING ? state(id).moves : List.of(),
                List.of());
    }

    @Override
    public Observations observations(CaseId id) {
        List<RecordedEntry> entries =
                entries(id).stream()
                        .sorted(
                                Comparator.comparing(
                                        entry ->
                                                Objects.requireNonNullElse(
                                                        entry.happened().from(), "9999")))
                        .toList();
        return new Observations(
                file(state(id)),
                FakeRows.domains(TestPathway.pathway()),
                FakeRows.observations(entries),
                List.of(),
                state(id).entries.size(),
                "0".repeat(64),
                "abandon ability able about above absent absorb abstract",
                clock.instant(),
                "J. Okafor");
    }

    @Override
    public SearchHits search(String words) {
        String wanted = words.toLowerCase(Locale.UK).strip();
        if (wanted.isEmpty()) {
            return SearchHits.NOTHING;
        }
        List<SearchHits.EntryHit> hits = new ArrayList<>();
        List<SearchHits.MoveHit> moved = new ArrayList<>();
        for (CaseState state : cases.values()) {
            for (Chronology.Move move : state.moves) {
                String reason = Objects.requireNonNullElse(move.reason(), "");
                if (reason.toLowerCase(Locale.UK).contains(wanted)) {
                    moved.add(new SearchHits.MoveHit(state.id, state.number, move, reason));
                }
            }
            for (RecordedEntry entry : state.entries) {
                String text = entry.fact().text();
                int at = text.toLowerCase(Locale.UK).indexOf(wanted);
                if (at >= 0) {
                    String marked =
                            text.substring(0, at)
                                    + SearchHits.EntryHit.MARK_START
                                    + text.substring(at, at + wanted.length())
                                    + SearchHits.EntryHit.MARK_END
                                    + text.substring(at + wanted.length());
                    hits.add(new SearchHits.EntryHit(entry, state.number, marked));
                }
            }
        }
        return new SearchHits(
                cases().stream()
                        .filter(
                                each ->
                                        each.number().contains(wanted)
                                                || each.name()
                                                        .toLowerCase(Locale.UK)
                                                        .contains(wanted))
                        .toList(),
                hits,
                moved);
    }

    @Override
    public String author() {
        return "J. Okafor";
    }

    @Override
    public List<String> signers() {
        return List.of("J. Okafor");
    }

    @Override
    public String charity() {
        return charity;
    }

    @Override
    public List<Draft> drafts() {
        return java.util.stream.Stream.concat(
                        waiting.values().stream(),
                        drafts.stream().filter(draft -> !waiting.containsKey(draft.id())))
                .sorted(Comparator.comparing(Draft::savedAt, Comparator.reverseOrder()))
                .toList();
    }
}

package org.waymark.casework;

import org.waymark.calendar.DueDate;
import org.waymark.calendar.DueDates;
import org.waymark.calendar.LimitUnit;
import org.waymark.casework.EventDates.Start;
import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.EndedRow;
import org.waymark.casework.store.LegRow;
import org.waymark.casework.store.StartedRow;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Library;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;
import org.waymark.pathway.TimeLimit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pathway's time limits that run in a case.
 *
 * <p>A limit begins as its pack says: when the case came to a step ({@code arrive}), when something
 * was recorded there ({@code entry}, the first time since the case came there), or when a decision
 * took a route from there ({@code outcome:STEP}), or from a date that only a person can give
 * ({@code date}): the newest that was given. Where the moment of the event is known it counts,
 * otherwise that of the recording. Corrections, and words about what was due, begin and end
 * nothing.
 *
 * <p>A limit has ended when somebody said that it was met or no longer applies ({@link
 * org.waymark.journal.fact.ClockEnded}); it comes back only when what begins it is recorded again
 * after that. No pack says how a limit is met, and this program cannot know it. Where nobody said
 * so, it stays in sight until the case itself shows that its time is past:
 *
 * <ul>
 *   <li>{@code arrive}: something was recorded at the step, or the case has moved on from it;
 *   <li>{@code entry} and {@code outcome}, where other steps carry the limit too: the case has
 *       since left one of those, and stands at no step that carries it;
 *   <li>{@code entry}, where no other step carries it: something more was recorded at the step, and
 *       the case has moved on. While the case stands there, each further entry begins it anew, as a
 *       weekly review needs it;
 *   <li>{@code date}: never by itself;
 *   <li>any: the case stands at an end of the pathway.
 * </ul>
 *
 * <p>Where the case's area has a limit of its own beside a national one, the one that ends sooner
 * runs, worked out on the days of this case, and the other is told beside it. Where both end
 * together the national one runs.
 */
final class CaseClocks {

    private static final String ARRIVE = "arrive";
    private static final String ENTRY = "entry";
    private static final String OUTCOME = "outcome:";

    /** Kinds of entries that say something about others, and are no event at their step. */
    private static final Set<String> ABOUT_OTHERS =
            Set.of("EntryCorrected", "ClockEnded", "ClockStarted");

    private final Library library;
    private final Pathway pathway;
    private final DueDates dueDates;
    private final EventDates dates;
    private final ZoneId zone;
    private final Map<TimeLimit, Set<String>> carriers;

    CaseClocks(Library library, DueDates dueDates, EventDates dates, ZoneId zone) {
        this.library = library;
        this.pathway = library.national();
        this.dueDates = dueDates;
        this.dates = dates;
        this.zone = zone;
        this.carriers =
                everyLimit()
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(it -> it, this::stepsThatCarry));
    }

    private Stream<TimeLimit> everyLimit() {
        return Stream.concat(
                pathway.clocks().stream(),
                library.localPacks().stream().flatMap(pack -> pack.clocks().stream()));
    }

    /**
     * A limit that runs.
     *
     * @param since when what began it was recorded
     * @param beside what the area or the nation says besides, in sentences; mostly empty
     */
    record Running(TimeLimit limit, DueDate due, Instant since, List<String> beside) {
        Running {
            beside = List.copyOf(beside);
        }
    }

    /**
     * What happened in a case, each list oldest first.
     *
     * @param entries those at {@link #entrySteps()} at least
     * @param ended what somebody said was met or no longer applies
     * @param started the dates that somebody gave
     */
    record History(
            CaseRow row,
            List<LegRow> legs,
            List<StepEntryRow> entries,
            List<EndedRow> ended,
            List<StartedRow> started) {}

    /** The steps at which an entry begins or ends a limit. */
    Set<String> entrySteps() {
        return everyLimit()
                .map(limit -> limit.startStep().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Running> running(History history) {
        if (isClosed(history.row().step())) {
            return List.of();
        }
        AreaPathway here = library.area(history.row().area());
        List<Running> running = new ArrayList<>();
        for (TimeLimit limit : pathway.clocks()) {
            Optional<Running> national = running(limit, history);
            Optional<Running> local =
                    here.localClock(limit.id()).flatMap(own -> running(own, history));
            sooner(national, local, here).ifPresent(running::add);
        }
        for (TimeLimit own : here.localClocks()) {
            if (pathway.clocks().stream().noneMatch(it -> it.id().equals(own.id()))) {
                sooner(Optional.empty(), running(own, history), here).ifPresent(running::add);
            }
        }
        return running;
    }

    private Optional<Running> running(TimeLimit limit, History history) {
        return begun(limit, history)
                .filter(begun -> !hasEnded(limit, begun.place(), history))
                .map(
                        begun ->
                                new Running(
                                        limit,
                                        due(limit, begun.start()),
                                        begun.place().recordedAt(),
                                        List.of()));
    }

    private Optional<Running> sooner(
            Optional<Running> national, Optional<Running> local, AreaPathway here) {
        if (national.isEmpty() || local.isEmpty()) {
            return national.or(() -> local.map(own -> ofTheArea(own, here)));
        }
        Running own = local.get();
        Running standing = national.get();
        boolean localRuns = own.due().endsAt(zone).isBefore(standing.due().endsAt(zone));
        Running runs = localRuns ? own : standing;
        return Optional.of(
                new Running(
                        runs.limit(),
                        runs.due(),
                        runs.since(),
                        List.of(
                                localRuns
                                        ? here.name()
                                                + " has a limit of its own. It runs here, because"
                                                + " it ends sooner: "
                                                + own.limit().text()
                                        : here.name()
                                                + " has a limit of its own, which does not end"
                                                + " sooner: "
                                                + own.limit().text(),
                                "The national limit: " + standing.limit().text())));
    }

    private static Running ofTheArea(Running own, AreaPathway here) {
        return new Running(
                own.limit(),
                own.due(),
                own.since(),
                List.of(here.name() + " has a limit of its own: " + own.limit().text()));
    }

    /** Whether a step is an end of the pathway; false for one that has left the pack. */
    boolean isClosed(String step) {
        return pathway.find(new StepId(step)).map(Step::kind).equals(Optional.of(StepKind.END));
    }

    /**
     * When a limit of an area would be due if it counted from a date that a person gives. Of a
     * national one and the area's own the one that then runs is told, as {@link #running} does.
     *
     * @param from as {@link org.waymark.journal.fact.ClockStarted#from}
     * @throws IllegalArgumentException when no such limit counts from a date that is given
     * @throws java.time.DateTimeException when that is no date
     */
    DueDate dueFrom(String area, String limit, String from) {
        AreaPathway here = library.area(area);
        Start start = dates.startOn(from);
        Running runs =
                sooner(
                                givenAt(here.nationalClock(limit), start),
                                givenAt(here.localClock(limit), start),
                                here)
                        .orElseThrow(() -> new IllegalArgumentException("There is no such limit."));
        List<String> sum = new ArrayList<>(runs.beside());
        sum.addAll(runs.due().sum());
        return new DueDate(runs.due().when(), sum, runs.due().warning());
    }

    private Optional<Running> givenAt(Optional<TimeLimit> limit, Start start) {
        return limit.filter(TimeLimit::countsFromGivenDate)
                .map(it -> new Running(it, due(it, start), Instant.MAX, List.of()));
    }

    private DueDate due(TimeLimit limit, Start start) {
        LimitUnit unit = LimitUnit.valueOf(limit.unit().name());
        LocalDate day = start.day();
        return day == null
                ? dueDates.from(start.moment(), limit.amount(), unit, limit.cutOff())
                : dueDates.from(day, limit.amount(), unit);
    }

    /**
     * The beginning of a limit.
     *
     * @param start from when it counts
     * @param place where what began it was recorded
     */
    private record Begun(Start start, Place place) {}

    private static boolean hasEnded(TimeLimit limit, Place begun, History history) {
        return history.ended().stream()
                .filter(row -> limit.id().equals(row.clock()))
                .anyMatch(row -> Place.of(row).isAfter(begun));
    }

    /** How a limit began; empty when it did not begin, or its time is past. */
    private Optional<Begun> begun(TimeLimit limit, History history) {
        String event = limit.startEvent();
        if (event.equals(ARRIVE)) {
            return arrived(limit, history);
        }
        if (event.equals(ENTRY)) {
            return carriers(limit).isEmpty()
                    ? recordedHereOnly(limit, history)
                    : recorded(limit, history);
        }
        if (event.startsWith(OUTCOME)) {
            return decided(limit, event.substring(OUTCOME.length()), history);
        }
        return limit.countsFromGivenDate() ? given(limit, history) : Optional.empty();
    }

    private Optional<Begun> arrived(TimeLimit limit, History history) {
        String step = limit.startStep().value();
        if (!history.row().step().equals(step)) {
            return Optional.empty();
        }
        Place arrival = arrival(step, history);
        return entriesSince(step, arrival, history).isEmpty()
                ? Optional.of(new Begun(new Start(arrival.recordedAt(), null), arrival))
                : Optional.empty();
    }

    private Optional<Begun> recorded(TimeLimit limit, History history) {
        String step = limit.startStep().value();
        Place arrival = arrival(step, history);
        return entriesSince(step, arrival, history).stream()
                .findFirst()
                .filter(entry -> !hasPassed(limit, Place.of(entry), history))
                .map(this::begunBy);
    }

    private Optional<Begun> recordedHereOnly(TimeLimit limit, History history) {
        String step = limit.startStep().value();
        List<StepEntryRow> entries = entriesSince(step, arrival(step, history), history);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        boolean here = history.row().step().equals(step);
        return here || entries.size() == 1
                ? Optional.of(begunBy(entries.getLast()))
                : Optional.empty();
    }

    private Optional<Begun> given(TimeLimit limit, History history) {
        return history.started().stream()
                .filter(row -> row.clock().equals(limit.id()))
                .reduce((_, newer) -> newer)
                .map(row -> new Begun(dates.startOn(row.from()), Place.of(row)));
    }

    private Optional<Begun> decided(TimeLimit limit, String outcome, History history) {
        LegRow decision = null;
        for (LegRow leg : history.legs()) {
            if (leg.decided()
                    && leg.from().equals(limit.startStep().value())
                    && leg.to().equals(outcome)) {
                decision = leg;
            }
        }
        return Optional.ofNullable(decision)
                .filter(leg -> !hasPassed(limit, Place.of(leg), history))
                .map(
                        leg ->
                                new Begun(
                                        dates.start(leg.happened(), leg.recordedAt()),
                                        Place.of(leg)));
    }

    /** The steps that carry a limit beside the one where it begins. */
    private Set<String> stepsThatCarry(TimeLimit limit) {
        return pathway.steps().stream()
                .filter(step -> step.clocks().contains(limit.id()))
                .filter(step -> !step.id().equals(limit.startStep()))
                .map(step -> step.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> carriers(TimeLimit limit) {
        return carriers.getOrDefault(limit, Set.of());
    }

    private boolean hasPassed(TimeLimit limit, Place since, History history) {
        Set<String> others = carriers(limit);
        String now = history.row().step();
        if (others.contains(now) || now.equals(limit.startStep().value())) {
            return false;
        }
        return history.legs().stream()
                .filter(leg -> Place.of(leg).isAfter(since))
                .anyMatch(leg -> others.contains(leg.from()));
    }

    private Begun begunBy(StepEntryRow entry) {
        return new Begun(dates.start(entry.sortKey(), entry.recordedAt()), Place.of(entry));
    }

    /** When the case last came to a step; when it was opened, where it never moved to it. */
    private static Place arrival(String step, History history) {
        Place arrival = new Place(history.row().openedAt(), 0);
        for (LegRow leg : history.legs()) {
            if (leg.to().equals(step)) {
                arrival = Place.of(leg);
            }
        }
        return arrival;
    }

    /** Where something stands in the order of recording; facts signed together share the moment. */
    private record Place(Instant recordedAt, long seq) {

        static Place of(LegRow leg) {
            return new Place(leg.recordedAt(), leg.seq());
        }

        static Place of(StepEntryRow entry) {
            return new Place(entry.recordedAt(), entry.seq());
        }

        static Place of(StartedRow started) {
            return new Place(started.recordedAt(), started.seq());
        }

        static Place of(EndedRow ended) {
            return new Place(ended.recordedAt(), ended.seq());
        }

        boolean isAfter(Place other) {
            return recordedAt.equals(other.recordedAt)
                    ? seq > other.seq
                    : recordedAt.isAfter(other.recordedAt);
        }
    }

    private static List<StepEntryRow> entriesSince(String step, Place since, History history) {
        return history.entries().stream()
                .filter(entry -> entry.step().equals(step))
                .filter(entry -> !ABOUT_OTHERS.contains(entry.kind()))
                .filter(entry -> Place.of(entry).isAfter(since))
                .toList();
    }
}

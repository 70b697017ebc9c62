package org.waymark.casework;

import org.jspecify.annotations.Nullable;
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
import org.waymark.pathway.MetBy;
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
 * <p>It ends when the record shows what its pack says meets it ({@link org.waymark.pathway.MetBy}),
 * when somebody said that it was met or no longer applies ({@link
 * org.waymark.journal.fact.ClockEnded}), or when the case stands at an end of the pathway; see
 * {@link ClockRuns}. Everything that tells of limits asks here, so that lists, marks and prints
 * cannot differ.
 *
 * <p>Where the case's area has a limit of its own beside a national one, the one that ends sooner
 * runs, worked out on the days of this case, and the other is told beside it. Where both end
 * together the national one runs.
 */
final class CaseClocks {

    private final Library library;
    private final Pathway pathway;
    private final DueDates dueDates;
    private final EventDates dates;
    private final ZoneId zone;

    CaseClocks(Library library, DueDates dueDates, EventDates dates, ZoneId zone) {
        this.library = library;
        this.pathway = library.national();
        this.dueDates = dueDates;
        this.dates = dates;
        this.zone = zone;
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
     * @param corrected ids of the entries that somebody corrected
     */
    record History(
            CaseRow row,
            List<LegRow> legs,
            List<StepEntryRow> entries,
            List<EndedRow> ended,
            List<StartedRow> started,
            Set<String> corrected) {
        @Override
        public String toString() {
            return "History[" + row.id() + "]";
        }
    }

    /** The steps at which an entry begins or meets a limit. */
    Set<String> entrySteps() {
        return everyLimit()
                .flatMap(
                        limit ->
                                Stream.concat(
                                        Stream.of(limit.startStep()),
                                        limit.metBy().stream().map(MetBy::step)))
                .map(StepId::value)
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
        return ClockRuns.of(limit, history, dates)
                .running()
                .map(
                        run ->
                                new Running(
                                        limit,
                                        due(limit, run),
                                        run.place().recordedAt(),
                                        List.of()));
    }

    /**
     * A limit that was met.
     *
     * @param due when it was due
     * @param at when it was met, as far as that is known
     * @param byHand whether somebody said so; otherwise the record shows it
     */
    record Met(TimeLimit limit, DueDate due, Start at, boolean byHand) {}

    /**
     * Every limit that was met in the case, each time that it was, in the order of the pack. Where
     * the area has a limit of its own, the one that ended sooner is told.
     */
    List<Met> met(History history) {
        AreaPathway here = library.area(history.row().area());
        List<Met> met = new ArrayList<>();
        for (TimeLimit limit : pathway.clocks()) {
            List<Met> national = met(limit, history);
            List<Met> local =
                    here.localClock(limit.id()).map(own -> met(own, history)).orElse(List.of());
            for (int i = 0; i < national.size(); i++) {
                Met one = national.get(i);
                met.add(
                        i < local.size() && endsSooner(local.get(i).due(), one.due())
                                ? local.get(i)
                                : one);
            }
        }
        here.localClocks().stream()
                .filter(own -> pathway.clocks().stream().noneMatch(it -> it.id().equals(own.id())))
                .forEach(own -> met.addAll(met(own, history)));
        return met;
    }

    private List<Met> met(TimeLimit limit, History history) {
        return ClockRuns.of(limit, history, dates).met().stream()
                .map(it -> new Met(limit, due(limit, it.run()), it.at(), it.byHand()))
                .toList();
    }

    private boolean endsSooner(DueDate one, DueDate other) {
        return one.endsAt(zone).isBefore(other.endsAt(zone));
    }

    private Optional<Running> sooner(
            Optional<Running> national, Optional<Running> local, AreaPathway here) {
        if (national.isEmpty() || local.isEmpty()) {
            return national.or(() -> local.map(own -> ofTheArea(own, here)));
        }
        Running own = local.get();
        Running standing = national.get();
        boolean localRuns = endsSooner(own.due(), standing.due());
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

    private DueDate due(TimeLimit limit, ClockRuns.Run run) {
        TimeLimit.Every repeats = limit.repeats();
        return run.again() && repeats != null
                ? due(limit, run.start(), repeats.amount(), repeats.unit())
                : due(limit, run.start());
    }

    private DueDate due(TimeLimit limit, Start start) {
        return due(limit, start, limit.amount(), limit.unit());
    }

    private DueDate due(
            TimeLimit limit, Start start, @Nullable Integer amount, TimeLimit.Unit counted) {
        LimitUnit unit = LimitUnit.valueOf(counted.name());
        LocalDate day = start.day();
        return day == null
                ? dueDates.from(start.moment(), amount, unit, limit.cutOff())
                : dueDates.from(day, amount, unit);
    }
}

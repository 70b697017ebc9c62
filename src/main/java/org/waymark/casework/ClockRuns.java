package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseClocks.History;
import org.waymark.casework.EventDates.Start;
import org.waymark.casework.store.EndedRow;
import org.waymark.casework.store.LegRow;
import org.waymark.casework.store.StartedRow;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.pathway.MetBy;
import org.waymark.pathway.TimeLimit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When one time limit began in a case, what met it, and whether it runs now: a walk through all
 * that was recorded, oldest first.
 *
 * <p>A limit that runs goes on until the record shows what its pack says meets it, or until
 * somebody says that it was met or no longer applies. Nothing else ends it: that a case has gone on
 * proves nothing, and an overdue limit that begins again keeps its first date. So where there is
 * doubt it stays in sight. What was corrected, or was taken back by a move by hand to where the
 * case had been, meets nothing.
 */
final class ClockRuns {

    private static final String ARRIVE = "arrive";
    private static final String ENTRY = "entry";
    private static final String OUTCOME = "outcome:";

    /** Kinds of entries that say something about others, and are no event at their step. */
    private static final Set<String> ABOUT_OTHERS =
            Set.of("EntryCorrected", "ClockEnded", "ClockStarted");

    /** The journal's name for each kind of entry that a pack can name. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "concern", "ConcernRaised",
                    "note", "NoteMade",
                    "observation", "ObservationMade",
                    "decision", "DecisionMade",
                    "contact", "ContactMade");

    private static final Set<String> WRITTEN =
            Set.of("ConcernRaised", "NoteMade", "ObservationMade");

    private final TimeLimit limit;
    private final History history;
    private final EventDates dates;
    private final List<Event> events = new ArrayList<>();
    private final List<Met> met = new ArrayList<>();
    private @Nullable Run running;

    private ClockRuns(TimeLimit limit, History history, EventDates dates) {
        this.limit = limit;
        this.history = history;
        this.dates = dates;
    }

    static ClockRuns of(TimeLimit limit, History history, EventDates dates) {
        ClockRuns runs = new ClockRuns(limit, history, dates);
        runs.begins();
        runs.meets();
        history.ended().stream()
                .filter(row -> limit.id().equals(row.clock()))
                .filter(row -> !history.corrected().contains(row.entryId()))
                .forEach(row -> runs.events.add(runs.ended(row)));
        // What meets a round comes before what would begin one at the same place.
        runs.events.sort(
                Comparator.comparing((Event event) -> event.place().recordedAt())
                        .thenComparingLong(event -> event.place().seq())
                        .thenComparing(event -> event instanceof Event.Begins));
        runs.events.forEach(runs::happen);
        return runs;
    }

    /** As it runs now; empty when it never began, or has ended. */
    Optional<Run> running() {
        return Optional.ofNullable(running);
    }

    /** Every round that was met, oldest first. */
    List<Met> met() {
        return List.copyOf(met);
    }

    /**
     * A round of the limit.
     *
     * @param start from when it counts
     * @param place where what began it was recorded
     * @param again whether it is a round after the first, which is as long as the pack repeats it
     */
    record Run(Start start, Place place, boolean again) {}

    /**
     * A round that was met.
     *
     * @param run the round
     * @param at when it was met, as far as that is known
     * @param byHand whether somebody said so; otherwise the record shows it
     */
    record Met(Run run, Start at, boolean byHand) {}

    /** Where something stands in the order of recording; facts signed together share the moment. */
    record Place(Instant recordedAt, long seq) {

        boolean isAfter(Place other) {
            return recordedAt.equals(other.recordedAt)
                    ? seq > other.seq
                    : recordedAt.isAfter(other.recordedAt);
        }
    }

    private sealed interface Event {
        Place place();

        Start start();

        record Begins(Place place, Start start, boolean anew) implements Event {}

        record Meets(Place place, Start start) implements Event {}

        record Ended(Place place, Start start, boolean met) implements Event {}
    }

    private void happen(Event event) {
        Run standing = running;
        switch (event) {
            case Event.Begins it -> {
                if (standing == null || it.anew()) {
                    running = new Run(it.start(), it.place(), false);
                }
            }
            case Event.Meets it -> {
                if (standing != null
                        && it.place().isAfter(standing.place())
                        && fits(it, standing)) {
                    meet(standing, it, false);
                }
            }
            case Event.Ended it -> {
                if (standing != null && it.place().isAfter(standing.place())) {
                    if (it.met()) {
                        meet(standing, it, true);
                    } else {
                        running = null;
                    }
                }
            }
        }
    }

    private void meet(Run standing, Event by, boolean byHand) {
        met.add(new Met(standing, by.start(), byHand));
        running = limit.repeats() == null ? null : new Run(by.start(), by.place(), true);
    }

    /** A review written down late belongs to the round in which it was held. */
    private boolean fits(Event.Meets event, Run standing) {
        return limit.repeats() == null || !dates.isBefore(event.start(), standing.start());
    }

    private void begins() {
        String step = limit.startStep().value();
        String event = limit.startEvent();
        if (event.equals(ARRIVE)) {
            if (history.row().firstStep().equals(step)) {
                Place opened = new Place(history.row().openedAt(), 0);
                events.add(new Event.Begins(opened, recorded(opened), false));
            }
            history.legs().stream()
                    .filter(leg -> leg.to().equals(step))
                    .map(ClockRuns::place)
                    .forEach(at -> events.add(new Event.Begins(at, recorded(at), false)));
        } else if (event.equals(ENTRY)) {
            firstEntries(step);
        } else if (event.startsWith(OUTCOME)) {
            String to = event.substring(OUTCOME.length());
            history.legs().stream()
                    .filter(leg -> leg.decided() && leg.from().equals(step) && leg.to().equals(to))
                    .forEach(leg -> events.add(new Event.Begins(place(leg), start(leg), false)));
        } else if (limit.countsFromGivenDate()) {
            for (StartedRow row : history.started()) {
                if (row.clock().equals(limit.id())) {
                    Place at = new Place(row.recordedAt(), row.seq());
                    events.add(new Event.Begins(at, dates.startOn(row.from()), true));
                }
            }
        }
    }

    /**
     * The first entry at the step each time that the case had come there; of what repeats every
     * one, because it is done again and again in one place.
     */
    private void firstEntries(String step) {
        List<Place> arrivals =
                history.legs().stream()
                        .filter(leg -> leg.to().equals(step))
                        .map(ClockRuns::place)
                        .toList();
        long before = -1;
        for (StepEntryRow entry : history.entries()) {
            if (entry.step().equals(step) && !ABOUT_OTHERS.contains(entry.kind())) {
                Place at = place(entry);
                long since = arrivals.stream().filter(at::isAfter).count();
                if (since > before || limit.repeats() != null) {
                    events.add(new Event.Begins(at, start(entry), false));
                    before = since;
                }
            }
        }
    }

    private void meets() {
        for (MetBy one : limit.metBy()) {
            switch (one) {
                case MetBy.Reached(var step) -> legs(leg -> leg.to().equals(step.value()));
                case MetBy.WentOn(var step, var to) ->
                        legs(leg -> leg.from().equals(step.value()) && leg.to().equals(to.value()));
                case MetBy.Recorded(var step, var kinds) ->
                        history.entries().stream()
                                .filter(entry -> entry.step().equals(step.value()))
                                .filter(
                                        entry ->
                                                kinds.stream()
                                                        .anyMatch(
                                                                kind ->
                                                                        entry.kind()
                                                                                .equals(
                                                                                        KINDS.get(
                                                                                                kind))))
                                .filter(entry -> !history.corrected().contains(entry.entryId()))
                                .forEach(
                                        entry ->
                                                events.add(
                                                        new Event.Meets(
                                                                place(entry), metAt(entry))));
            }
        }
    }

    private void legs(Predicate<LegRow> shows) {
        List<LegRow> legs = history.legs();
        for (int i = 0; i < legs.size(); i++) {
            LegRow leg = legs.get(i);
            boolean stands =
                    leg.alongRoute()
                            && !history.corrected().contains(leg.entryId())
                            && (i + 1 == legs.size() || !isTakenBack(leg, legs.get(i + 1)));
            if (stands && shows.test(leg)) {
                events.add(new Event.Meets(place(leg), start(leg)));
            }
        }
    }

    /** Whether the next move, by hand and with a reason, led back to where this one came from. */
    private static boolean isTakenBack(LegRow leg, LegRow next) {
        return !next.alongRoute() && next.to().equals(leg.from());
    }

    private Event ended(EndedRow row) {
        return new Event.Ended(
                new Place(row.recordedAt(), row.seq()),
                dates.start(row.sortKey(), row.recordedAt()),
                row.met());
    }

    private static Place place(LegRow leg) {
        return new Place(leg.recordedAt(), leg.seq());
    }

    private static Place place(StepEntryRow entry) {
        return new Place(entry.recordedAt(), entry.seq());
    }

    private static Start recorded(Place place) {
        return new Start(place.recordedAt(), null);
    }

    private Start start(LegRow leg) {
        return dates.start(leg.happened(), leg.recordedAt());
    }

    /**
     * When an entry met a limit: what is met by writing is met when it was written, whatever time
     * the entry tells of; a decision and a call when they were made.
     */
    private Start metAt(StepEntryRow entry) {
        return WRITTEN.contains(entry.kind()) ? recorded(place(entry)) : start(entry);
    }

    private Start start(StepEntryRow entry) {
        return dates.start(entry.sortKey(), entry.recordedAt());
    }
}

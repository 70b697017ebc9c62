package org.waymark.ui.chart;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.casework.EntryId;
import org.waymark.casework.Happening;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the story of a way has to say of each step and each route, ready to be looked up. */
final class WayTold {

    private final @Nullable CaseWay way;
    private final Map<StepId, List<Visit>> visits = new HashMap<>();
    private final Map<StepId, List<Happening.Moved>> leftByHand = new HashMap<>();
    private final Map<StepId, List<Happening.Decided>> stayed = new HashMap<>();
    private final Map<StepId, List<Happening.Ended>> ended = new HashMap<>();
    private final Map<StepId, Integer> setRight = new HashMap<>();
    private final Map<CaseWay.Way, List<Choice>> choices = new HashMap<>();
    private final Set<CaseWay.Way> taken = new HashSet<>();

    /**
     * A time at which the case came to a step.
     *
     * @param by the move by hand that brought it; null where it was opened there or came by a route
     */
    record Visit(Instant at, Happening.@Nullable Moved by) {}

    /**
     * A time at which a route was taken or left.
     *
     * @param setRight when the entry of the decision was corrected last; empty where it was not
     */
    record Choice(Instant at, boolean taken, Optional<Instant> setRight) {}

    WayTold(@Nullable CaseWay way) {
        this.way = way;
        if (way != null) {
            Map<EntryId, Instant> corrections = corrections(way.story());
            way.story().forEach(happening -> tell(happening, corrections));
            taken.addAll(way.taken());
        }
    }

    @Nullable CaseWay way() {
        return way;
    }

    CaseMarks.Standing standing(StepId step) {
        if (way == null || !way.now().equals(step) && !way.been().contains(step)) {
            return CaseMarks.Standing.NOT_BEEN;
        }
        return way.now().equals(step) ? CaseMarks.Standing.NOW : CaseMarks.Standing.BEEN;
    }

    CaseMarks.Passage passage(Route route) {
        CaseWay.Way between = new CaseWay.Way(route.from(), route.to());
        if (way == null) {
            return CaseMarks.Passage.PLAIN;
        }
        if (taken.contains(between)) {
            return CaseMarks.Passage.TAKEN;
        }
        return way.declined().contains(between)
                ? CaseMarks.Passage.DECLINED
                : CaseMarks.Passage.PLAIN;
    }

    /** Each time that the case came to a step, oldest first. */
    List<Visit> visits(StepId step) {
        return visits.getOrDefault(step, List.of());
    }

    /** Whether anything was recorded at a step. */
    boolean isRecordedAt(StepId step) {
        return way != null && way.entries().containsKey(step);
    }

    /** How often it came to a step by hand. */
    int byHand(StepId step) {
        return (int) visits(step).stream().filter(visit -> visit.by() != null).count();
    }

    /** The moves by hand that left a step, oldest first. */
    List<Happening.Moved> leftByHand(StepId step) {
        return leftByHand.getOrDefault(step, List.of());
    }

    /** The decisions at a step that took none of its ways on, oldest first. */
    List<Happening.Decided> stayed(StepId step) {
        return stayed.getOrDefault(step, List.of());
    }

    /** What was due at a step and was met, or came to apply no longer, oldest first. */
    List<Happening.Ended> ended(StepId step) {
        return ended.getOrDefault(step, List.of());
    }

    /** How many entries of a step were set right. */
    int setRight(StepId step) {
        return setRight.getOrDefault(step, 0);
    }

    /** Each time that a route was taken or left, oldest first. */
    List<Choice> choices(Route route) {
        return choices.getOrDefault(new CaseWay.Way(route.from(), route.to()), List.of());
    }

    private void tell(Happening happening, Map<EntryId, Instant> corrections) {
        if (happening instanceof Happening.Recorded it && corrections.containsKey(it.entry())) {
            setRight.merge(it.step(), 1, Integer::sum);
        }
        switch (happening) {
            case Happening.Opened it -> visit(it.step(), it.at(), null);
            case Happening.Went it -> {
                choose(it.step(), it.to(), new Choice(it.at(), true, Optional.empty()));
                visit(it.to(), it.at(), null);
            }
            case Happening.Moved it -> {
                add(leftByHand, it.step(), it);
                visit(it.to(), it.at(), it);
            }
            case Happening.Decided it -> decide(it, corrections);
            case Happening.Ended it -> add(ended, it.step(), it);
            case Happening.Noted _, Happening.Corrected _ -> {}
        }
    }

    private void decide(Happening.Decided it, Map<EntryId, Instant> corrections) {
        Optional<Instant> right = Optional.ofNullable(corrections.get(it.entry()));
        it.left().forEach(to -> choose(it.step(), to, new Choice(it.at(), false, right)));
        StepId took = it.took();
        if (took == null) {
            add(stayed, it.step(), it);
        } else {
            choose(it.step(), took, new Choice(it.at(), true, right));
            visit(took, it.at(), null);
        }
    }

    private void visit(StepId step, Instant at, Happening.@Nullable Moved by) {
        add(visits, step, new Visit(at, by));
    }

    private void choose(StepId from, StepId to, Choice choice) {
        choices.computeIfAbsent(new CaseWay.Way(from, to), _ -> new ArrayList<>()).add(choice);
    }

    private static <T> void add(Map<StepId, List<T>> to, StepId step, T it) {
        to.computeIfAbsent(step, _ -> new ArrayList<>()).add(it);
    }

    /** When each entry was set right last, by a correction or by one that corrects that. */
    private static Map<EntryId, Instant> corrections(List<Happening> story) {
        Map<EntryId, EntryId> corrects = new HashMap<>();
        Map<EntryId, Instant> last = new HashMap<>();
        for (Happening happening : story) {
            if (happening instanceof Happening.Corrected it) {
                corrects.put(it.entry(), it.corrects());
                Set<EntryId> above = new HashSet<>();
                EntryId entry = it.corrects();
                while (entry != null && above.add(entry)) {
                    last.put(entry, it.at());
                    entry = corrects.get(entry);
                }
            }
        }
        return last;
    }
}

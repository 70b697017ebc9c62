package org.waymark.casework;

import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case's way through the pathway.
 *
 * @param now where it stands
 * @param been every step it has stood at or been recorded at, {@code now} among them
 * @param legs how it went, oldest first
 * @param declined routes that were offered at a decision and never taken
 * @param entries how many entries each step holds for it, for steps that hold any
 * @param story all that tells its way, in the order of recording; its opening first
 */
public record CaseWay(
        StepId now,
        Set<StepId> been,
        List<Leg> legs,
        Set<Way> declined,
        Map<StepId, Integer> entries,
        List<Happening> story) {

    public CaseWay {
        been = Set.copyOf(been);
        legs = List.copyOf(legs);
        declined = Set.copyOf(declined);
        entries = Map.copyOf(entries);
        story = List.copyOf(story);
    }

    /**
     * A way of which no more is known: each leg along a route was decided where any was declined.
     */
    public CaseWay(
            StepId now,
            Set<StepId> been,
            List<Leg> legs,
            Set<Way> declined,
            Map<StepId, Integer> entries) {
        this(now, been, legs, declined, entries, retold(now, legs, declined));
    }

    /**
     * The way that a story tells.
     *
     * @param story begins with the opening of the case
     */
    public static CaseWay of(List<Happening> story) {
        return new Telling(story).way();
    }

    /** The way as it was after the first happenings of its story. */
    public CaseWay after(int happenings) {
        return happenings == story.size() ? this : of(story.subList(0, happenings));
    }

    /**
     * From one step to another.
     *
     * @param from the step that was left
     * @param to the step that was come to
     */
    public record Way(StepId from, StepId to) {}

    /**
     * One move of the case.
     *
     * @param way from where to where
     * @param alongRoute whether it followed a route of the pathway
     * @param at when it was recorded
     */
    public record Leg(Way way, boolean alongRoute, Instant at) {}

    /** The routes that were taken. */
    public Set<Way> taken() {
        return legs.stream()
                .filter(Leg::alongRoute)
                .map(Leg::way)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Happening> retold(StepId now, List<Leg> legs, Set<Way> declined) {
        Map<StepId, Set<StepId>> left = new LinkedHashMap<>();
        declined.forEach(
                way -> left.computeIfAbsent(way.from(), _ -> new LinkedHashSet<>()).add(way.to()));
        StepId first = legs.isEmpty() ? now : legs.getFirst().way().from();
        Instant opened = legs.isEmpty() ? Instant.EPOCH : legs.getFirst().at();
        List<Happening> story = new ArrayList<>(List.of(new Happening.Opened(opened, first)));
        for (Leg leg : legs) {
            StepId from = leg.way().from();
            StepId to = leg.way().to();
            Set<StepId> others = leg.alongRoute() ? left.remove(from) : null;
            if (others != null) {
                story.add(new Happening.Decided(leg.at(), from, entry(story), to, others));
            } else if (leg.alongRoute()) {
                story.add(new Happening.Went(leg.at(), from, to, ""));
            } else {
                story.add(new Happening.Moved(leg.at(), from, to, ""));
            }
        }
        left.forEach(
                (from, others) ->
                        story.add(
                                new Happening.Decided(
                                        story.getLast().at(), from, entry(story), null, others)));
        return story;
    }

    private static EntryId entry(List<Happening> story) {
        return new EntryId("happening " + story.size());
    }

    /** Tells a story from its beginning. */
    private static final class Telling {
        private final List<Happening> story;
        private final Set<StepId> been = new HashSet<>();
        private final List<Leg> legs = new ArrayList<>();
        private final Set<Way> taken = new HashSet<>();
        private final Set<Way> declined = new HashSet<>();
        private final Map<StepId, Integer> entries = new HashMap<>();
        private StepId now;

        Telling(List<Happening> story) {
            this.story = story;
            this.now = story.getFirst().step();
            story.forEach(this::tell);
            declined.removeAll(taken);
        }

        private void tell(Happening happening) {
            been.add(happening.step());
            if (happening instanceof Happening.Recorded it) {
                entries.merge(it.step(), 1, Integer::sum);
            }
            switch (happening) {
                case Happening.Opened it -> now = it.step();
                case Happening.Went it -> go(it.step(), it.to(), true, it.at());
                case Happening.Moved it -> go(it.step(), it.to(), false, it.at());
                case Happening.Decided it -> {
                    it.left().forEach(to -> declined.add(new Way(it.step(), to)));
                    StepId took = it.took();
                    if (took != null) {
                        go(it.step(), took, true, it.at());
                    }
                }
                case Happening.Noted _, Happening.Corrected _, Happening.Ended _ -> {}
            }
        }

        private void go(StepId from, StepId to, boolean alongRoute, Instant at) {
            Way way = new Way(from, to);
            legs.add(new Leg(way, alongRoute, at));
            if (alongRoute) {
                taken.add(way);
            }
            been.add(to);
            now = to;
        }

        CaseWay way() {
            return new CaseWay(now, been, legs, declined, entries, story);
        }
    }
}

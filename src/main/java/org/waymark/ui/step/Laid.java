package org.waymark.ui.step;

import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.LocalStep;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Source;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The guidance that is read at once: the national pathway and the areas that stand beside it.
 *
 * @param pathway the national one
 * @param areas none, that of a case, or all those in which the charity works
 */
record Laid(Pathway pathway, List<AreaPathway> areas) {
    Laid {
        areas = List.copyOf(areas);
    }

    /** The source of that key, national or local; empty when no pack here defines it. */
    Optional<Source> source(String key) {
        return pathway.sources().stream()
                .filter(source -> source.key().equals(key))
                .findFirst()
                .or(() -> areas.stream().flatMap(area -> area.source(key).stream()).findFirst());
    }

    /** The limit of that id, the national one first; empty when no pack here defines it. */
    Optional<TimeLimit> clock(String id) {
        return national(id)
                .or(() -> areas.stream().flatMap(area -> area.localClock(id).stream()).findFirst());
    }

    /** The areas that have a text of their own for the whole step. */
    List<AreaPathway> replacing(StepId step) {
        return areas.stream()
                .filter(area -> area.locally(step).map(LocalStep::replacement).isPresent())
                .toList();
    }

    /**
     * The limits to be shown at a step: each of the step's with those that areas have beside it,
     * and then those that only an area has.
     */
    List<Beside> limits(Step step) {
        List<Beside> limits = new ArrayList<>();
        for (String id : step.clocks()) {
            Optional<TimeLimit> national = national(id);
            national.ifPresent(limit -> limits.add(new Beside("", limit)));
            limits.addAll(besides(id));
        }
        for (AreaPathway area : areas) {
            area.localClocksAt(step.id()).stream()
                    .filter(limit -> !step.clocks().contains(limit.id()))
                    .forEach(limit -> limits.add(new Beside(area.name(), limit)));
        }
        return limits;
    }

    /** Of the limits of a step those whose date only a person can give, one of each id. */
    List<TimeLimit> givenDates(Step step) {
        Map<String, TimeLimit> given = new LinkedHashMap<>();
        limits(step).stream()
                .map(Beside::limit)
                .filter(TimeLimit::countsFromGivenDate)
                .forEach(limit -> given.putIfAbsent(limit.id(), limit));
        return List.copyOf(given.values());
    }

    private Optional<TimeLimit> national(String id) {
        return pathway.clocks().stream().filter(clock -> clock.id().equals(id)).findFirst();
    }

    private List<Beside> besides(String clock) {
        return areas.stream()
                .flatMap(
                        area ->
                                area.localClock(clock).stream()
                                        .map(limit -> new Beside(area.name(), limit)))
                .toList();
    }

    /**
     * A limit and whose it is.
     *
     * @param area the area's name; empty for the national one
     * @param limit the limit
     */
    record Beside(String area, TimeLimit limit) {}
}

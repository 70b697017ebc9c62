package org.waymark.ui.step;

import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.LocalStep;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Source;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;

import java.util.List;
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
        return pathway.clocks().stream()
                .filter(clock -> clock.id().equals(id))
                .findFirst()
                .or(() -> areas.stream().flatMap(area -> area.localClock(id).stream()).findFirst());
    }

    /** The areas that have a text of their own for the whole step. */
    List<AreaPathway> replacing(StepId step) {
        return areas.stream()
                .filter(area -> area.locally(step).map(LocalStep::replacement).isPresent())
                .toList();
    }

    /** The limits that stand beside one of the nation, each with its area. */
    List<Beside> besides(String clock) {
        return areas.stream()
                .flatMap(
                        area ->
                                area.localClock(clock).stream()
                                        .map(limit -> new Beside(area.name(), limit)))
                .toList();
    }

    /** The limits that only an area has and that start at a step. */
    List<Beside> onlyLocal(Step step) {
        return areas.stream()
                .flatMap(
                        area ->
                                area.localClocksAt(step.id()).stream()
                                        .filter(limit -> !step.clocks().contains(limit.id()))
                                        .map(limit -> new Beside(area.name(), limit)))
                .toList();
    }

    /**
     * @param area the area's name
     * @param limit its own limit
     */
    record Beside(String area, TimeLimit limit) {}
}

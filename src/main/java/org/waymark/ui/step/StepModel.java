package org.waymark.ui.step;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.KnownNumber;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.WordsShelf;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;
import org.waymark.ui.kit.ScreenContext;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The step that is shown, which of its points are done for the open case, and what the notebook
 * holds there. On the JavaFX thread only.
 */
public final class StepModel {

    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<Step> step;
    private final ReadOnlyObjectWrapper<@Nullable CaseId> caseId =
            new ReadOnlyObjectWrapper<>(this, "caseId", null);
    private final ReadOnlyObjectWrapper<Set<Integer>> done =
            new ReadOnlyObjectWrapper<>(this, "done", Set.of());
    private final ReadOnlyObjectWrapper<List<RecordedEntry>> entries =
            new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private final ReadOnlyObjectWrapper<List<AreaPathway>> areas =
            new ReadOnlyObjectWrapper<>(this, "areas", List.of());
    private final ReadOnlyObjectWrapper<List<KnownNumber>> numbers =
            new ReadOnlyObjectWrapper<>(this, "numbers", List.of());
    private List<AreaPathway> ofNotebook = List.of();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");

    public StepModel(ScreenContext context) {
        this.context = context;
        Pathway pathway = context.pathway();
        this.step = new ReadOnlyObjectWrapper<>(this, "step", pathway.step(pathway.start()));
    }

    ScreenContext context() {
        return context;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The case whose checklist and notebook are shown; null for none. */
    public ReadOnlyObjectProperty<@Nullable CaseId> caseIdProperty() {
        return caseId.getReadOnlyProperty();
    }

    /** The points under "Do" that are ticked, from 1. */
    public ReadOnlyObjectProperty<Set<Integer>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What the notebook holds for the case at the step, newest first. */
    public ReadOnlyObjectProperty<List<RecordedEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /**
     * The areas whose guidance stands beside the national one: that of the open case, or those of
     * the notebook while none is open; empty where no area was chosen.
     */
    public ReadOnlyObjectProperty<List<AreaPathway>> areasProperty() {
        return areas.getReadOnlyProperty();
    }

    /** What was found out here about numbers of the directory. */
    public ReadOnlyObjectProperty<List<KnownNumber>> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /** Reads where the charity works, and what it knows of numbers there. */
    public void loadAreas() {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the areas",
                        () ->
                                new Place(
                                        context.session().queries().areas().areas(),
                                        context.session().queries().knownNumbers()))
                .onDone(
                        place -> {
                            numbers.set(place.numbers());
                            ofNotebook =
                                    place.areas().stream()
                                            .map(context.session().library()::area)
                                            .filter(area -> area.local().isPresent())
                                            .toList();
                            if (caseId.get() == null) {
                                areas.set(ofNotebook);
                            }
                        });
    }

    /** The open case is of that area. */
    public void ofArea(String area) {
        AreaPathway here = context.session().library().area(area);
        areas.set(here.local().isPresent() ? List.of(here) : List.of());
    }

    private record Place(List<String> areas, List<KnownNumber> numbers) {}

    /** Why a tick could not be recorded; empty when nothing went wrong. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Shows a step, for a case or, with null, as a text to read. */
    public void show(Step shown, @Nullable CaseId of) {
        boolean another = !shown.equals(step.get()) || !java.util.Objects.equals(of, caseId.get());
        if (another) {
            done.set(Set.of());
            entries.set(List.of());
            failure.set("");
        }
        if (!java.util.Objects.equals(of, caseId.get())) {
            areas.set(of == null ? ofNotebook : List.of());
        }
        caseId.set(of);
        step.set(shown);
        if (of != null) {
            read(shown.id(), of);
        }
    }

    /** Reads again what the notebook holds. */
    public void refresh() {
        CaseId open = caseId.get();
        if (open != null) {
            read(step.get().id(), open);
        }
    }

    /** How to give the date from which a limit of this step counts; empty while no case is open. */
    Optional<Function<TimeLimit, ClockStart>> clockStarts() {
        StepId at = step.get().id();
        return Optional.ofNullable(caseId.get())
                .map(open -> limit -> new ClockStart(context, open, at, limit));
    }

    /**
     * Looks for limits of this step whose date somebody was giving when the window was locked.
     *
     * @param limits the step's limits
     * @param found told of the first such limit, unless another step or case is shown by then
     */
    void lookForWords(List<TimeLimit> limits, Consumer<TimeLimit> found) {
        CaseId of = caseId.get();
        if (of == null || limits.isEmpty()) {
            return;
        }
        StepId at = step.get().id();
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Looking for words typed before",
                        () -> {
                            WordsShelf shelf = context.session().shelf();
                            return limits.stream()
                                    .filter(
                                            limit ->
                                                    shelf.find(ClockStart.place(of, at, limit.id()))
                                                            .isPresent())
                                    .findFirst();
                        })
                .onDone(
                        limit -> {
                            if (at.equals(step.get().id()) && of.equals(caseId.get())) {
                                limit.ifPresent(found);
                            }
                        });
    }

    private void read(StepId at, CaseId of) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the notebook",
                        () ->
                                new Held(
                                        context.session().queries().pointsDone(of, at),
                                        context.session().queries().entriesAt(of, at)))
                .onDone(
                        held -> {
                            if (at.equals(step.get().id()) && of.equals(caseId.get())) {
                                done.set(held.done());
                                entries.set(held.entries());
                            }
                        });
    }

    /**
     * Ticks a point of this case, or takes the tick back.
     *
     * @param point from 1
     */
    public void tick(int point, boolean isDone) {
        CaseId open = caseId.get();
        if (open == null || done.get().contains(point) == isDone) {
            return;
        }
        StepId at = step.get().id();
        Set<Integer> before = done.get();
        Set<Integer> after = new TreeSet<>(before);
        if (isDone) {
            after.add(point);
        } else {
            after.remove(point);
        }
        done.set(Set.copyOf(after));
        failure.set("");
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Recording the tick",
                        () -> {
                            context.session().recorder().markPoint(open, at, point, isDone);
                            return true;
                        })
                .onFailed(
                        failed -> {
                            if (at.equals(step.get().id())) {
                                done.set(before);
                                failure.set(failed.happened() + " " + failed.next());
                            }
                        });
    }

    private record Held(Set<Integer> done, List<RecordedEntry> entries) {
        @Override
        public String toString() {
            return "Held[withheld]";
        }
    }
}

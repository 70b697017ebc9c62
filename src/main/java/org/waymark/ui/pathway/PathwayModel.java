package org.waymark.ui.pathway;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.EntryKind;
import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.ChartModel;
import org.waymark.ui.chart.ChartWish;
import org.waymark.ui.chart.Layouts;
import org.waymark.ui.chart.OtherCase;
import org.waymark.ui.chart.ReplayFrames;
import org.waymark.ui.compose.ComposerModel;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.step.StepModel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Keeps chart, step and composer at the same step of the same case: what is selected on the chart
 * is read and written at; what is signed moves the case on the chart. On the JavaFX thread only.
 */
public final class PathwayModel {

    private final ScreenContext context;
    private final LastPlaces places;
    private final ChartModel chart;
    private final StepModel step;
    private final ComposerModel composer;
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file =
            new ReadOnlyObjectWrapper<>(this, "file", null);
    private @Nullable CaseId caseId;
    private @Nullable StepId stood;
    private Runnable writing = () -> {};
    private Consumer<List<Beside>> comparing = _ -> {};
    private Runnable saving = () -> {};

    /**
     * A case that could be shown beside the open one.
     *
     * @param linked whether the two share a person
     */
    record Beside(CaseSummary summary, boolean linked) {}

    /**
     * @param places where one was last in each case
     * @param pause tells when typing has stopped
     */
    public PathwayModel(ScreenContext context, Layouts layouts, LastPlaces places, Pause pause) {
        this.context = context;
        this.places = places;
        this.chart = new ChartModel(context.pathway(), layouts);
        this.step = new StepModel(context);
        this.composer = new ComposerModel(context, pause);
        chart.say(new Moments(context.clock()));
        chart.onWish(this::wish);
        chart.selectedProperty().subscribe((_, selected) -> show(selected));
        composer.stepProperty().subscribe((_, at) -> chart.select(at.id()));
        composer.onSigned(this::signed);
    }

    ScreenContext context() {
        return context;
    }

    public ChartModel chart() {
        return chart;
    }

    public StepModel step() {
        return step;
    }

    public ComposerModel composer() {
        return composer;
    }

    /** The open case; null while there is none, or it is still being read. */
    public ReadOnlyObjectProperty<@Nullable CaseFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The case that this is about, also while it is still being read; null for none. */
    public @Nullable CaseId caseId() {
        return caseId;
    }

    /** Told when writing begins by itself, so that the composer comes into sight. */
    void onWriting(Runnable receiver) {
        writing = receiver;
    }

    /** Told of the cases that could be shown beside the open one, linked ones first. */
    void onComparing(Consumer<List<Beside>> receiver) {
        comparing = receiver;
    }

    /** Told when somebody wants to save the chart. */
    void onSaving(Runnable receiver) {
        saving = receiver;
    }

    /** Shows a second case beside the open one. */
    void compare(CaseSummary with) {
        CaseFile open = file.get();
        if (open == null) {
            return;
        }
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Opening the second case",
                        () -> context.session().queries().file(with.id()))
                .onDone(
                        found ->
                                found.ifPresent(
                                        second ->
                                                chart.otherProperty()
                                                        .set(
                                                                new OtherCase(
                                                                        open.summary().number(),
                                                                        with.number(),
                                                                        second.way()))));
    }

    private void wish(ChartWish wish) {
        CaseFile open = file.get();
        switch (wish) {
            case REPLAY -> {
                if (open != null) {
                    replay(open);
                }
            }
            case COMPARE -> {
                if (open != null) {
                    lookForOthers(open);
                }
            }
            case SAVE -> saving.run();
        }
    }

    private void replay(CaseFile open) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the case's way",
                        () -> context.session().queries().entries(open.summary().id()))
                .onDone(
                        entries ->
                                chart.replay()
                                        .begin(
                                                ReplayFrames.of(
                                                        context.pathway(),
                                                        open.way(),
                                                        open.summary().opened(),
                                                        entries)));
    }

    private void lookForOthers(CaseFile open) {
        context.jobs()
                .run(Jobs.Lane.BOOKS, "Looking for linked cases", () -> others(open))
                .onDone(comparing::accept);
    }

    /** Every other case, those that share a person with the open one first. */
    private List<Beside> others(CaseFile open) {
        Set<PersonId> here = people(open);
        List<Beside> linked = new ArrayList<>();
        List<Beside> rest = new ArrayList<>();
        for (CaseSummary each : context.session().queries().cases()) {
            if (!each.id().equals(open.summary().id())) {
                boolean shares =
                        context.session()
                                .queries()
                                .file(each.id())
                                .map(file -> !Collections.disjoint(here, people(file)))
                                .orElse(false);
                (shares ? linked : rest).add(new Beside(each, shares));
            }
        }
        linked.addAll(rest);
        return linked;
    }

    private static Set<PersonId> people(CaseFile file) {
        return file.people().stream().map(InvolvedPerson::id).collect(Collectors.toSet());
    }

    /** Comes to where a destination leads. */
    public void open(Destination.Pathway place) {
        CaseId of = place.caseId();
        caseId = of;
        stood = null;
        if (of == null) {
            select(place.step());
            if (place.draft() != null) {
                composer.newConcern();
                composer.resume(place.draft());
                writing.run();
            } else if (place.compose() == EntryKind.CONCERN) {
                composer.newConcern();
                writing.run();
            }
            return;
        }
        read(
                of,
                found -> {
                    select(place.step() == null ? lastPlace(found) : place.step());
                    if (place.draft() != null) {
                        composer.resume(place.draft());
                        writing.run();
                    } else if (place.compose() != null) {
                        composer.begin(place.compose());
                        writing.run();
                    }
                });
    }

    /** Begins a concern that opens a case. */
    public void newConcern() {
        caseId = null;
        file.set(null);
        chart.wayProperty().set(null);
        select(null);
        composer.newConcern();
        writing.run();
    }

    /** Begins to correct an entry. */
    public void correct(RecordedEntry entry) {
        composer.correct(entry);
        writing.run();
    }

    /** Begins to finish what an entry agreed, unless it is finished. */
    public void finish(RecordedEntry entry) {
        if (entry.fact() instanceof ActionAgreed agreed) {
            composer.openActions().stream()
                    .filter(action -> action.id().equals(agreed.action()))
                    .findFirst()
                    .ifPresent(
                            action -> {
                                composer.finish(action);
                                writing.run();
                            });
        }
    }

    /** Something was recorded: reads the case again. */
    public void changed() {
        CaseId of = caseId;
        if (of != null) {
            read(of, _ -> {});
        }
    }

    /** Saves what is being typed, for the last time. */
    public void leave() {
        CaseFile open = file.get();
        if (open != null && open.summary().id().equals(caseId)) {
            places.keep(
                    open.summary().id(),
                    open.way(),
                    new LastPlaces.Place(
                            chart.selected(), chart.mode(), chart.listShownProperty().get()));
        }
        composer.leave();
    }

    /** Where one was last in a case, unless it has moved since; otherwise where it stands. */
    private StepId lastPlace(CaseFile open) {
        return places.find(open.summary().id(), open.way())
                .map(
                        place -> {
                            chart.modeProperty().set(place.mode());
                            chart.listShownProperty().set(place.asList());
                            return place.step();
                        })
                .filter(step -> context.pathway().find(step).isPresent())
                .orElse(open.summary().step());
    }

    private void select(@Nullable StepId wanted) {
        StepId known =
                Optional.ofNullable(wanted)
                        .filter(id -> context.pathway().find(id).isPresent())
                        .orElse(context.pathway().start());
        if (known.equals(chart.selected())) {
            show(known);
        } else {
            chart.select(known);
        }
    }

    private void show(StepId selected) {
        Step shown = context.pathway().step(selected);
        step.show(shown, caseId);
        CaseFile open = file.get();
        if (caseId == null || open != null && open.summary().id().equals(caseId)) {
            if (composer.kindProperty().get() == EntryKind.CONCERN && caseId == null) {
                composer.lookAt(shown);
            } else {
                composer.show(open, shown);
            }
        }
    }

    private void read(CaseId of, Consumer<CaseFile> then) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Opening the case",
                        () -> context.session().queries().file(of))
                .onDone(
                        found -> {
                            if (found.isPresent() && of.equals(caseId)) {
                                StepId before = stood;
                                StepId now = found.get().summary().step();
                                stood = now;
                                file.set(found.get());
                                chart.dueProperty().set(found.get().due());
                                chart.wayProperty().set(found.get().way());
                                show(chart.selected());
                                then.accept(found.get());
                                if (before != null && !before.equals(now)) {
                                    chart.centreOnCase();
                                }
                            }
                        });
    }

    private void signed(Signing.Signed done) {
        if (!done.caseId().equals(caseId)) {
            caseId = done.caseId();
            stood = null;
        }
        read(done.caseId(), _ -> {});
    }
}

package org.waymark.ui.pathway;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Jobs;
import org.waymark.app.guidance.PastWords;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.CasePlace;
import org.waymark.casework.EntryKind;
import org.waymark.casework.RecordedEntry;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.ChartMode;
import org.waymark.ui.chart.ChartModel;
import org.waymark.ui.chart.Layouts;
import org.waymark.ui.compose.ComposerModel;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Moments;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.contact.ContactNumber;
import org.waymark.ui.step.StepModel;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps chart, step and composer at the same step of the same case: what is selected on the chart
 * is read and written at; what is signed moves the case on the chart. On the JavaFX thread only.
 */
public final class PathwayModel {

    private final ScreenContext context;
    private final ChartModel chart;
    private final ChartWishes wishes;
    private final StepModel step;
    private final ComposerModel composer;
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file =
            new ReadOnlyObjectWrapper<>(this, "file", null);
    private final ReadOnlyObjectWrapper<@Nullable PastWords> leftStep =
            new ReadOnlyObjectWrapper<>(this, "leftStep", null);
    private @Nullable CaseId caseId;
    private @Nullable StepId stood;
    private Runnable writing = () -> {};

    /**
     * @param pause tells when typing has stopped
     */
    public PathwayModel(ScreenContext context, Layouts layouts, Pause pause) {
        this.context = context;
        this.chart = new ChartModel(context.pathway(), layouts);
        this.wishes = new ChartWishes(context, chart, file);
        this.step = new StepModel(context);
        this.composer = new ComposerModel(context, pause);
        chart.say(new Moments(context.clock()));
        chart.selectedProperty().subscribe((_, selected) -> show(selected));
        composer.stepProperty().subscribe((_, at) -> follow(at));
        composer.onSigned(this::signed);
        step.loadAreas();
    }

    /** The composer is at another step; where it only followed, the way back stays as it is. */
    private void follow(Step writing) {
        if (!writing.id().equals(chart.selected())) {
            chart.select(writing.id());
        }
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

    /**
     * The step at which the case stands, where the guidance no longer has it; with no parts where
     * this computer never had it; null in every other case.
     */
    public ReadOnlyObjectProperty<@Nullable PastWords> leftStepProperty() {
        return leftStep.getReadOnlyProperty();
    }

    /** The case that this is about, also while it is still being read; null for none. */
    public @Nullable CaseId caseId() {
        return caseId;
    }

    /** Told when writing begins by itself, so that the composer comes into sight. */
    void onWriting(Runnable receiver) {
        writing = receiver;
    }

    /** What the chart is asked for beside walking it. */
    ChartWishes wishes() {
        return wishes;
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
                    select(comeTo(found, place.step()));
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
        leftStep.set(null);
        chart.formerProperty().set(Map.of());
        file.set(null);
        chart.wayProperty().set(null);
        select(null);
        composer.newConcern();
        writing.run();
    }

    /** Begins the record of a call, where the case stands. */
    public void open(Destination.Call call) {
        caseId = call.caseId();
        stood = null;
        read(
                call.caseId(),
                found -> {
                    select(found.file().summary().step());
                    call(call.who(), call.organisation());
                });
    }

    /** Begins the record of a call at the step that is shown. */
    public void rung(ContactNumber contact) {
        call(contact.who(), contact.organisation());
    }

    private void call(String who, String organisation) {
        composer.call(who, organisation);
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
        step.loadAreas();
        CaseId of = caseId;
        if (of != null) {
            read(of, _ -> {});
        }
    }

    /** Saves what is being typed, for the last time. */
    public void leave() {
        CaseFile open = file.get();
        if (open != null && open.summary().id().equals(caseId)) {
            keep(
                    new CasePlace(
                            open.summary().id(),
                            chart.selected(),
                            chart.mode() == ChartMode.MAP,
                            chart.listShownProperty().get(),
                            open.way().now(),
                            open.way().legs().size()));
        }
        composer.leave();
    }

    private void keep(CasePlace place) {
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Remembering where you were",
                        () -> {
                            context.session().places().keep(place);
                            return true;
                        })
                // Of no use to anybody who has just been told that the disk is full.
                .onFailed(_ -> {});
    }

    /**
     * The step to come to: the one that is asked for; else where one was last in the case, unless
     * it has moved since; else where it stands. Whoever comes back sees it as it was left.
     */
    private StepId comeTo(Opened found, @Nullable StepId asked) {
        CasePlace last =
                found.place()
                        .filter(place -> place.holdsFor(found.file().way()))
                        .filter(place -> context.pathway().find(place.step()).isPresent())
                        .filter(place -> asked == null || asked.equals(place.step()))
                        .orElse(null);
        if (last == null) {
            return asked == null ? found.file().summary().step() : asked;
        }
        chart.modeProperty().set(last.asMap() ? ChartMode.MAP : ChartMode.STAGE);
        chart.listShownProperty().set(last.asList());
        return last.step();
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

    /**
     * @param place where it was last looked at
     */
    private record Opened(CaseFile file, Optional<CasePlace> place) {}

    private Optional<Opened> opened(CaseId of) {
        return context.session()
                .queries()
                .file(of)
                .map(found -> new Opened(found, context.session().places().find(of)));
    }

    private void read(CaseId of, Consumer<Opened> then) {
        context.jobs()
                .run(Jobs.Lane.BOOKS, "Opening the case", () -> opened(of))
                .onDone(
                        found -> {
                            if (found.isPresent() && of.equals(caseId)) {
                                show(found.get().file());
                                then.accept(found.get());
                            }
                        });
    }

    private void show(CaseFile found) {
        StepId before = stood;
        StepId now = found.summary().step();
        stood = now;
        file.set(found);
        chart.dueProperty().set(found.due());
        chart.wayProperty().set(found.way());
        lookFor(found);
        show(chart.selected());
        step.ofArea(found.area());
        if (before != null && !before.equals(now)) {
            chart.centreOnCase();
        }
    }

    /** Looks in earlier versions for the steps of the case that the guidance no longer has. */
    private void lookFor(CaseFile open) {
        leftStep.set(null);
        chart.formerProperty().set(Map.of());
        Set<StepId> missing = new LinkedHashSet<>(open.way().been());
        missing.removeIf(step -> context.pathway().find(step).isPresent());
        if (missing.isEmpty()) {
            return;
        }
        CaseId of = caseId;
        StepId stands = open.way().now();
        context.jobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Looking for the step in earlier guidance",
                        () -> former(missing))
                .onDone(
                        found -> {
                            if (Objects.equals(of, caseId)) {
                                Map<StepId, String> titles = new HashMap<>();
                                found.forEach((step, was) -> titles.put(step, was.title()));
                                chart.formerProperty().set(titles);
                                if (missing.contains(stands)) {
                                    PastWords was = found.get(stands);
                                    leftStep.set(was == null ? unknown(stands) : was);
                                }
                            }
                        });
    }

    /** Those of the steps that some earlier guidance has. */
    private Map<StepId, PastWords> former(Set<StepId> steps) {
        Map<StepId, PastWords> found = new HashMap<>();
        for (StepId step : steps) {
            context.session().past().last(step).ifPresent(words -> found.put(step, words));
        }
        return found;
    }

    private static PastWords unknown(StepId step) {
        return new PastWords(step.value(), "", false, List.of());
    }

    private void signed(Signing.Signed done) {
        CaseId of = done.inCase();
        if (!of.equals(caseId)) {
            caseId = of;
            stood = null;
        }
        read(of, _ -> {});
    }
}

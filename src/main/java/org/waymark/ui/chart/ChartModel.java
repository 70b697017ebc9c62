package org.waymark.ui.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseWay;
import org.waymark.casework.DueItem;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartRequest;
import org.waymark.ui.kit.Moments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the chart shows, without a node. Two steps are marked: the <em>selected</em> one, which the
 * step panel shows, and the <em>focused</em> one, to which the keys have walked; selecting moves
 * both. The stage in sight is always the one that was last walked to or asked for. Used on the
 * JavaFX thread.
 */
public final class ChartModel {

    private final ChartPlan plan;
    private final Layouts layouts;
    private final ReadOnlyObjectWrapper<StepId> selected;
    private final ReadOnlyObjectWrapper<StepId> focused;
    private final ReadOnlyObjectWrapper<Stage> stage;
    private final ObjectProperty<ChartMode> mode =
            new SimpleObjectProperty<>(this, "mode", ChartMode.STAGE);
    private final BooleanProperty listShown = new SimpleBooleanProperty(this, "listShown", false);
    private final ReadOnlyObjectWrapper<@Nullable Stage> pointedAt =
            new ReadOnlyObjectWrapper<>(this, "pointedAt", null);
    private final Pictures pictures;
    private final Camera camera = new Camera();
    private final CaseOnChart onChart;
    private final Finding finding;
    private final Trail trail;
    private Runnable centring = () -> {};
    private Runnable fitting = camera::fit;
    private Consumer<ChartWish> wishes = _ -> {};

    /**
     * @param pathway what to show; the model starts at its first step
     * @param layouts where layouts come from
     */
    public ChartModel(Pathway pathway, Layouts layouts) {
        this.plan = new ChartPlan(pathway);
        this.layouts = layouts;
        this.selected = new ReadOnlyObjectWrapper<>(this, "selected", pathway.start());
        this.focused = new ReadOnlyObjectWrapper<>(this, "focused", pathway.start());
        this.stage = new ReadOnlyObjectWrapper<>(this, "stage", plan.stageOf(pathway.start()));
        this.pictures = new Pictures(this);
        mode.subscribe((_, _) -> pictures.change());
        this.finding = new Finding(pathway);
        this.trail = new Trail(new Trail.Place(pathway.start(), pathway.start()));
        this.onChart = new CaseOnChart(pathway);
        onChart.wayProperty().subscribe((_, _) -> otherWay());
        finding.hitsProperty().subscribe((_, hits) -> hits.step().ifPresent(this::glance));
    }

    public Pathway pathway() {
        return plan.pathway();
    }

    /** The step that the step panel shows. */
    public ReadOnlyObjectProperty<StepId> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public StepId selected() {
        return selected.get();
    }

    /** The step to which the keys have walked. */
    public ReadOnlyObjectProperty<StepId> focusedProperty() {
        return focused.getReadOnlyProperty();
    }

    public StepId focused() {
        return focused.get();
    }

    /** The stage in sight; on the map, the stage of the focused step. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public Stage stage() {
        return stage.get();
    }

    /** Stage or map. */
    public ObjectProperty<ChartMode> modeProperty() {
        return mode;
    }

    public ChartMode mode() {
        return mode.get();
    }

    /** The way of the open case, null while none is open. Steps it no longer knows are left out. */
    public ObjectProperty<@Nullable CaseWay> wayProperty() {
        return onChart.wayProperty();
    }

    /** What is due in the open case. */
    public ObjectProperty<List<DueItem>> dueProperty() {
        return onChart.dueProperty();
    }

    /** A second case beside the open one; null for none. */
    public ObjectProperty<@Nullable OtherCase> otherProperty() {
        return onChart.otherProperty();
    }

    /** Titles of steps that the pathway no longer has, as far as they are known. */
    public ObjectProperty<Map<StepId, String>> formerProperty() {
        return onChart.formerProperty();
    }

    /** What the cases have to say of the steps, at the moment that is replayed or now. */
    ReadOnlyObjectProperty<CaseMarks> marksProperty() {
        return onChart.marksProperty();
    }

    CaseMarks marks() {
        return onChart.marksProperty().get();
    }

    /** The open case's way in time. */
    public Replay replay() {
        return onChart.replay();
    }

    /** Finding steps by their words. */
    Finding finding() {
        return finding;
    }

    /** Whether the same content is shown as a list instead of a drawing. */
    public BooleanProperty listShownProperty() {
        return listShown;
    }

    /** Zoom and place; the view feeds it the sizes. */
    public Camera camera() {
        return camera;
    }

    /** Shows a step in the panel and on the chart. */
    public void select(StepId step) {
        move(step, step);
    }

    /** Walks to a step without changing what the panel shows. */
    public void walkTo(StepId step) {
        move(selected(), step);
    }

    /** Selects the step that a route leads to. */
    public void follow(Route route) {
        select(route.to());
    }

    /** Goes back to where one was before the last move; nothing happens at the beginning. */
    public void back() {
        trail.back().ifPresent(this::arrive);
    }

    /** Goes where one was before going back; nothing happens at the end. */
    public void forward() {
        trail.forward().ifPresent(this::arrive);
    }

    /** Goes to a place that was walked to, counted from 0 as the trail counts them. */
    void backTo(int index) {
        trail.to(index).ifPresent(this::arrive);
    }

    /** Where one has walked. */
    Trail trail() {
        return trail;
    }

    /** Selects the first step of the pathway. */
    public void goToStart() {
        select(pathway().start());
    }

    /** Where the open case stands, if one is open and this pathway knows its step. */
    public Optional<Step> caseStep() {
        CaseWay current = wayProperty().get();
        return current == null ? Optional.empty() : pathway().find(current.now());
    }

    /** Selects the step at which the open case stands and brings it to the middle. */
    public void centreOnCase() {
        caseStep()
                .ifPresent(
                        step -> {
                            select(step.id());
                            centring.run();
                        });
    }

    /** Shows a stage for reading and walks to its first step, unless one of its own has focus. */
    public void showStage(Stage wanted) {
        if (!plan.stageOf(focused()).equals(wanted)) {
            pathway().stepsOf(wanted).stream()
                    .findFirst()
                    .ifPresent(
                            first ->
                                    walkTo(
                                            plan.stageOf(selected()).equals(wanted)
                                                    ? selected()
                                                    : first.id()));
        }
        stage.set(wanted);
        mode.set(ChartMode.STAGE);
        pictures.change();
    }

    /** Which stages of the map are open, and what is drawn now. */
    public Pictures pictures() {
        return pictures;
    }

    /** Changes between stage and map. */
    public void toggleMode() {
        mode.set(mode() == ChartMode.STAGE ? ChartMode.MAP : ChartMode.STAGE);
    }

    /** 100 %. */
    public void actualSize() {
        camera.actualSize();
    }

    /**
     * Shows all of what is drawn. Where a map would be too far off to read a step, its stages fold,
     * so that each can be read with its question, unless a hand has opened some.
     */
    public void fit() {
        fitting.run();
    }

    /** What the view does to show all of it. */
    void onFit(Runnable action) {
        fitting = action;
    }

    /** The stage that a jump under the mouse or the focus leads to; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Stage> pointedAtProperty() {
        return pointedAt.getReadOnlyProperty();
    }

    void pointAt(Optional<Stage> where) {
        pointedAt.set(where.orElse(null));
    }

    ChartPlan plan() {
        return plan;
    }

    /** What the view does to bring the selected step to the middle. */
    void onCentre(Runnable action) {
        centring = action;
    }

    void layout(ChartRequest request, Consumer<ChartGeometry> done) {
        layouts.layout(request, done);
    }

    /** What the window does when the chart is asked for something that needs the notebook. */
    public void onWish(Consumer<ChartWish> receiver) {
        wishes = receiver;
    }

    void wish(ChartWish wish) {
        wishes.accept(wish);
    }

    /** Dates are said in this way from now on. */
    public void say(Moments how) {
        onChart.say(how);
    }

    Moments moments() {
        return onChart.moments();
    }

    /** Looks at a step for a moment; the way back does not remember it. */
    void glance(StepId step) {
        arrive(new Trail.Place(selected(), step));
    }

    private void otherWay() {
        caseStep().ifPresent(step -> pictures.arrive(plan.stageOf(step.id())));
        pictures.change();
    }

    private void move(StepId nextSelected, StepId nextFocused) {
        pathway().step(nextFocused);
        Trail.Place there = new Trail.Place(nextSelected, nextFocused);
        trail.come(there);
        arrive(there);
    }

    private void arrive(Trail.Place place) {
        pointedAt.set(null);
        focused.set(place.focused());
        selected.set(place.selected());
        stage.set(plan.stageOf(place.focused()));
        pictures.arrive(stage());
        pictures.change();
    }
}

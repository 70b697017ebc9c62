package org.waymark.ui.chart;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;

import java.util.Optional;
import java.util.Set;

/**
 * What the chart draws: which stage, or which stages of the map are open. Used on the JavaFX
 * thread.
 */
public final class Pictures {

    private final ChartModel model;
    private final Folding folding;
    private boolean low;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);

    Pictures(ChartModel model) {
        this.model = model;
        this.folding = new Folding(model.plan());
    }

    /** Whether a stage shows its steps on the map. */
    public boolean isOpen(Stage which) {
        return open().contains(which);
    }

    /**
     * Folds an open stage of the map into one card, or opens a folded one. The stage of the case
     * and the one walked to open by themselves.
     */
    public void fold(Stage which) {
        if (isOpen(which)) {
            folding.fold(which);
        } else {
            folding.open(which);
        }
        change();
    }

    /** Opens every stage of the map, as far as so many steps can be drawn. */
    public void openAll() {
        folding.openAll();
        change();
    }

    /** Folds every stage of the map, until one is opened or a step walked to. */
    public void foldAll() {
        folding.foldAll();
        change();
    }

    /** Whether the map shows a stage as one card that could be opened. */
    boolean anyFolded() {
        Set<Stage> open = open();
        return model.pathway().stages().stream()
                .anyMatch(stage -> !open.contains(stage) && model.plan().drawable(stage));
    }

    /** Whether a hand has opened stages of the map, which then stay open. */
    boolean openedByHand() {
        return folding.openedByHand();
    }

    /** Tells whether the window is too low for a card that names many ways. */
    void low(boolean other) {
        if (low != other) {
            low = other;
            change();
        }
    }

    /** Counts changes of what is drawn or where one is, told after all of it has changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** What is to be drawn now. */
    Picture now() {
        ChartPlan plan = model.plan();
        StepId focused = model.focused();
        Optional<StepId> spread =
                !low && StepCard.crowds(plan, model.pathway().step(focused), model.mode())
                        ? Optional.of(focused)
                        : Optional.empty();
        Stage stage = model.stage();
        if (model.mode() == ChartMode.STAGE && plan.drawable(stage)) {
            return new Picture(
                    Optional.of(stage),
                    Set.of(),
                    spread.filter(id -> plan.stageOf(id).equals(stage)));
        }
        Set<Stage> open = open();
        return new Picture(
                Optional.empty(), open, spread.filter(id -> open.contains(plan.stageOf(id))));
    }

    /** Somebody, or the case, has come to a stage: it opens even where a hand had folded it. */
    void arrive(Stage stage) {
        folding.arrive(stage);
    }

    void change() {
        changes.set(changes.get() + 1);
    }

    private Set<Stage> open() {
        ChartPlan plan = model.plan();
        return folding.open(
                plan.stageOf(model.focused()),
                model.caseStep().map(step -> plan.stageOf(step.id())));
    }
}

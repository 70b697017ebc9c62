package org.waymark.ui.chart;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;

import java.util.Optional;

/**
 * Keeps the focus within the drawing, whatever is drawn next: at the step that one is at, or at the
 * stage that was just folded or opened, and always in sight.
 */
final class PortFocus {

    private final ChartPort port;
    private final ChartModel model;
    private @Nullable StepId followed;
    private @Nullable Node waitingAt;
    private boolean wanted;

    PortFocus(ChartPort port, ChartModel model) {
        this.port = port;
        this.model = model;
        port.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(
                        owner -> {
                            // Comes by Tab alone; what is walked to or pressed is shown anyway.
                            if (owner != null && owner.isFocusVisible() && isWithin(owner)) {
                                show(owner);
                            }
                        });
    }

    /** Gives the focus to the step that one is at, now or as soon as it is drawn. */
    void give() {
        followed = model.focused();
        Optional<Pressable> card = port.drawing().flatMap(this::here);
        wanted = card.isEmpty() || !port.isUpToDate();
        waitingAt = owner();
        card.ifPresent(Node::requestFocus);
        if (card.isPresent()) {
            waitingAt = card.get();
        }
    }

    private Optional<Pressable> here(Drawing drawing) {
        StepId step = model.focused();
        return drawing.nodeOf(step, model.plan().stageOf(step));
    }

    /** Whether the focus lies in the drawing. */
    boolean isInside() {
        Node owner = owner();
        return owner != null && isWithin(owner);
    }

    /**
     * The stage that has the focus as a whole: its face, its title, or what stands over it from
     * afar.
     */
    Optional<Stage> stage() {
        return isInside() && owner() instanceof StageNode node
                ? Optional.of(node.stage())
                : Optional.empty();
    }

    /** Something else is in sight, or somebody has walked on. */
    void follow() {
        if (!isInside()) {
            return;
        }
        if (staysAtStage() && owner() instanceof Pressable stage) {
            show(stage);
        } else {
            give();
        }
    }

    /** Whether a stage has the focus as a whole, and nobody has walked on since. */
    boolean staysAtStage() {
        return stage().isPresent() && model.focused().equals(followed);
    }

    /** Whether that stage is another than the one that the step lies in. */
    boolean staysElsewhere() {
        Stage here = model.plan().stageOf(model.focused());
        return staysAtStage() && stage().filter(here::equals).isEmpty();
    }

    /**
     * Another drawing stands in the place of the one that had the focus.
     *
     * @param had whether it had
     * @param whole the stage that had it as a whole
     */
    void carry(Drawing next, boolean had, Optional<Stage> whole) {
        boolean walkedOn = !model.focused().equals(followed);
        Stage here = model.plan().stageOf(model.focused());
        Optional<Region> node =
                whole.filter(stage -> had && !walkedOn && !stage.equals(here))
                        .flatMap(next::wholeOf);
        if (node.isPresent()) {
            bring(node.get());
        } else if (had || isWaitedFor()) {
            give();
        } else {
            wanted = false;
        }
    }

    /** Nobody has gone elsewhere since the focus was to come here. */
    private boolean isWaitedFor() {
        return wanted && (waitingAt == null || owner() == waitingAt || owner() == null);
    }

    /**
     * Words come up or go with the zoom: the focus stays where it is seen.
     *
     * @param had whether it lay in the drawing
     */
    void zoomed(boolean had) {
        Node owner = owner();
        if (!had) {
            return;
        }
        boolean lost = owner == null || !isWithin(owner) || !owner.isVisible();
        if (lost || owner instanceof StepCard && !isHere(owner)) {
            give();
        }
    }

    private boolean isHere(Node node) {
        return port.drawing().flatMap(this::here).filter(card -> card == node).isPresent();
    }

    /** Gives the focus to something of the drawing and brings it into sight. */
    void bring(Node node) {
        node.requestFocus();
        show(node);
    }

    /** Brings something of the drawing into sight. */
    void show(Node node) {
        port.drawing().map(drawing -> place(node, drawing)).ifPresent(model.camera()::reveal);
    }

    private static Box place(Node node, Drawing drawing) {
        if (node.getParent() instanceof Group && node instanceof Region card) {
            // Where it is to lie, even while it is still on its way there.
            return new Box(card.getLayoutX(), card.getLayoutY(), card.getWidth(), card.getHeight());
        }
        Bounds place = drawing.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return new Box(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    private @Nullable Node owner() {
        return port.getScene() == null ? null : port.getScene().getFocusOwner();
    }

    private boolean isWithin(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at == port) {
                return true;
            }
        }
        return false;
    }
}

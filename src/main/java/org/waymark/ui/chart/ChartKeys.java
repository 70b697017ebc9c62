package org.waymark.ui.chart;

import javafx.geometry.Side;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.ChartGeometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The chart by keyboard. Tab goes from step to step in the order of the pathway; arrows walk along
 * routes in the direction in which they are drawn, with Shift they move the chart itself; number
 * keys take the way of that number; Enter shows the step in the panel; letters find a step. Home is
 * the start, End the case's current step, Backspace the way back. Ctrl+J enters the card's jumps
 * and Escape leaves them. A stage that is seen as a whole is walked in the same way.
 */
final class ChartKeys {

    private static final double PAN = 80;

    private final ChartModel model;
    private final ChartPort port;
    private final Walk walk;
    private final Consumer<String> find;
    private Optional<StepId> cameFrom = Optional.empty();

    /**
     * @param find opens the finding of a step, with the letters that were typed already
     */
    ChartKeys(ChartModel model, ChartPort port, Consumer<String> find) {
        this.model = model;
        this.port = port;
        this.walk = new Walk(model);
        this.find = find;
        port.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        port.addEventHandler(KeyEvent.KEY_TYPED, event -> SharedKeys.typed(event, find));
        model.focusedProperty().subscribe((before, after) -> cameFrom = Optional.of(before));
    }

    private void pressed(KeyEvent event) {
        boolean handled =
                SharedKeys.anywhere(event, model, find)
                        || (SharedKeys.isAlone(event)
                                ? plain(event)
                                : event.isShortcutDown()
                                        && !event.isAltDown()
                                        && !event.isShiftDown()
                                        && zoom(event.getCode()));
        if (handled) {
            event.consume();
        }
    }

    private boolean zoom(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> model.camera().zoomIn();
            case MINUS, SUBTRACT -> model.camera().zoomOut();
            case DIGIT0, NUMPAD0 -> model.actualSize();
            case DIGIT9, NUMPAD9 -> model.fit();
            case J -> enterJumps(model.focused());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        if (event.getText().equals("*")) {
            foldOrOpen();
            return true;
        }
        if (event.isShiftDown()) {
            return withShift(event);
        }
        return looking(event.getCode())
                || switch (event.getTarget()) {
                    case JumpChip chip -> inJumps(event.getCode(), chip);
                    case StageNode stage -> onStage(event, stage);
                    default -> onCard(event);
                };
    }

    private boolean withShift(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.camera().pan(PAN, 0);
            case RIGHT -> model.camera().pan(-PAN, 0);
            case UP -> model.camera().pan(0, PAN);
            case DOWN -> model.camera().pan(0, -PAN);
            case F10 -> menu(event);
            // Where plus is above another sign of its key.
            case PLUS, EQUALS -> model.camera().zoomIn();
            case TAB -> {
                return stop(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What means the same on a card, on its jumps and on a stage. */
    private boolean looking(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> model.camera().zoomIn();
            case MINUS, SUBTRACT -> model.camera().zoomOut();
            case MULTIPLY, ASTERISK -> foldOrOpen();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onCard(KeyEvent event) {
        StepId here = model.focused();
        switch (event.getCode()) {
            case DOWN -> walk.next(here, places()).ifPresent(this::walkTo);
            case UP -> walk.previous(here, cameFrom, places()).ifPresent(this::walkTo);
            case LEFT -> beside(here, Side.LEFT);
            case RIGHT -> beside(here, Side.RIGHT);
            case ENTER, SPACE -> fire(event);
            case CONTEXT_MENU -> menu(event);
            case PAGE_UP -> neighbour(model.stage(), -1);
            case PAGE_DOWN -> neighbour(model.stage(), 1);
            case TAB -> {
                return stop(event);
            }
            default -> {
                return SharedKeys.digit(event, model);
            }
        }
        return true;
    }

    private boolean onStage(KeyEvent event, StageNode at) {
        switch (event.getCode()) {
            case DOWN -> along(at, Side.BOTTOM);
            case UP -> along(at, Side.TOP);
            case LEFT -> along(at, Side.LEFT);
            case RIGHT -> along(at, Side.RIGHT);
            case ENTER, SPACE -> fire(event);
            case PAGE_UP -> neighbour(at.stage(), -1);
            case PAGE_DOWN -> neighbour(at.stage(), 1);
            case TAB -> {
                return stop(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * From the title of an open stage into it; from a folded one along the lines that are drawn.
     */
    private void along(StageNode at, Side side) {
        port.drawing()
                .ifPresent(
                        drawing -> {
                            if (drawing.faces().containsKey(at.stage())) {
                                walk.along(at.stage(), side, drawing).ifPresent(this::go);
                            } else {
                                model.plan().stepsOf(at.stage()).stream()
                                        .findFirst()
                                        .ifPresent(first -> out(first.id(), side));
                            }
                        });
    }

    private void out(StepId first, Side side) {
        switch (side) {
            case BOTTOM -> walkTo(first);
            case TOP -> walk.previous(first, Optional.empty(), places()).ifPresent(this::walkTo);
            case LEFT, RIGHT -> beside(first, side);
        }
    }

    /** To a step or to a folded stage, by the name that the layout knows it by. */
    private void go(String name) {
        for (Stage stage : model.pathway().stages()) {
            if (Drawing.faceOf(stage).equals(name)) {
                port.drawing()
                        .flatMap(drawing -> drawing.wholeOf(stage))
                        .ifPresent(port.focus()::bring);
                return;
            }
        }
        walkTo(new StepId(name));
    }

    /** Walks, and comes nearer where steps cannot be told apart. */
    private void walkTo(StepId step) {
        if (Level.at(model.camera().zoom(), port.em()) == Level.FAR) {
            model.actualSize();
        }
        if (step.equals(model.focused())) {
            port.focus().give();
        }
        model.walkTo(step);
    }

    private Optional<ChartGeometry> places() {
        return port.drawing().flatMap(Drawing::geometry);
    }

    /** Not every system asks for the menu when its key is pressed. */
    private static void menu(KeyEvent event) {
        if (event.getTarget() instanceof StepCard card) {
            card.executeAccessibleAction(AccessibleAction.SHOW_MENU);
        }
    }

    private static void fire(KeyEvent event) {
        if (event.getTarget() instanceof Pressable pressable) {
            pressable.fire();
        }
    }

    /**
     * From step to step in the order of the pathway. The chart is walked rather than the focus
     * moved, since coming to a step may draw it anew. Past the last one Tab leaves the drawing.
     */
    private boolean stop(KeyEvent event) {
        List<Node> stops = port.drawing().map(Drawing::stops).orElse(List.of());
        int at = event.getTarget() instanceof Node node ? stops.indexOf(node) : -1;
        int next = at + (event.isShiftDown() ? -1 : 1);
        if (at < 0 || next < 0 || next >= stops.size()) {
            return false;
        }
        if (stops.get(next) instanceof StepCard card) {
            walkTo(card.step().id());
        } else {
            port.focus().bring(stops.get(next));
        }
        return true;
    }

    private void foldOrOpen() {
        if (model.pictures().anyFolded()) {
            model.pictures().openAll();
        } else {
            model.pictures().foldAll();
        }
    }

    private void beside(StepId here, Side side) {
        places().flatMap(found -> walk.beside(here, side, found)).ifPresent(this::walkTo);
    }

    /** To the stage before or after, in the same view. */
    private void neighbour(Stage from, int by) {
        int position = model.plan().position(from) + by;
        if (position < 0 || position >= model.pathway().stages().size()) {
            return;
        }
        Stage stage = model.pathway().stages().get(position);
        if (model.mode() == ChartMode.STAGE) {
            model.showStage(stage);
        } else {
            model.plan().stepsOf(stage).stream().findFirst().ifPresent(first -> walkTo(first.id()));
        }
    }

    private void enterJumps(StepId here) {
        if (Level.at(model.camera().zoom(), port.em()) != Level.NEAR) {
            // From further off no jump is written out.
            model.actualSize();
        }
        List<JumpChip> jumps = jumps(here);
        jumps.stream()
                .filter(JumpChip::leadsOn)
                .findFirst()
                .or(() -> jumps.stream().findFirst())
                .ifPresent(port.focus()::bring);
    }

    private boolean inJumps(KeyCode code, JumpChip chip) {
        List<JumpChip> jumps = jumps(model.focused());
        int at = jumps.indexOf(chip);
        switch (code) {
            case ENTER, SPACE -> chip.fire();
            case DOWN, RIGHT -> {
                if (at >= 0 && at + 1 < jumps.size()) {
                    port.focus().bring(jumps.get(at + 1));
                }
            }
            case UP, LEFT -> {
                if (at > 0) {
                    port.focus().bring(jumps.get(at - 1));
                } else {
                    port.focus().give();
                }
            }
            case ESCAPE -> port.focus().give();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The jumps of a card from top to bottom: first where one comes from, then where they lead. */
    private List<JumpChip> jumps(StepId step) {
        List<JumpChip> chips = new ArrayList<>();
        port.drawing()
                .map(drawing -> drawing.steps().get(step))
                .ifPresent(card -> collect(card, chips));
        return chips;
    }

    private static void collect(Node node, List<JumpChip> into) {
        if (node instanceof JumpChip chip) {
            into.add(chip);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}

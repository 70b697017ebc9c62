package org.waymark.ui.chart;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.ChartGeometry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The chart by keyboard. Tab goes from step to step in the order of the pathway; arrows walk along
 * routes in the direction in which they are drawn, with Shift they move the chart itself; number
 * keys take the way of that number; Enter shows the step in the panel; letters find a step. Home is
 * the start, End the case's current step, Backspace the way back. Ctrl+J enters the card's jumps
 * and Escape leaves them.
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
        port.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, find));
        model.focusedProperty().subscribe((before, after) -> cameFrom = Optional.of(before));
    }

    /** Letters open the finding of a step, in the drawing as in the list. */
    static void typed(KeyEvent event, Consumer<String> find) {
        String letter = event.getCharacter();
        if (!event.isShortcutDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && letter.length() == 1
                && Character.isLetter(letter.charAt(0))) {
            event.consume();
            find.accept(letter);
        }
    }

    /** Keys that mean the same in the drawing and in the list; whether it was one. */
    static boolean anywhere(KeyEvent event, ChartModel model, Consumer<String> find) {
        KeyCode code = event.getCode();
        if (event.isAltDown()) {
            switch (code) {
                case LEFT -> model.back();
                case RIGHT -> model.forward();
                default -> {
                    return false;
                }
            }
            return true;
        }
        if (event.isShortcutDown()) {
            if (code == KeyCode.F) {
                find.accept("");
                return true;
            }
            return false;
        }
        switch (code) {
            case F4 -> model.listShownProperty().set(!model.listShownProperty().get());
            case F5 -> {
                model.listShownProperty().set(false);
                model.toggleMode();
            }
            case HOME -> model.goToStart();
            case END -> model.centreOnCase();
            case BACK_SPACE -> model.back();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        boolean handled =
                anywhere(event, model, find)
                        || (event.isShortcutDown()
                                ? zoom(event.getCode())
                                : !event.isAltDown() && plain(event));
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
        Node at = event.getTarget() instanceof Node node ? node : port;
        if (event.isShiftDown() && pan(event.getCode())) {
            return true;
        }
        if (event.getText().equals("*")) {
            foldOrOpen();
            return true;
        }
        return at instanceof JumpChip chip ? inJumps(event.getCode(), chip) : onCard(event);
    }

    private boolean pan(KeyCode code) {
        switch (code) {
            case LEFT -> model.camera().pan(PAN, 0);
            case RIGHT -> model.camera().pan(-PAN, 0);
            case UP -> model.camera().pan(0, PAN);
            case DOWN -> model.camera().pan(0, -PAN);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onCard(KeyEvent event) {
        StepId here = model.focused();
        switch (event.getCode()) {
            case DOWN -> walk.next(here, places()).ifPresent(model::walkTo);
            case UP -> walk.previous(here, cameFrom, places()).ifPresent(model::walkTo);
            case LEFT -> beside(here, Side.LEFT);
            case RIGHT -> beside(here, Side.RIGHT);
            case ENTER, SPACE -> fire(event);
            case PLUS, EQUALS, ADD -> model.camera().zoomIn();
            case MINUS, SUBTRACT -> model.camera().zoomOut();
            case PAGE_UP -> neighbour(-1);
            case PAGE_DOWN -> neighbour(1);
            case MULTIPLY, ASTERISK -> foldOrOpen();
            case TAB -> {
                return stop(event);
            }
            default -> {
                return !event.isShiftDown() && digit(event, model);
            }
        }
        return true;
    }

    private Optional<ChartGeometry> places() {
        return port.drawing().flatMap(Drawing::geometry);
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
            model.walkTo(card.step().id());
        } else {
            stops.get(next).requestFocus();
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

    /** A number key takes the way on of that number; whether it was one. */
    static boolean digit(KeyEvent event, ChartModel model) {
        String text = event.getText();
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '9') {
            return false;
        }
        List<Route> routes = model.pathway().step(model.focused()).routes();
        int index = text.charAt(0) - '1';
        if (index < routes.size()) {
            model.walkTo(routes.get(index).to());
        }
        return true;
    }

    private void beside(StepId here, Side side) {
        places().flatMap(found -> walk.beside(here, side, found)).ifPresent(model::walkTo);
    }

    private void neighbour(int by) {
        int position = model.plan().position(model.stage()) + by;
        if (position >= 0 && position < model.pathway().stages().size()) {
            model.showStage(model.pathway().stages().get(position));
        }
    }

    private void enterJumps(StepId here) {
        jumps(here).stream().findFirst().ifPresent(Node::requestFocus);
    }

    private boolean inJumps(KeyCode code, JumpChip chip) {
        List<JumpChip> jumps = jumps(model.focused());
        int at = jumps.indexOf(chip);
        switch (code) {
            case ENTER, SPACE -> chip.fire();
            case DOWN, RIGHT -> {
                if (at >= 0 && at + 1 < jumps.size()) {
                    jumps.get(at + 1).requestFocus();
                }
            }
            case UP, LEFT -> {
                if (at > 0) {
                    jumps.get(at - 1).requestFocus();
                } else {
                    port.focusCard();
                }
            }
            case ESCAPE -> port.focusCard();
            default -> {
                return false;
            }
        }
        return true;
    }

    private List<JumpChip> jumps(StepId step) {
        return port.drawing()
                .map(drawing -> drawing.steps().get(step))
                .map(StepCard::jumps)
                .orElse(List.of());
    }
}

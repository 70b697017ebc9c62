package org.waymark.ui.chart;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

import java.util.List;
import java.util.Optional;

/**
 * The chart by keyboard. Arrows walk along routes, number keys take the way of that number, Enter
 * shows the step in the panel, J enters the card's jumps and Escape leaves them. Home is the start,
 * End the case's current step, Backspace the way back.
 */
final class ChartKeys {

    private final ChartModel model;
    private final ChartPort port;
    private final Walk walk;
    private Optional<StepId> cameFrom = Optional.empty();

    ChartKeys(ChartModel model, ChartPort port) {
        this.model = model;
        this.port = port;
        this.walk = new Walk(model);
        port.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.focusedProperty().subscribe((before, after) -> cameFrom = Optional.of(before));
    }

    private void pressed(KeyEvent event) {
        boolean handled =
                event.isShortcutDown() ? zoom(event.getCode()) : !event.isAltDown() && plain(event);
        if (handled) {
            event.consume();
        }
    }

    private boolean zoom(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> model.zoomIn();
            case MINUS, SUBTRACT -> model.zoomOut();
            case DIGIT0, NUMPAD0 -> model.actualSize();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        Node at = event.getTarget() instanceof Node node ? node : port;
        return at instanceof JumpChip chip ? inJumps(event.getCode(), chip) : onCard(event);
    }

    private boolean onCard(KeyEvent event) {
        StepId here = model.focused();
        switch (event.getCode()) {
            case DOWN -> walk.next(here).ifPresent(model::walkTo);
            case UP -> walk.previous(here, cameFrom).ifPresent(model::walkTo);
            case LEFT -> beside(here, Side.LEFT);
            case RIGHT -> beside(here, Side.RIGHT);
            case ENTER, SPACE -> fire(event);
            case HOME -> model.goToStart();
            case END -> model.centreOnCase();
            case BACK_SPACE -> model.back();
            case C -> model.centreOnCase();
            case F -> model.fit();
            case M -> model.toggleMode();
            case L -> model.listShownProperty().set(true);
            case J -> enterJumps(here);
            case PLUS, EQUALS, ADD -> model.zoomIn();
            case MINUS, SUBTRACT -> model.zoomOut();
            case PAGE_UP -> neighbour(-1);
            case PAGE_DOWN -> neighbour(1);
            default -> {
                return digit(event, here);
            }
        }
        return true;
    }

    private static void fire(KeyEvent event) {
        if (event.getTarget() instanceof Pressable pressable) {
            pressable.fire();
        }
    }

    private boolean digit(KeyEvent event, StepId here) {
        String text = event.getText();
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '9') {
            return false;
        }
        List<Route> routes = model.pathway().step(here).routes();
        int index = text.charAt(0) - '1';
        if (index < routes.size()) {
            model.walkTo(routes.get(index).to());
        }
        return true;
    }

    private void beside(StepId here, Side side) {
        port.drawing()
                .flatMap(Drawing::geometry)
                .flatMap(places -> walk.beside(here, side, places))
                .ifPresent(model::walkTo);
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
            case ESCAPE, J -> port.focusCard();
            case BACK_SPACE -> model.back();
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

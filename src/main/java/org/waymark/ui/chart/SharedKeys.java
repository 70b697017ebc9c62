package org.waymark.ui.chart;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.waymark.pathway.Route;

import java.util.List;
import java.util.function.Consumer;

/** Keys that mean the same in the drawing, in the list, and around both. */
final class SharedKeys {

    private SharedKeys() {}

    /** Letters open the finding of a step, in the drawing as in the list. */
    static void typed(KeyEvent event, Consumer<String> find) {
        String letter = event.getCharacter();
        if (isAlone(event) && letter.length() == 1 && Character.isLetter(letter.charAt(0))) {
            event.consume();
            find.accept(letter);
        }
    }

    /** Without any key that gives another one a second meaning; Shift only makes it larger. */
    static boolean isAlone(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    /** Keys that mean the same in the whole of the chart's window; those of words are theirs. */
    static void around(KeyEvent event, ChartModel model, Consumer<String> find) {
        if (!event.isConsumed()
                && !(event.getTarget() instanceof TextInputControl)
                && (wayBack(event, model) || view(event, model, find))) {
            event.consume();
        }
    }

    /** Back and forward; whether it was one of them. */
    static boolean wayBack(KeyEvent event, ChartModel model) {
        if (!event.isAltDown()
                || event.isControlDown()
                || event.isMetaDown()
                || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> model.back();
            case RIGHT -> model.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean view(KeyEvent event, ChartModel model, Consumer<String> find) {
        if (event.isShiftDown() || event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.F) {
                find.accept("");
                return true;
            }
            return false;
        }
        switch (event.getCode()) {
            case F4 -> model.listShownProperty().set(!model.listShownProperty().get());
            case F5 -> {
                model.listShownProperty().set(false);
                model.toggleMode();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Keys that mean the same in the drawing and in the list; whether it was one. */
    static boolean anywhere(KeyEvent event, ChartModel model, Consumer<String> find) {
        if (wayBack(event, model) || view(event, model, find)) {
            return true;
        }
        if (!isAlone(event) || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case HOME -> model.goToStart();
            case END -> model.centreOnCase();
            case BACK_SPACE -> model.back();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A number key takes the way on of that number; whether it was one. */
    static boolean digit(KeyEvent event, ChartModel model) {
        String text = event.getText();
        if (!isAlone(event) || text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '9') {
            return false;
        }
        List<Route> routes = model.pathway().step(model.focused()).routes();
        int index = text.charAt(0) - '1';
        if (index < routes.size()) {
            model.walkTo(routes.get(index).to());
        }
        return true;
    }
}

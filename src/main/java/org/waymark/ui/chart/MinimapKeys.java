package org.waymark.ui.chart;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The small map by keyboard: arrows move what is in sight, Home and End go to its ends. */
final class MinimapKeys {

    private static final double PART = 0.5;

    private final Camera camera;

    MinimapKeys(ChartModel model, Minimap map) {
        this.camera = model.camera();
        map.setFocusTraversable(true);
        map.setAccessibleRoleDescription("small map");
        map.setAccessibleHelp(
                "Arrows move what is in sight; Home shows the beginning, End the end.");
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // Pressed by hand, it goes on by keyboard.
        map.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_PRESSED, _ -> map.requestFocus());
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.isShiftDown()
                || !move(event.getCode())) {
            return;
        }
        event.consume();
    }

    private boolean move(KeyCode code) {
        double across = camera.seen().width() * camera.zoom() * PART;
        double down = camera.seen().height() * camera.zoom() * PART;
        switch (code) {
            case LEFT -> camera.pan(across, 0);
            case RIGHT -> camera.pan(-across, 0);
            case UP -> camera.pan(0, down);
            case DOWN -> camera.pan(0, -down);
            case HOME -> camera.travel(0, 0);
            case END -> camera.travel(Double.MAX_VALUE / 4, Double.MAX_VALUE / 4);
            default -> {
                return false;
            }
        }
        return true;
    }
}

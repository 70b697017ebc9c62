package org.waymark.ui.chart;

import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** The chart by mouse and trackpad: wheel and drag move it, the wheel with Ctrl zooms it. */
final class ChartMouse {

    private static final double WHEEL = 200;

    private final Camera camera;
    private double dragX;
    private double dragY;

    ChartMouse(ChartPort port, Camera camera) {
        this.camera = camera;
        port.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        port.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    dragX = event.getX();
                    dragY = event.getY();
                    port.focusCard();
                });
        port.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    camera.pan(event.getX() - dragX, event.getY() - dragY);
                    dragX = event.getX();
                    dragY = event.getY();
                });
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double factor = Math.exp(event.getDeltaY() / WHEEL);
            camera.zoomAt(camera.zoom() * factor, event.getX(), event.getY(), false);
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            camera.pan(event.getDeltaY(), 0);
        } else {
            camera.pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }
}

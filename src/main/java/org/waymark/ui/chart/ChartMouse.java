package org.waymark.ui.chart;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** The chart by mouse and trackpad: wheel and drag move it, the wheel with Ctrl zooms it. */
final class ChartMouse {

    private static final double WHEEL = 200;

    private final Camera camera;
    private double dragX;
    private double dragY;

    ChartMouse(ChartPort port, ChartModel model) {
        this.camera = model.camera();
        port.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        port.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    dragX = event.getX();
                    dragY = event.getY();
                    focus(event, port);
                });
        port.addEventHandler(
                ZoomEvent.ZOOM,
                event -> {
                    zoom(event.getZoomFactor(), event.getX(), event.getY());
                    event.consume();
                });
        port.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    camera.pan(event.getX() - dragX, event.getY() - dragY);
                    dragX = event.getX();
                    dragY = event.getY();
                });
    }

    /** A stage that is pressed has the focus itself, so that what opens or folds stays there. */
    private static void focus(MouseEvent event, ChartPort port) {
        Node at = event.getTarget() instanceof Node node ? node : port;
        while (at != port && !(at instanceof StageNode) && at.getParent() != null) {
            at = at.getParent();
        }
        if (at instanceof StageNode) {
            at.requestFocus();
        } else {
            port.focus().give();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(Math.exp(event.getDeltaY() / WHEEL), event.getX(), event.getY());
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            camera.pan(event.getDeltaY(), 0);
        } else {
            camera.pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void zoom(double factor, double atX, double atY) {
        camera.zoomAt(camera.zoom() * factor, atX, atY, false);
    }
}

package org.waymark.ui.chart;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.value.ObservableValue;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Duration;

/** Moves what is seen to where the camera is: at once, or within 150 ms where motion is welcome. */
final class Glide extends Transition {

    private final Camera camera;
    private final ObservableValue<Boolean> still;
    private final Translate translate;
    private final Scale scale;
    private double fromZoom;
    private double fromX;
    private double fromY;

    /**
     * @param still true where the system asks for less motion
     */
    Glide(Camera camera, ObservableValue<Boolean> still, Translate translate, Scale scale) {
        this.camera = camera;
        this.still = still;
        this.translate = translate;
        this.scale = scale;
        setCycleDuration(Duration.millis(150));
        setInterpolator(Interpolator.EASE_BOTH);
    }

    void follow() {
        stop();
        if (camera.gliding() && !still.getValue()) {
            fromZoom = scale.getX();
            fromX = translate.getX();
            fromY = translate.getY();
            play();
        } else {
            interpolate(1);
        }
    }

    @Override
    protected void interpolate(double part) {
        double zoom = fromZoom + (camera.zoom() - fromZoom) * part;
        scale.setX(zoom);
        scale.setY(zoom);
        translate.setX(Math.rint(fromX + (camera.x() - fromX) * part));
        translate.setY(Math.rint(fromY + (camera.y() - fromY) * part));
    }
}

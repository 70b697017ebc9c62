package org.waymark.ui.chart;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.waymark.ui.chart.layout.Box;

/**
 * Where one looks from: a place of the canvas {@code p} is seen at {@code p * zoom + offset}. It
 * keeps some of the canvas in sight at all times. Offsets and the viewport are in pixels of the
 * window.
 */
public final class Camera {

    /** The least zoom that the commands reach. */
    public static final double LEAST = 0.25;

    /** The greatest zoom that the commands reach. */
    public static final double GREATEST = 2;

    /** All of a long map may only fit when it is smaller than anybody would zoom by hand. */
    private static final double LEAST_FIT = 0.05;

    /** A very large screen is filled, but words do not become posters. */
    private static final double GREATEST_FIT = 1.5;

    private static final double STEP = 1.2;
    private static final double MARGIN = 28;
    private static final double SLACK = 0.4;

    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final ReadOnlyIntegerWrapper moves = new ReadOnlyIntegerWrapper(this, "moves", 0);
    private double x;
    private double y;
    private boolean gliding;
    private double viewWidth;
    private double viewHeight;
    private double canvasWidth;
    private double canvasHeight;

    Camera() {}

    /** 1 is 100 %. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public double zoom() {
        return zoom.get();
    }

    /** Counts moves, so that one listener sees zoom and place change together. */
    ReadOnlyIntegerProperty movesProperty() {
        return moves.getReadOnlyProperty();
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** Whether the last move was a leap, which is easier to follow when it glides. */
    boolean gliding() {
        return gliding;
    }

    /**
     * Keeps what is in the middle there while the window changes its size; where all of the canvas
     * was fitted into it, it still is.
     *
     * @return whether it did
     */
    boolean viewport(double width, double height) {
        if (width == viewWidth && height == viewHeight) {
            return false;
        }
        boolean fitted = ready() && zoom() == largest();
        double dx = (width - viewWidth) / 2;
        double dy = (height - viewHeight) / 2;
        viewWidth = width;
        viewHeight = height;
        if (fitted && ready()) {
            inside(largest(), 0, 0, false);
        } else {
            to(zoom(), x + dx, y + dy, false);
        }
        return true;
    }

    void canvas(double width, double height) {
        canvasWidth = width;
        canvasHeight = height;
    }

    boolean ready() {
        return viewWidth > 0 && viewHeight > 0 && canvasWidth > 0;
    }

    void zoomIn() {
        zoomAt(zoom() * STEP, viewWidth / 2, viewHeight / 2, true);
    }

    void zoomOut() {
        zoomAt(zoom() / STEP, viewWidth / 2, viewHeight / 2, true);
    }

    void actualSize() {
        zoomAt(1, viewWidth / 2, viewHeight / 2, true);
    }

    /** Zooms so that the place under a point of the viewport stays under it. */
    void zoomAt(double wanted, double px, double py, boolean glide) {
        double next = Math.clamp(wanted, Math.min(LEAST, zoom()), GREATEST);
        double factor = next / zoom();
        to(next, px - (px - x) * factor, py - (py - y) * factor, glide);
    }

    void pan(double dx, double dy) {
        to(zoom(), x + dx, y + dy, false);
    }

    /** Shows all of the canvas. */
    void fit() {
        if (ready()) {
            inside(largest(), 0, 0, true);
        }
    }

    /** The zoom at which all of the canvas is seen, at most 100 %. */
    double whole() {
        return Math.min(largest(), 1);
    }

    /** The zoom at which all of the canvas fills a window, however large. */
    private double largest() {
        double whole = Math.min(viewWidth / canvasWidth, viewHeight / canvasHeight);
        return ready() ? Math.clamp(whole, LEAST_FIT, GREATEST_FIT) : 1;
    }

    /**
     * Shows the canvas for reading: as large as {@code around} may be to be seen whole, yet never
     * smaller than {@code least}, with {@code place} in sight and as much of the rest as there is
     * room for.
     */
    void read(Box place, Box around, double least) {
        if (ready()) {
            double whole =
                    Math.min(
                            viewWidth / (around.width() + 2 * MARGIN),
                            viewHeight / (around.height() + 2 * MARGIN));
            double next = Math.clamp(Math.min(whole, viewWidth / canvasWidth), least, 1);
            boolean wide = around.width() * next <= viewWidth;
            boolean high = around.height() * next <= viewHeight;
            inside(
                    next,
                    viewWidth / 2 - (wide ? around : place).centreX() * next,
                    high
                            ? viewHeight / 2 - around.centreY() * next
                            : Math.min(MARGIN, viewHeight * 0.2) - around.y() * next,
                    false);
        }
    }

    /** Moves so that one place is seen where another was, at the same zoom. */
    void keep(Box was, Box is) {
        to(zoom(), x + (was.x() - is.x()) * zoom(), y + (was.y() - is.y()) * zoom(), false);
    }

    /** The part of the canvas that is in sight, in the canvas's own units. */
    Box seen() {
        return new Box(-x / zoom(), -y / zoom(), viewWidth / zoom(), viewHeight / zoom());
    }

    /** Where a place of the canvas is seen, in pixels of the window. */
    Box onScreen(Box place) {
        return new Box(
                place.x() * zoom() + x,
                place.y() * zoom() + y,
                place.width() * zoom(),
                place.height() * zoom());
    }

    /** Brings a point of the canvas to the middle at once, as far as the canvas allows. */
    void travel(double placeX, double placeY) {
        inside(zoom(), viewWidth / 2 - placeX * zoom(), viewHeight / 2 - placeY * zoom(), false);
    }

    /** Brings a place to the middle, as far as the canvas allows. */
    void centre(Box place) {
        inside(
                zoom(),
                viewWidth / 2 - place.centreX() * zoom(),
                viewHeight / 2 - place.centreY() * zoom(),
                true);
    }

    /** Moves the least that shows the whole of a place with some room around it. */
    void reveal(Box place) {
        bring(place, least(place));
    }

    /** Moves a place to where its upper edge is seen at {@code top}, and the least aside. */
    void bring(Box place, double top) {
        double dx = aside(place);
        double dy = top - onScreen(place).y();
        if (dx != 0 || Math.abs(dy) >= 0.5) {
            to(zoom(), x + dx, y + dy, true);
        }
    }

    /** Where the upper edge of a place is seen after the least movement that shows all of it. */
    double least(Box place) {
        Box seen = onScreen(place);
        return seen.y() + least(seen.y(), seen.bottom(), viewHeight);
    }

    /** The least movement to a side that shows all of a place, in pixels. */
    double aside(Box place) {
        Box seen = onScreen(place);
        return least(seen.x(), seen.right(), viewWidth);
    }

    private static double least(double from, double to, double length) {
        double room = Math.min(MARGIN, Math.max(0, (length - (to - from)) / 2));
        if (from < room) {
            return room - from;
        }
        return to > length - room ? length - room - to : 0;
    }

    /** A canvas that fits lies in the middle; a larger one fills the window. */
    private void inside(double nextZoom, double nextX, double nextY, boolean glide) {
        to(
                nextZoom,
                filled(nextX, canvasWidth * nextZoom, viewWidth),
                filled(nextY, canvasHeight * nextZoom, viewHeight),
                glide);
    }

    private static double filled(double offset, double length, double view) {
        return length <= view ? (view - length) / 2 : Math.clamp(offset, view - length, 0);
    }

    private void to(double nextZoom, double nextX, double nextY, boolean glide) {
        x = kept(nextX, canvasWidth * nextZoom, viewWidth);
        y = kept(nextY, canvasHeight * nextZoom, viewHeight);
        gliding = glide;
        zoom.set(nextZoom);
        moves.set(moves.get() + 1);
    }

    /** Moved by hand, the canvas may leave its place, but never the window. */
    private static double kept(double offset, double length, double view) {
        double slack = view * SLACK;
        return Math.clamp(
                offset, Math.min(0, view - length) - slack, Math.max(0, view - length) + slack);
    }
}

package org.waymark.ui.chart.layout;

/**
 * A rectangle, in the chart's own units: pixels at 100 %, y downwards.
 *
 * @param x left edge
 * @param y top edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** Whether the two share an area; touching edges do not count. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether {@code other} lies wholly within, edges included. */
    public boolean holds(Box other) {
        return x <= other.x
                && y <= other.y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    /** The smallest rectangle around both. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /** This rectangle where everything is {@code scale} times as large. */
    public Box times(double scale) {
        return new Box(x * scale, y * scale, width * scale, height * scale);
    }

    /** This rectangle elsewhere. */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** This rectangle, larger by {@code margin} on each side, or smaller where it is negative. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}

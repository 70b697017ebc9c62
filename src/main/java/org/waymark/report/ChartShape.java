package org.waymark.report;

import org.waymark.pathway.StepKind;
import org.waymark.report.ChartSheet.Place;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The shape of each kind of step on paper, so that a kind is known without its word. */
final class ChartShape {

    static final double POINT = 12;
    private static final double FOLD = 12;
    private static final double HEAD = 9;

    private ChartShape() {}

    /**
     * @param larger how much larger corners are than at full size
     */
    static Shape of(StepKind kind, Place box, double larger) {
        double point = Math.min(POINT * larger, box.width() / 4);
        double fold = Math.min(FOLD * larger, box.height() / 2);
        return switch (kind) {
            case START, END -> rounded(box, Math.min(36 * larger, box.height()));
            case ACTION -> rounded(box, 8 * larger);
            case DECISION ->
                    polygon(
                            box.x() + point,
                            box.y(),
                            box.right() - point,
                            box.y(),
                            box.right(),
                            box.y() + box.height() / 2,
                            box.right() - point,
                            box.bottom(),
                            box.x() + point,
                            box.bottom(),
                            box.x(),
                            box.y() + box.height() / 2);
            case INFORMATION ->
                    polygon(
                            box.x(),
                            box.y(),
                            box.right(),
                            box.y(),
                            box.right(),
                            box.bottom() - fold,
                            box.right() - fold,
                            box.bottom(),
                            box.x(),
                            box.bottom());
        };
    }

    /** The head of an arrow that ends at {@code to}; no longer than its way there. */
    static Path2D arrow(ChartSheet.Spot from, ChartSheet.Spot to, double larger) {
        double length = Math.max(1e-6, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double head = Math.min(HEAD * larger, length * 0.8);
        double dx = (to.x() - from.x()) / length * head;
        double dy = (to.y() - from.y()) / length * head;
        return polygon(
                to.x(),
                to.y(),
                to.x() - dx - dy * 0.5,
                to.y() - dy + dx * 0.5,
                to.x() - dx + dy * 0.5,
                to.y() - dy - dx * 0.5);
    }

    static Shape box(Place place) {
        return new Rectangle2D.Double(place.x(), place.y(), place.width(), place.height());
    }

    static Path2D polygon(double... points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape rounded(Place box, double arc) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }
}

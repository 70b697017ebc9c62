package org.waymark.ui.chart;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import org.waymark.pathway.StepKind;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.Point;

import java.util.ArrayList;
import java.util.List;

/** The shape of each kind of step, so that a kind is known without its colour or word. */
final class CardOutline {

    private static final double POINT = 16;
    private static final double STRIP = 5;
    private static final double TALL = 124;
    private static final double FOLD = 16;
    private static final double STADIUM = 30;

    private CardOutline() {}

    /** The whole outline around a box. */
    static List<PathElement> around(StepKind kind, Box box) {
        List<PathElement> path = new ArrayList<>();
        List<Point> corners = corners(kind, box);
        double radius = radius(kind, box);
        for (int i = 0; i < corners.size(); i++) {
            Point before = corners.get((i + corners.size() - 1) % corners.size());
            Point at = corners.get(i);
            Point after = corners.get((i + 1) % corners.size());
            Point in = towards(at, before, radius);
            Point out = towards(at, after, radius);
            path.add(i == 0 ? new MoveTo(in.x(), in.y()) : new LineTo(in.x(), in.y()));
            path.add(new QuadCurveTo(at.x(), at.y(), out.x(), out.y()));
        }
        path.add(new ClosePath());
        return path;
    }

    /** A strip along the left side alone, which carries the colour of the strand. */
    static List<PathElement> leftSide(StepKind kind, Box box) {
        double left = box.x();
        double top = box.y();
        double bottom = box.bottom();
        double inner = left + STRIP;
        if (kind == StepKind.DECISION) {
            double shoulder = shoulder(box);
            return List.of(
                    new MoveTo(left + POINT, top),
                    new LineTo(left, top + shoulder),
                    new LineTo(left, bottom - shoulder),
                    new LineTo(left + POINT, bottom),
                    new LineTo(inner + POINT, bottom),
                    new LineTo(inner, bottom - shoulder),
                    new LineTo(inner, top + shoulder),
                    new LineTo(inner + POINT, top),
                    new ClosePath());
        }
        double radius = Math.max(STRIP, radius(kind, box));
        return List.of(
                new MoveTo(left + radius, top),
                new QuadCurveTo(left, top, left, top + radius),
                new LineTo(left, bottom - radius),
                new QuadCurveTo(left, bottom, left + radius, bottom),
                new QuadCurveTo(inner, bottom, inner, bottom - radius),
                new LineTo(inner, top + radius),
                new QuadCurveTo(inner, top, left + radius, top),
                new ClosePath());
    }

    /** Where the slant of a decision ends: half-way down, or sooner on a tall card. */
    private static double shoulder(Box box) {
        return box.height() <= TALL ? box.height() / 2 : TALL / 3;
    }

    private static double radius(StepKind kind, Box box) {
        return switch (kind) {
            case START, END -> Math.min(STADIUM, box.height() / 2);
            case DECISION -> 4;
            case INFORMATION -> 3;
            case ACTION -> 8;
        };
    }

    private static List<Point> corners(StepKind kind, Box box) {
        Point topLeft = new Point(box.x(), box.y());
        Point topRight = new Point(box.right(), box.y());
        Point bottomRight = new Point(box.right(), box.bottom());
        Point bottomLeft = new Point(box.x(), box.bottom());
        return switch (kind) {
            case START, END, ACTION -> List.of(topLeft, topRight, bottomRight, bottomLeft);
            case DECISION ->
                    List.of(
                            new Point(box.x() + POINT, box.y()),
                            new Point(box.right() - POINT, box.y()),
                            new Point(box.right(), box.y() + shoulder(box)),
                            new Point(box.right(), box.bottom() - shoulder(box)),
                            new Point(box.right() - POINT, box.bottom()),
                            new Point(box.x() + POINT, box.bottom()),
                            new Point(box.x(), box.bottom() - shoulder(box)),
                            new Point(box.x(), box.y() + shoulder(box)));
            case INFORMATION ->
                    List.of(
                            topLeft,
                            topRight,
                            new Point(box.right(), box.bottom() - FOLD),
                            new Point(box.right() - FOLD, box.bottom()),
                            bottomLeft);
        };
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = length == 0 ? 0 : Math.min(distance, length / 2) / length;
        return new Point(
                from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}

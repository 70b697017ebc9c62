package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.Point;
import org.waymark.ui.chart.layout.Trace;

import java.util.List;

/** A drawn route: line, arrow head and label. The label lies in a layer of its own, above. */
final class RouteLine {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass DECLINED = PseudoClass.getPseudoClass("declined");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final PseudoClass BOTH = PseudoClass.getPseudoClass("both");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass AFAR = PseudoClass.getPseudoClass("afar");
    private static final PseudoClass FAR = PseudoClass.getPseudoClass("far");
    private static final double CORNER = 7;
    private static final double HEAD = 8;
    private static final double LONGEST_EMS = 8;

    private final List<Route> routes;
    private final Path line = new Path();
    private final Polygon head = new Polygon();
    private final Group drawn = new Group(line, head);
    private final @Nullable Label label;

    /**
     * @param routes what it stands for: one route, or several that enter the stage together
     */
    RouteLine(List<Route> routes) {
        this(routes, routes.size() == 1 ? routes.getFirst().label() : "");
    }

    /**
     * @param words what stands at it; empty for nothing
     */
    RouteLine(List<Route> routes, String words) {
        this.routes = List.copyOf(routes);
        line.getStyleClass().add("route-line");
        head.getStyleClass().add("route-head");
        drawn.setMouseTransparent(true);
        if (!words.isEmpty()) {
            label = new Label(words);
            label.setWrapText(true);
            label.getStyleClass().add("route-label");
            if (routes.size() == 1) {
                label.setId("way-" + routes.getFirst().from() + "-" + routes.getFirst().to());
            }
            label.setMouseTransparent(true);
        } else {
            label = null;
        }
    }

    List<Route> routes() {
        return routes;
    }

    Group drawn() {
        return drawn;
    }

    @Nullable Label label() {
        return label;
    }

    /** The width that the label's words need when the route is taken, since then they are bold. */
    static double widest(Label label) {
        boolean taken = label.getPseudoClassStates().contains(TAKEN);
        label.pseudoClassStateChanged(TAKEN, true);
        label.applyCss();
        double bold = wrapped(label);
        label.pseudoClassStateChanged(TAKEN, taken);
        label.applyCss();
        return Math.ceil(Math.max(bold, wrapped(label)));
    }

    /** The width of one line, or of two equal ones where one would be long. */
    private static double wrapped(Label label) {
        double whole = label.prefWidth(-1);
        double longest = LONGEST_EMS * label.getFont().getSize();
        if (whole <= longest) {
            return whole;
        }
        double one = label.prefHeight(-1);
        for (double width = whole / 2; width < whole; width += 4) {
            if (label.prefHeight(width) < 2.5 * one) {
                return width;
            }
        }
        return whole;
    }

    void place(Trace trace) {
        List<Point> points = trace.points();
        line.getElements().clear();
        Point first = points.getFirst();
        line.getElements().add(new MoveTo(first.x(), first.y()));
        for (int i = 1; i < points.size() - 1; i++) {
            corner(points.get(i - 1), points.get(i), points.get(i + 1));
        }
        Point end = points.getLast();
        Point before = points.get(points.size() - 2);
        Point neck = towards(end, before, HEAD - 1);
        line.getElements().add(new LineTo(neck.x(), neck.y()));
        Point base = towards(end, before, HEAD);
        double sideX = (base.y() - end.y()) / HEAD * (HEAD * 0.55);
        double sideY = (base.x() - end.x()) / HEAD * (HEAD * 0.55);
        head.getPoints()
                .setAll(
                        end.x(),
                        end.y(),
                        base.x() + sideX,
                        base.y() - sideY,
                        base.x() - sideX,
                        base.y() + sideY);
        Box box = trace.label();
        if (label != null && box != null) {
            label.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
    }

    void mark(CaseMarks marks) {
        CaseMarks.Passage passage = marks.passage(routes);
        boolean taken = passage == CaseMarks.Passage.TAKEN;
        boolean other = marks.otherTook(routes);
        boolean wasTaken = line.getPseudoClassStates().contains(TAKEN);
        state(OTHER, other && !taken);
        state(BOTH, other && taken);
        state(TAKEN, taken);
        state(DECLINED, passage == CaseMarks.Passage.DECLINED);
        if (taken && !wasTaken) {
            drawn.toFront();
        }
    }

    /** Shows it stronger while the step that it leaves has the focus. */
    void light(StepId focused) {
        state(LIT, routes.stream().anyMatch(route -> route.from().equals(focused)));
    }

    /** Draws it as wide as it must be to be seen from there. */
    void show(Level level) {
        line.pseudoClassStateChanged(AFAR, level != Level.NEAR);
        line.pseudoClassStateChanged(FAR, level == Level.FAR);
    }

    private void state(PseudoClass state, boolean on) {
        line.pseudoClassStateChanged(state, on);
        head.pseudoClassStateChanged(state, on);
        if (label != null) {
            label.pseudoClassStateChanged(state, on);
        }
    }

    private void corner(Point before, Point at, Point after) {
        Point in = towards(at, before, CORNER);
        Point out = towards(at, after, CORNER);
        line.getElements().add(new LineTo(in.x(), in.y()));
        line.getElements().add(new QuadCurveTo(at.x(), at.y(), out.x(), out.y()));
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double part = length == 0 ? 0 : Math.min(distance, length / 2) / length;
        return new Point(
                from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}

package org.waymark.ui.chart;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.Point;
import org.waymark.ui.chart.layout.Trace;

import java.util.Optional;

/**
 * Everything that is drawn, small, with the part that is in sight and the way of the case. It is
 * there while not all of the drawing is in sight. Pressed or dragged it takes the chart there; by
 * keyboard the same is done on the chart itself.
 */
final class Minimap extends Region {

    private static final double MARGIN = 6;
    private static final double HIGHEST_EMS = 13;
    private static final double MOST_OF_HEIGHT = 0.42;
    private static final double FITS = 1.5;

    private final ChartModel model;
    private final Path cards = path("minimap-cards");
    private final Path been = path("minimap-been");
    private final Path now = path("minimap-now");
    private final Path way = path("minimap-way");
    private final Path bands = path("minimap-bands");
    private final Rectangle view = new Rectangle();
    private final Group drawn = new Group(bands, way, cards, been, now);
    private Optional<Drawing> drawing = Optional.empty();
    private double scale = 1;
    private double em = 14;
    private boolean partial;
    private boolean roomy = true;

    Minimap(ChartModel model) {
        this.model = model;
        setId("chart-minimap");
        getStyleClass().add("minimap");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.getStyleClass().add("minimap-view");
        drawn.setManaged(false);
        view.setManaged(false);
        getChildren().addAll(drawn, view);
        setOnMousePressed(this::travel);
        setOnMouseDragged(this::travel);
        model.camera().movesProperty().subscribe(_ -> look());
        model.marksProperty().subscribe(_ -> draw());
        setVisible(false);
    }

    /** Shows another drawing. */
    void show(Drawing other, double size) {
        drawing = Optional.of(other);
        em = size;
        requestLayout();
        draw();
        look();
    }

    /** Tells whether there is any room for it. */
    void roomy(boolean room) {
        roomy = room;
        setVisible(partial && roomy);
    }

    private Optional<ChartGeometry> places() {
        return drawing.flatMap(Drawing::geometry);
    }

    /** As high as the drawing is at the width that there is. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        ChartGeometry places = places().orElse(null);
        if (places == null) {
            return 0;
        }
        double inner = Math.max(1, (width > 0 ? width : getWidth()) - 2 * MARGIN);
        double whole = inner * places.height() / places.width() + 2 * MARGIN;
        double room = getParent() == null ? whole : getParent().getLayoutBounds().getHeight();
        return Math.ceil(Math.min(whole, Math.min(HIGHEST_EMS * em, room * MOST_OF_HEIGHT)));
    }

    @Override
    protected void layoutChildren() {
        draw();
        look();
    }

    private void draw() {
        ChartGeometry places = places().orElse(null);
        if (places == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        scale =
                Math.min(
                        (getWidth() - 2 * MARGIN) / places.width(),
                        (getHeight() - 2 * MARGIN) / places.height());
        for (Path path : new Path[] {cards, been, now, way, bands}) {
            path.getElements().clear();
        }
        places.bands().values().forEach(box -> add(bands, box));
        CaseMarks marks = model.marks();
        Drawing shown = drawing.orElseThrow();
        for (StepId step : shown.steps().keySet()) {
            Box box = places.cards().get(step.value());
            if (box != null) {
                switch (marks.standing(step)) {
                    case NOW -> add(now, box.grown(places.width() / 60));
                    case BEEN -> add(been, box);
                    case NOT_BEEN -> add(cards, box);
                }
            }
        }
        for (Stage folded : shown.faces().keySet()) {
            Box box = places.cards().get(Drawing.faceOf(folded));
            if (box != null) {
                add(bands, box);
            }
        }
        for (String stub : shown.stubs().keySet()) {
            Box box = places.cards().get(stub);
            if (box != null) {
                add(cards, box);
            }
        }
        for (Drawing.Link link : shown.links()) {
            Trace trace = places.lines().get(link.name());
            if (trace != null && isTaken(link, marks)) {
                add(trace);
            }
        }
    }

    private static boolean isTaken(Drawing.Link link, CaseMarks marks) {
        return link.line().routes().stream()
                .anyMatch(route -> marks.passage(route) == CaseMarks.Passage.TAKEN);
    }

    private void add(Path path, Box box) {
        double left = left() + box.x() * scale;
        double top = MARGIN + box.y() * scale;
        double right = left() + box.right() * scale;
        double bottom = MARGIN + box.bottom() * scale;
        path.getElements()
                .addAll(
                        new MoveTo(left, top),
                        new LineTo(right, top),
                        new LineTo(right, bottom),
                        new LineTo(left, bottom),
                        new LineTo(left, top));
    }

    private void add(Trace trace) {
        boolean first = true;
        for (Point point : trace.points()) {
            double x = left() + point.x() * scale;
            double y = MARGIN + point.y() * scale;
            way.getElements().add(first ? new MoveTo(x, y) : new LineTo(x, y));
            first = false;
        }
    }

    private double left() {
        double width = places().map(ChartGeometry::width).orElse(0.0);
        return Math.max(MARGIN, (getWidth() - width * scale) / 2);
    }

    private void look() {
        ChartGeometry places = places().orElse(null);
        if (places == null || !model.camera().ready()) {
            partial = false;
            setVisible(false);
            return;
        }
        Box seen = model.camera().seen();
        boolean whole =
                seen.x() <= FITS
                        && seen.y() <= FITS
                        && seen.right() >= places.width() - FITS
                        && seen.bottom() >= places.height() - FITS;
        partial = !whole;
        setVisible(partial && roomy);
        double x = Math.max(0, seen.x());
        double y = Math.max(0, seen.y());
        double right = Math.min(places.width(), seen.right());
        double bottom = Math.min(places.height(), seen.bottom());
        view.setX(left() + x * scale);
        view.setY(MARGIN + y * scale);
        view.setWidth(Math.max(2, (right - x) * scale));
        view.setHeight(Math.max(2, (bottom - y) * scale));
        double part =
                Math.max(0, right - x)
                        * Math.max(0, bottom - y)
                        / (places.width() * places.height());
        setAccessibleText(
                "Small map of what is drawn, with the way of the case. "
                        + Math.round(part * 100)
                        + " % of it is in sight.");
    }

    private void travel(MouseEvent event) {
        double x = (event.getX() - left()) / scale;
        double y = (event.getY() - MARGIN) / scale;
        model.camera().travel(x, y);
        event.consume();
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setMouseTransparent(true);
        return path;
    }
}

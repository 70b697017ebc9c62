package org.waymark.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names at the edge of the window what belongs to the focused step and lies out of sight: above,
 * where one comes from, and below, the ways on. So both are always read, however small the window.
 */
final class Pins {

    private static final double MOST = 0.5;
    private static final double SIDE = 10;

    private final ChartModel model;
    private final Spoken spoken;
    private final FlowPane above = pane("pins-above");
    private final FlowPane below = pane("pins-below");
    private List<Route> shownAbove = List.of();
    private List<Route> shownBelow = List.of();

    Pins(ChartModel model) {
        this.model = model;
        this.spoken = new Spoken(model.plan());
    }

    FlowPane above() {
        return above;
    }

    FlowPane below() {
        return below;
    }

    /**
     * Names what is out of sight.
     *
     * @param sight the part of the canvas that is in sight
     * @param read whether the drawing is read step by step at all
     */
    void show(Drawing drawing, Box sight, boolean read) {
        List<Route> on = new ArrayList<>();
        List<Route> before = new ArrayList<>();
        StepId here = model.focused();
        if (read && drawing.boxOf(here).isPresent()) {
            Neighbours near = new Neighbours(drawing, here);
            near.on()
                    .forEach(
                            (link, places) -> {
                                if (!places.stream().allMatch(sight::holds)) {
                                    on.addAll(link.line().routes());
                                }
                            });
            Optional<Drawing.Link> from = near.before();
            from.filter(link -> !near.from(link).stream().allMatch(sight::holds))
                    .ifPresent(link -> before.add(link.line().routes().getFirst()));
        }
        if (!on.equals(shownBelow)) {
            shownBelow = List.copyOf(on);
            below.getChildren().setAll(on.stream().map(this::onward).toList());
            // Before they are placed, since only then have their words a size.
            below.applyCss();
        }
        if (!before.equals(shownAbove)) {
            shownAbove = List.copyOf(before);
            above.getChildren().setAll(before.stream().map(this::back).toList());
            above.applyCss();
        }
        above.setVisible(!before.isEmpty());
        below.setVisible(!on.isEmpty());
    }

    /** Puts both at their edges. */
    void place(double width, double height) {
        double room = Math.max(0, width - 2 * SIDE);
        above.setPrefWrapLength(room);
        below.setPrefWrapLength(room);
        double top = above.prefHeight(room);
        above.resizeRelocate(SIDE, 6, Math.min(room, above.prefWidth(-1)), top);
        double bottom = below.prefHeight(room);
        // Where they would hide what they belong to, the drawing itself must do.
        above.setVisible(!shownAbove.isEmpty() && top <= height * MOST);
        below.setVisible(!shownBelow.isEmpty() && bottom <= height * MOST);
        below.resizeRelocate(SIDE, height - bottom - 6, room, bottom);
    }

    /** How much of the upper edge is covered. */
    double coveredAbove() {
        return above.isVisible() ? above.getHeight() + 6 : 0;
    }

    /** How much of the lower edge is covered. */
    double coveredBelow() {
        return below.isVisible() ? below.getHeight() + 6 : 0;
    }

    private JumpChip onward(Route route) {
        return pin(
                Feather.ARROW_DOWN,
                route.label(),
                model.pathway().step(route.to()).title(),
                spoken.way(route),
                route.to());
    }

    private JumpChip back(Route route) {
        String title = model.pathway().step(route.from()).title();
        return pin(Feather.ARROW_UP, "", "from " + title, "Comes from " + title, route.from());
    }

    private JumpChip pin(Feather icon, String label, String title, String words, StepId to) {
        JumpChip chip = new JumpChip(icon, label, title, words);
        chip.getStyleClass().add("pin");
        chip.onFire(() -> model.select(to));
        return chip;
    }

    private static FlowPane pane(String styleClass) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().addAll("pins", styleClass);
        pane.setAlignment(Pos.TOP_LEFT);
        pane.setManaged(false);
        pane.setVisible(false);
        pane.setPickOnBounds(false);
        return pane;
    }
}

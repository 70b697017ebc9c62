package org.waymark.ui.chart;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names at the edge of the window what belongs to the focused step and lies out of sight: above,
 * where one comes from, and below, the ways on; all below where the card leaves no room for both.
 * So both are always read, however small the window. Neither ever lies over the card of the step.
 */
final class Pins {

    private static final double SIDE = 10;
    private static final double EDGE = 6;
    private static final double CLEAR = 14;

    private final ChartModel model;
    private final StackPane above = new StackPane();
    private final WaysOn below;
    private @Nullable Route cameFrom;
    private @Nullable JumpChip back;
    private double coveredAbove;
    private double coveredBelow;

    Pins(ChartModel model) {
        this.model = model;
        below = new WaysOn(model);
        above.getStyleClass().addAll("pins", "pins-above");
        above.setManaged(false);
        above.setVisible(false);
        above.setPickOnBounds(false);
    }

    StackPane above() {
        return above;
    }

    WaysOn below() {
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
        Optional<Drawing.Link> from = Optional.empty();
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
            from = near.before().filter(link -> !near.from(link).stream().allMatch(sight::holds));
            if (isFolded(drawing, here)) {
                on.addAll(model.plan().jumpsFrom(model.pathway().step(here), model.mode()));
            }
            List<Route> order = model.pathway().step(here).routes();
            on.sort((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        }
        below.name(on);
        back(from.map(link -> link.line().routes().getFirst()).orElse(null));
    }

    /** Whether its card only says how many its ways to other stages are. */
    private boolean isFolded(Drawing drawing, StepId here) {
        return StepCard.crowds(model.plan(), model.pathway().step(here), model.mode())
                && !drawing.picture().spread().equals(Optional.of(here));
    }

    private void back(@Nullable Route from) {
        if (from == null ? cameFrom == null : from.equals(cameFrom)) {
            return;
        }
        cameFrom = from;
        back = null;
        join(false);
        above.getChildren().clear();
        if (from != null) {
            String title = model.pathway().step(from.from()).title();
            JumpChip chip =
                    new JumpChip(Feather.ARROW_UP, "", "from " + title, "Comes from " + title);
            chip.getStyleClass().add("pin");
            chip.setId("pin-from");
            chip.onFire(() -> model.select(from.from()));
            back = chip;
            above.getChildren().add(chip);
            above.applyCss();
        }
    }

    /** Puts where one comes from before the ways on, or back to its own edge. */
    private void join(boolean joined) {
        JumpChip chip = back;
        below.lead(joined ? chip : null);
        if (chip != null && !joined && chip.getParent() != above) {
            chip.setPrefWidth(Region.USE_COMPUTED_SIZE);
            above.getChildren().setAll(chip);
        }
    }

    /**
     * Puts both at their edges.
     *
     * @param here where the step itself is seen, in pixels of the window; null for nowhere
     */
    void place(double width, double height, @Nullable Box here) {
        double room = Math.max(0, width - 2 * SIDE);
        double high = here == null ? 0 : here.height();
        double top = back == null ? 0 : Math.ceil(back.prefHeight(room));
        double line = below.line();
        boolean joined = top > 0 && line > 0 && high + top + line + 2 * EDGE > height;
        join(joined);
        top = joined ? 0 : top;
        double free = height - high - 2 * CLEAR - (top > 0 ? top + EDGE : 0);
        double bottom =
                below.isEmpty() ? 0 : below.arrange(room, line > 0 ? (int) (free / line) : 1);
        // Where there is no room beside the step, the drawing itself must do.
        coveredBelow = bottom > 0 && high + bottom + EDGE <= height ? bottom + EDGE : 0;
        coveredAbove = top > 0 && high + top + EDGE + coveredBelow <= height ? top + EDGE : 0;
        above.resizeRelocate(SIDE, EDGE, Math.min(room, above.prefWidth(-1)), top);
        below.resizeRelocate(SIDE, height - bottom - EDGE, room, bottom);
        above.setVisible(coveredAbove > 0 && isClear(here, 0, coveredAbove));
        below.setVisible(coveredBelow > 0 && isClear(here, height - coveredBelow, height));
    }

    private static boolean isClear(@Nullable Box here, double from, double to) {
        return here == null || here.y() >= to - 1 || here.bottom() <= from + 1;
    }

    /** How much of the upper edge is covered. */
    double coveredAbove() {
        return above.isVisible() ? coveredAbove : 0;
    }

    /** How much of both edges is covered. */
    double covered() {
        return coveredAbove() + (below.isVisible() ? coveredBelow : 0);
    }

    /** How many are named. */
    int count() {
        return below.count() + (back == null ? 0 : 1);
    }

    /** How many are named and yet have no room. */
    int hidden() {
        boolean joined = back != null && back.getParent() == below;
        int on = below.isVisible() ? 0 : below.count() + (joined ? 1 : 0);
        return on + (back == null || joined || above.isVisible() ? 0 : 1);
    }

    /** What a line of them takes of an edge, in pixels. */
    double edge(int lines) {
        return lines * lineHeight() + EDGE;
    }

    private double lineHeight() {
        return Math.max(below.line(), back == null ? 0 : back.prefHeight(-1) + EDGE);
    }
}

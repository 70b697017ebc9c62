package org.waymark.ui.chart;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.Route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways on that lie out of sight, as numbered chips in as few lines as can be. Those for which
 * there is no line stand in a list behind the last chip.
 */
final class WaysOn extends Pane {

    private static final int MOST_LINES = 3;
    private static final double ASIDE = 5;
    private static final double BELOW = 4;

    private final ChartModel model;
    private final Spoken spoken;
    private List<Route> routes = List.of();
    private List<WayChip> chips = List.of();
    // Those of one step come and go while one moves about it.
    private final Map<Route, WayChip> made = new HashMap<>();
    private @Nullable Region lead;
    private double arrangedWidth = -1;
    private int arrangedLines;

    WaysOn(ChartModel model) {
        this.model = model;
        this.spoken = new Spoken(model.plan());
        getStyleClass().addAll("pins", "pins-below");
        setManaged(false);
        setVisible(false);
        setPickOnBounds(false);
    }

    /** Names these, in the order of the pathway. */
    void name(List<Route> wanted) {
        if (wanted.equals(routes)) {
            return;
        }
        routes = List.copyOf(wanted);
        made.keySet().removeIf(route -> routes.isEmpty() || !isBeside(route));
        chips = routes.stream().map(route -> made.computeIfAbsent(route, this::chip)).toList();
        getChildren().setAll(chips);
        // Before they are placed, since only then have their words a size.
        applyCss();
        arrangedWidth = -1;
    }

    /** Whether it leaves the same step as those that are named. */
    private boolean isBeside(Route route) {
        return route.from().equals(routes.getFirst().from());
    }

    /** What stands before them in the same lines; null for nothing. */
    void lead(@Nullable Region chip) {
        if (chip != lead) {
            lead = chip;
            arrangedWidth = -1;
        }
    }

    boolean isEmpty() {
        return routes.isEmpty();
    }

    /** How many ways are named, whether by a chip or in the list. */
    int count() {
        return routes.size();
    }

    /** The height of one line of chips. */
    double line() {
        return chips.isEmpty() ? 0 : chips.getFirst().prefHeight(-1) + BELOW;
    }

    /**
     * Arranges the chips.
     *
     * @param width that there is
     * @param lines that there are; at least one is taken
     * @return the height that they take
     */
    double arrange(double width, int lines) {
        int most = Math.clamp(lines, 1, MOST_LINES);
        if (width != arrangedWidth || most != arrangedLines) {
            arrangedWidth = width;
            arrangedLines = most;
            chips.forEach(chip -> chip.full(true));
            getChildren().setAll(led(chips));
            applyCss();
            boolean wide = chips.stream().anyMatch(chip -> chip.prefWidth(-1) > width);
            if (wide || linesOf(led(chips), width) > 1) {
                chips.forEach(chip -> chip.full(false));
            }
            fit(width, most);
            requestLayout();
        }
        return flow(width, false);
    }

    private void fit(double width, int most) {
        Region first = lead;
        if (first != null) {
            first.setPrefWidth(USE_COMPUTED_SIZE);
        }
        if (linesOf(led(chips), width) <= most) {
            return;
        }
        for (int kept = chips.size() - 1; kept >= 0; kept--) {
            List<WayChip> some = new ArrayList<>(chips.subList(0, kept));
            some.add(more(routes.subList(kept, routes.size())));
            getChildren().setAll(led(some));
            applyCss();
            if (linesOf(led(some), width) <= most) {
                return;
            }
            if (kept == 0 && first != null) {
                // Too long for one line beside the list of ways: it takes two.
                double list = Math.ceil(some.getFirst().prefWidth(-1)) + ASIDE;
                first.setPrefWidth(Math.floor(Math.max(0, width - list)));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }

    /** Sets the chips one after another, in lines, or only says how high they are. */
    private double flow(double width, boolean set) {
        double x = 0;
        double y = 0;
        double high = 0;
        for (Node chip : getChildren()) {
            double wide = Math.min(width, Math.ceil(chip.prefWidth(-1)));
            double tall = Math.ceil(chip.prefHeight(wide));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += high + BELOW;
                high = 0;
            }
            if (set) {
                chip.resizeRelocate(x, y, wide, tall);
            }
            x += wide + ASIDE;
            high = Math.max(high, tall);
        }
        return y + high;
    }

    private List<Region> led(List<WayChip> some) {
        List<Region> all = new ArrayList<>();
        if (lead != null) {
            all.add(lead);
        }
        all.addAll(some);
        return all;
    }

    private int linesOf(List<Region> some, double width) {
        int lines = 1;
        double at = 0;
        for (Region chip : some) {
            double wide = Math.ceil(chip.prefWidth(-1));
            if (at > 0 && at + wide > width) {
                lines++;
                at = 0;
            }
            at += wide + ASIDE;
        }
        return lines;
    }

    private WayChip chip(Route route) {
        WayChip chip =
                new WayChip(
                        number(route),
                        route.label(),
                        model.pathway().step(route.to()).title(),
                        spoken.way(route));
        chip.setId("pin-" + route.from() + "-" + route.to());
        chip.onFire(() -> model.select(route.to()));
        return chip;
    }

    /** The key that takes a way; there are none beyond nine. */
    private String number(Route route) {
        int index = model.pathway().step(route.from()).routes().indexOf(route);
        return index >= 0 && index < 9 ? Integer.toString(index + 1) : "";
    }

    private WayChip more(List<Route> hidden) {
        String names = String.join("; ", hidden.stream().map(spoken::way).toList());
        WayChip more =
                new WayChip(
                        "",
                        "+" + hidden.size() + " more",
                        "",
                        hidden.size() + " more ways on: " + names);
        more.setId("pins-more");
        more.onFire(() -> list(more, hidden));
        return more;
    }

    private void list(WayChip at, List<Route> hidden) {
        ContextMenu menu = new ContextMenu();
        for (Route route : hidden) {
            MenuItem item = new MenuItem((number(route) + "  " + spoken.way(route)).strip());
            item.setOnAction(_ -> model.select(route.to()));
            menu.getItems().add(item);
        }
        menu.show(at, Side.TOP, 0, -4);
    }
}

package org.waymark.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be read of the chart, told by the nodes that are drawn and nothing else. */
final class ReadChart {

    /** The smallest size of words, in pixels; a rounding below 11. */
    private static final double LEAST = 10.95;

    private final Parent root;
    private final Pathway pathway;
    private final Node port;

    ReadChart(Parent root, Pathway pathway) {
        this.root = root;
        this.pathway = pathway;
        this.port = root.lookup(".pathway-port");
    }

    /** What of a step, its ways on and where one comes from cannot be read; empty if all can. */
    List<String> missing(Step step) {
        List<String> missing = new ArrayList<>();
        Node card = port.lookup("#step-" + step.id());
        if (card == null || !isWithin(boundsOf(card)) || isCovered(card)) {
            missing.add(step.id() + " is not wholly in sight");
        } else {
            for (Node title : card.lookupAll(".card-title")) {
                if (!isRead(title)) {
                    missing.add(step.id() + ": its title");
                }
            }
        }
        for (Route route : step.routes()) {
            if (!isNamed(route)) {
                missing.add(step.id() + ": the way to " + route.to());
            }
        }
        if (!step.id().equals(pathway.start()) && !isSeenWhereFrom(step)) {
            missing.add(step.id() + ": where one comes from");
        }
        return missing;
    }

    private boolean isNamed(Route route) {
        String ends = route.from() + "-" + route.to();
        return anyRead("#way-" + ends)
                || anyReadIn("#pin-" + ends, ".jump-label")
                || anyReadIn("#jump-" + ends, ".jump-label")
                || port.lookupAll("#pins-more").stream()
                        .filter(more -> more.getAccessibleText().contains(route.label()))
                        .anyMatch(
                                more ->
                                        more.lookupAll(".jump-label").stream()
                                                .anyMatch(this::isRead));
    }

    private boolean isSeenWhereFrom(Step step) {
        for (Step from : pathway.steps()) {
            boolean leadsHere = from.routes().stream().anyMatch(to -> to.to().equals(step.id()));
            if (leadsHere && anyReadIn("#step-" + from.id(), ".card-title")) {
                return true;
            }
        }
        return anyReadIn("#pin-from", ".jump-target")
                || anyReadIn("#stub-before", ".stub-title")
                || anyReadIn("#step-" + step.id() + " .arrival", ".jump-target");
    }

    private boolean anyReadIn(String where, String what) {
        return port.lookupAll(where).stream()
                .flatMap(node -> node.lookupAll(what).stream())
                .anyMatch(this::isRead);
    }

    private boolean anyRead(String what) {
        return port.lookupAll(what).stream().anyMatch(this::isRead);
    }

    /** Drawn whole, in the window of the chart, large enough, and under nothing. */
    private boolean isRead(Node node) {
        Labeled label = (Labeled) node;
        double size = label.getFont().getSize() * label.getLocalToSceneTransform().getMyy();
        return isShown(label)
                && !isCut(label)
                && size >= LEAST
                && isWithin(boundsOf(label))
                && !isCovered(label);
    }

    private boolean isWithin(Bounds place) {
        Bounds window = boundsOf(port);
        return new BoundingBox(
                        window.getMinX() - 1,
                        window.getMinY() - 1,
                        window.getWidth() + 2,
                        window.getHeight() + 2)
                .contains(place);
    }

    /** Whether a chip that is pinned to an edge lies over it. */
    private boolean isCovered(Node node) {
        Bounds whole = boundsOf(node);
        // To touch is no cover.
        Bounds place =
                new BoundingBox(
                        whole.getMinX() + 2,
                        whole.getMinY() + 2,
                        Math.max(0, whole.getWidth() - 4),
                        Math.max(0, whole.getHeight() - 4));
        Set<Node> pins = port.lookupAll(".jump.pin");
        return pins.stream()
                .filter(pin -> isShown(pin) && !isInside(node, pin))
                .anyMatch(pin -> boundsOf(pin).intersects(place));
    }

    private static boolean isInside(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    static Bounds boundsOf(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
                return false;
            }
        }
        return node.getScene() != null && node.getLayoutBounds().getWidth() > 0;
    }

    /** Whether words were replaced by dots, or lines of them left out. */
    static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && labeled.getChildrenUnmodifiable().stream()
                        // An icon is text too.
                        .filter(part -> part != labeled.getGraphic())
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text -> !text.getText().equals(labeled.getText()));
    }
}

package org.waymark.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** The words that a window shows, and what is wrong with where they stand. */
final class SeenWords {

    /** By how many pixels letters may touch, since their boxes are larger than they. */
    private static final double TOUCH = 3;

    private record Word(Text text, Bounds place, Bounds seen) {}

    private final Parent root;
    private final List<Word> words = new ArrayList<>();

    SeenWords(Parent root) {
        this.root = root;
        gather(root, ReadChart.boundsOf(root));
    }

    /** Words that are cut, reach over an edge or lie over others. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Node node : root.lookupAll(".label, .button, .toggle-button, .menu-button")) {
            if (node instanceof Labeled labeled
                    && ReadChart.isShown(labeled)
                    && ReadChart.isCut(labeled)
                    && !mayBeShort(labeled)) {
                faults.add("cut: " + labeled.getText());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean cutAtSide = word.seen().getWidth() < word.place().getWidth() - TOUCH;
            boolean cutAcross =
                    word.seen().getHeight() < word.place().getHeight() - TOUCH
                            && !isIn(word.text(), "viewport")
                            && !isIn(word.text(), "virtual-flow");
            if ((cutAtSide || cutAcross)
                    && !isIn(word.text(), "drawing")
                    && !isTyped(word.text())) {
                faults.add("over the edge: " + word.text().getText());
            }
            for (Word other : words.subList(0, i)) {
                if (overlap(word.seen(), other.seen())
                        && !isAbove(word.text(), other.text())
                        && !isOneFlow(word.text(), other.text())) {
                    faults.add(
                            "over each other: "
                                    + word.text().getText()
                                    + " / "
                                    + other.text().getText());
                }
            }
        }
        return faults;
    }

    private void gather(Node node, Bounds window) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds seen = window;
        if (node.getClip() != null) {
            seen = common(seen, node.localToScene(node.getClip().getBoundsInParent()));
        }
        if (node instanceof Text text && !(node instanceof FontIcon) && !text.getText().isBlank()) {
            Bounds place = text.localToScene(text.getLayoutBounds());
            Bounds part = common(place, seen);
            if (part.getWidth() > 1 && part.getHeight() > 1) {
                words.add(new Word(text, place, part));
            }
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                gather(child, seen);
            }
        }
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static boolean overlap(Bounds one, Bounds other) {
        Bounds both = common(one, other);
        return both.getWidth() > TOUCH && both.getHeight() > TOUCH;
    }

    /** What is pinned to the chart's edge covers what is drawn below it. */
    private static boolean isAbove(Node one, Node other) {
        return isIn(one, "pin") != isIn(other, "pin")
                && (isIn(one, "drawing") || isIn(other, "drawing"));
    }

    /** Breadcrumbs and the signs of the case at the top are the first to give way. */
    private static boolean mayBeShort(Node node) {
        return node.getStyleClass().contains("crumb") || node.getStyleClass().contains("chip");
    }

    /** The box around lines of a flow holds what stands between them. */
    private static boolean isOneFlow(Node one, Node other) {
        return flow(one) != null && flow(one) == flow(other);
    }

    private static @Nullable Node flow(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TextFlow) {
                return at;
            }
        }
        return null;
    }

    private static boolean isTyped(Node node) {
        return isIn(node, "text-input");
    }

    private static boolean isIn(Node node, String styleClass) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }
}

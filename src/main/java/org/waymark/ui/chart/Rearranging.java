package org.waymark.ui.chart;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.Node;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;

/** Moves what has another place in a new drawing there, and lets what is new come up. */
final class Rearranging extends Transition {

    private final List<Move> moves = new ArrayList<>();
    private final List<Node> coming = new ArrayList<>();

    private record Move(Node node, double dx, double dy) {}

    Rearranging() {
        setCycleDuration(Duration.millis(220));
        setInterpolator(Interpolator.EASE_BOTH);
        setOnFinished(_ -> interpolate(1));
    }

    /** The node comes from that far away. */
    void move(Node node, double dx, double dy) {
        if (Math.hypot(dx, dy) > 0.5) {
            moves.add(new Move(node, dx, dy));
        }
    }

    /** The node comes up. */
    void come(Node node) {
        coming.add(node);
    }

    /** Brings all of it to its end. */
    void end() {
        stop();
        interpolate(1);
        moves.clear();
        coming.clear();
    }

    @Override
    protected void interpolate(double part) {
        for (Move move : moves) {
            move.node().setTranslateX(move.dx() * (1 - part));
            move.node().setTranslateY(move.dy() * (1 - part));
        }
        for (Node node : coming) {
            node.setOpacity(part);
        }
    }
}

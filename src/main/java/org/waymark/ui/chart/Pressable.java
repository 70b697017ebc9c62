package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * A node of the chart that is pressed like a button and, unlike one, wraps its words. Keys are the
 * chart's business ({@link ChartKeys}), so that they work alike on all of them.
 */
class Pressable extends StackPane {

    private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("armed");

    private Runnable action = () -> {};
    private double pressedX;
    private double pressedY;

    Pressable(String styleClass) {
        getStyleClass().add(styleClass);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMousePressed(
                event -> {
                    pressedX = event.getSceneX();
                    pressedY = event.getSceneY();
                    pseudoClassStateChanged(PRESSED, true);
                });
        setOnMouseReleased(_ -> pseudoClassStateChanged(PRESSED, false));
        setOnMouseClicked(
                event -> {
                    boolean still =
                            Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY)
                                    < 6;
                    if (event.getButton() == MouseButton.PRIMARY && still) {
                        event.consume();
                        fire();
                    }
                });
    }

    /** What pressing it does. */
    final void onFire(Runnable run) {
        action = run;
    }

    final void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction request, @Nullable Object... parameters) {
        if (request == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(request, parameters);
        }
    }
}

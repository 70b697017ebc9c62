package org.waymark.ui.chart;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
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
    private @Nullable Boolean open;
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

    /** Says that it stands for something that is open or folded, which pressing it changes. */
    final void tellOpen(boolean isOpen) {
        open = isOpen;
        setAccessibleRole(AccessibleRole.TITLED_PANE);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED && open != null
                ? open
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction request, @Nullable Object... parameters) {
        switch (request) {
            case FIRE -> fire();
            case EXPAND -> press(Boolean.FALSE.equals(open));
            case COLLAPSE -> press(Boolean.TRUE.equals(open));
            default -> super.executeAccessibleAction(request, parameters);
        }
    }

    private void press(boolean changes) {
        if (changes) {
            fire();
        }
    }
}

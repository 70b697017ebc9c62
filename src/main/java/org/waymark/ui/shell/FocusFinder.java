package org.waymark.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the focus into a part of the window. */
final class FocusFinder {

    private FocusFinder() {}

    /** Focuses the first control within a part; false when there is none. */
    static boolean focusFirst(Node part) {
        if (part.isFocusTraversable() && !part.isDisabled() && part.isVisible()) {
            part.requestFocus();
            return true;
        }
        if (part instanceof Parent parent && part.isVisible()) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (focusFirst(child)) {
                    return true;
                }
            }
        }
        return false;
    }
}

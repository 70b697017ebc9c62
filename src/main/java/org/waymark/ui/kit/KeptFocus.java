package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the focus in a part of the window when what had it goes: a bar that closes, a button that
 * was pressed for the last time. JavaFX would give it to whatever comes first in the window.
 */
public final class KeptFocus {

    private final Parent part;
    private final Runnable back;
    private @Nullable Node last;
    private boolean lost;

    private KeptFocus(Parent part, Runnable back) {
        this.part = part;
        this.back = back;
    }

    /**
     * From now on the focus stays within a part.
     *
     * @param back gives the focus to where work in that part goes on
     */
    public static void within(Parent part, Runnable back) {
        KeptFocus kept = new KeptFocus(part, back);
        part.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(kept::moved);
    }

    // What goes while it has the focus leaves it to nobody, and only then does JavaFX look for
    // somebody else; whoever moves the focus on purpose gives it from one node to the next.
    private void moved(@Nullable Node owner) {
        if (owner == null) {
            lost = last != null;
        } else if (lost && owner != last) {
            lost = false;
            last = null;
            if (isShown()) {
                back.run();
            }
        } else {
            lost = false;
            last = isWithin(owner) ? owner : null;
        }
    }

    private boolean isShown() {
        for (Node at = part; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return part.getScene() != null;
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }
}

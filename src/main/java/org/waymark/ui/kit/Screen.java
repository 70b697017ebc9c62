package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;

import java.util.List;

/** One screen of the window. On the JavaFX thread only. */
public interface Screen {

    /** What is drawn; the same node each time. */
    Parent node();

    /** The screen's title, as spoken when it appears; never a name. */
    String title();

    /** The case that it is about, shown in the top bar; null for none. */
    default @Nullable CaseId caseId() {
        return null;
    }

    /** Called when it has come into the window: load, and put the focus where work begins. */
    void shown();

    /**
     * Called before it leaves the window, before the lock and before the end: saves what is being
     * typed as a draft (through the jobs of the whole window, since the screen's own are closed
     * next).
     */
    default void left() {}

    /**
     * The place to come back to after the lock, such as the step that is being looked at; null for
     * the one that it was opened for.
     */
    default @Nullable Destination resume() {
        return null;
    }

    /** Its panes, in reading order, for F6; empty when it is a single one. */
    default List<Node> panes() {
        return List.of();
    }

    /**
     * Brings one of its panes into sight and puts the focus where work in it begins; false when its
     * first control is as good a place.
     */
    default boolean enter(Node pane) {
        return false;
    }

    /** Called when something was recorded elsewhere: read again. */
    default void changed() {}
}

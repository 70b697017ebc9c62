package org.waymark.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The root of the window, in layers: the page, quiet confirmations, questions, and a cover over
 * everything.
 */
public final class WindowPane extends StackPane {

    private final StackPane page = new StackPane();
    private final Notices notices = new Notices();
    private final Dialogs dialogs = new Dialogs();
    private final StackPane below = new StackPane();
    private @Nullable Node cover;
    private @Nullable Node focusBelow;

    public WindowPane() {
        getStyleClass().add("window-pane");
        below.getChildren().addAll(page, notices.node(), dialogs.node());
        getChildren().add(below);
        // The window may be smaller than what a page would like.
        page.setMinSize(0, 0);
        below.setMinSize(0, 0);
    }

    /** A window root around a page. */
    public WindowPane(Parent first) {
        this();
        show(first);
    }

    /** The root of the window that a node stands in. */
    public static Optional<WindowPane> of(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getRoot() instanceof WindowPane window
                ? Optional.of(window)
                : Optional.empty();
    }

    /** Shows a page instead of the one that was shown. */
    public void show(Parent next) {
        dialogs.close();
        page.getChildren().setAll(next);
    }

    public Notices notices() {
        return notices;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    /** Hides everything behind a node; what is behind can be neither seen, read out nor reached. */
    public void cover(Region with) {
        if (cover != null) {
            return;
        }
        Scene scene = getScene();
        focusBelow = scene == null ? null : scene.getFocusOwner();
        cover = with;
        below.setVisible(false);
        getChildren().add(with);
        with.requestFocus();
    }

    /** Takes the cover away and gives the focus back. */
    public void uncover() {
        if (cover == null) {
            return;
        }
        getChildren().remove(cover);
        cover = null;
        below.setVisible(true);
        Node back = focusBelow;
        focusBelow = null;
        if (back != null && back.getScene() == getScene()) {
            back.requestFocus();
        }
    }

    /** Whether a cover hides everything. */
    public boolean covered() {
        return cover != null;
    }
}

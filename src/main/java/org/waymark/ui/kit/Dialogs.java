package org.waymark.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Questions inside the window. The focus stays within one until it is answered, and goes back to
 * where it came from.
 */
public final class Dialogs {

    private final StackPane layer = new StackPane();
    private final ChangeListener<Node> keeper = (_, _, now) -> keepFocus(now);
    private @Nullable Node cameFrom;
    private @Nullable VBox open;
    private @Nullable Choice leaving;

    Dialogs() {
        layer.getStyleClass().add("dialog-layer");
        layer.setVisible(false);
        layer.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Choice leave = leaving;
                    if (event.getCode() == KeyCode.ESCAPE && leave != null) {
                        event.consume();
                        if (leave.weight() == Choice.Weight.LET_GO) {
                            close();
                        } else {
                            take(leave);
                        }
                    }
                });
    }

    /** The questions of the window that a node stands in; nothing is asked outside one. */
    public static void ask(Node within, String title, Node body, List<Choice> choices) {
        WindowPane.of(within)
                .ifPresent(
                        window -> {
                            window.dialogs().ask(title, body, choices);
                            window.dialogs().dress(within);
                        });
    }

    /** Gives the open question the style sheets of the page that asks it. */
    private void dress(Node asker) {
        VBox dialog = open;
        if (dialog == null) {
            return;
        }
        for (Node at = asker; at != null; at = at.getParent()) {
            if (at instanceof Parent parent) {
                dialog.getStylesheets().addAll(0, parent.getStylesheets());
            }
        }
    }

    /** A paragraph for the body of a question. */
    public static Label words(String paragraph) {
        Label label = new Label(paragraph);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("dialog-words");
        return label;
    }

    /** Asks; a question that was open is closed first. */
    public void ask(String title, Node body, List<Choice> choices) {
        close();
        Scene scene = layer.getScene();
        cameFrom = scene == null ? null : scene.getFocusOwner();
        Label heading = new Label(title);
        heading.getStyleClass().add("dialog-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setId("dialog-title");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dialog-scroll");
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        // A scroll pane does not know that words need more height where there is less width.
        Runnable fit =
                () -> {
                    double width = scroll.getViewportBounds().getWidth();
                    if (width > 0) {
                        grow(scroll, Math.ceil(body.prefHeight(width)));
                    }
                };
        scroll.viewportBoundsProperty().subscribe(fit);
        body.layoutBoundsProperty().subscribe(fit);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Choice choice : choices) {
            buttons.getChildren().add(button(choice));
        }
        VBox dialog = new VBox(heading, scroll, buttons);
        dialog.getStyleClass().add("dialog-box");
        dialog.setId("dialog");
        dialog.setAccessibleRole(AccessibleRole.DIALOG);
        dialog.setAccessibleText(title);
        dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        open = dialog;
        leaving =
                choices.stream()
                        .filter(
                                choice ->
                                        choice.weight() == Choice.Weight.LEAVE
                                                || choice.weight() == Choice.Weight.LET_GO)
                        .findFirst()
                        .orElse(null);
        layer.getChildren().setAll(dialog);
        layer.setVisible(true);
        if (scene != null) {
            scene.focusOwnerProperty().addListener(keeper);
        }
        // Before it has a skin, a scroll pane's content is not in the scene and takes no focus.
        dialog.applyCss();
        heading.requestFocus();
        focusFirst(dialog);
    }

    private static void grow(ScrollPane scroll, double height) {
        Scene scene = scroll.getScene();
        if (height == scroll.getPrefViewportHeight()) {
            return;
        }
        scroll.setPrefViewportHeight(height);
        if (scene != null) {
            // What is asked for while the layout is under way may be lost, so it is asked again.
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            scroll.requestLayout();
                        }
                    });
        }
    }

    /** Whether a question is open. */
    public boolean asking() {
        return open != null;
    }

    /** Closes the open question, unanswered. */
    public void close() {
        if (open == null) {
            return;
        }
        open = null;
        leaving = null;
        Scene scene = layer.getScene();
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(keeper);
        }
        layer.setVisible(false);
        layer.getChildren().clear();
        Node back = cameFrom;
        cameFrom = null;
        if (back != null && back.getScene() == scene) {
            back.requestFocus();
        }
    }

    Node node() {
        return layer;
    }

    private Button button(Choice choice) {
        Button button = new Button(choice.words());
        button.setId(choice.id());
        switch (choice.weight()) {
            case MAIN -> {
                button.setDefaultButton(true);
                button.getStyleClass().add("accent");
            }
            case GRAVE -> button.getStyleClass().add("danger");
            case PLAIN, LEAVE, LET_GO -> {}
        }
        button.setOnAction(_ -> take(choice));
        return button;
    }

    private void take(Choice choice) {
        VBox asked = open;
        if (choice.act().getAsBoolean() && open == asked) {
            close();
        }
    }

    private void keepFocus(@Nullable Node now) {
        VBox dialog = open;
        if (dialog != null && now != null && !within(now, dialog)) {
            focusFirst(dialog);
        }
    }

    private static boolean within(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static boolean focusFirst(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof ScrollPane scroll) {
                if (scroll.getContent() instanceof Parent content && takeFocus(content)) {
                    return true;
                }
            } else if (takeFocus(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takeFocus(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent && focusFirst(parent);
    }
}

package org.waymark.tour;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A person's hands at the window: the mouse, the keys, and eyes that wait until something stands
 * there. Nodes are named by their ids. Waiting ends with a condition, never with a time.
 */
final class Hand {

    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    Hand(Stage stage) {
        this.stage = stage;
    }

    /** Clicks on a control once it can be clicked, scrolled into sight where need be. */
    void click(String id) {
        waitFor(id + " can be clicked", () -> seen(id).filter(Hand::ready).isPresent());
        Node node = seen(id).orElseThrow();
        reveal(node);
        robot.clickOn(node);
        settle();
    }

    /** Clicks into a field and types; what stood there goes. */
    void write(String id, String words) {
        click(id);
        TextInputControl field = (TextInputControl) seen(id).orElseThrow();
        waitFor(id + " has the focus", field::isFocused);
        if (!fx(field::getText).isEmpty()) {
            keys(KeyCode.CONTROL, KeyCode.A);
        }
        type(words);
        waitFor(id + " holds what was typed", () -> field.getText().equals(words));
    }

    /** Clicks on the first control whose id begins so. */
    void clickFirst(String beginning) {
        waitFor(beginning + "… can be clicked", () -> first(beginning).isPresent());
        Node node = first(beginning).orElseThrow();
        reveal(node);
        robot.clickOn(node);
        settle();
    }

    private Optional<Node> first(String beginning) {
        return robot.lookup(
                        (Node node) ->
                                node.getId() != null
                                        && node.getId().startsWith(beginning)
                                        && shown(node)
                                        && ready(node))
                .tryQuery();
    }

    /** Clicks on the first row of a table or list, once it has one. */
    void clickRow(String id) {
        waitFor(id + " has a row", () -> row(id).isPresent());
        robot.clickOn(row(id).orElseThrow());
        settle();
    }

    private Optional<Node> row(String id) {
        return robot.lookup("#" + id + " .table-row-cell")
                .<Node>match(node -> node instanceof Cell<?> cell && !cell.isEmpty())
                .tryQuery();
    }

    /** Types where the focus is. The robot's own typing waits 50 ms after each character. */
    void type(String words) {
        fx(
                () -> {
                    for (int i = 0; i < words.length(); i++) {
                        strike(words.substring(i, i + 1));
                    }
                    return true;
                });
    }

    private void strike(String character) {
        Node focused = stage.getScene().getFocusOwner();
        focused.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /** Presses a key, or several together such as Ctrl and K. */
    void keys(KeyCode... together) {
        if (together.length == 1) {
            robot.type(together[0]);
        } else {
            robot.push(together);
        }
        settle();
    }

    /** Chooses from a list that drops down, with the arrow keys. */
    void choose(String id, String words) {
        waitFor(id + " can be chosen from", () -> seen(id).filter(Hand::ready).isPresent());
        ComboBox<?> box = (ComboBox<?>) seen(id).orElseThrow();
        reveal(box);
        fx(
                () -> {
                    box.requestFocus();
                    return true;
                });
        for (int i = fx(() -> box.getItems().size()); i >= 0 && !shows(box, words); i--) {
            robot.type(KeyCode.DOWN);
            settle();
        }
        for (int i = fx(() -> box.getItems().size()); i >= 0 && !shows(box, words); i--) {
            robot.type(KeyCode.UP);
            settle();
        }
        if (!shows(box, words)) {
            throw new IllegalStateException("There is no such choice in " + id + ": " + words);
        }
    }

    private static <T> boolean shows(ComboBox<T> box, String words) {
        return fx(
                () ->
                        box.getValue() != null
                                && box.getConverter().toString(box.getValue()).equals(words));
    }

    /** Unfolds a part that is folded. */
    void unfold(String id) {
        waitFor(id + " is there", () -> seen(id).isPresent());
        TitledPane pane = (TitledPane) seen(id).orElseThrow();
        if (!fx(pane::isExpanded)) {
            Node title = pane.lookup(".title");
            reveal(title);
            robot.clickOn(title);
        }
        waitFor(id + " is unfolded", pane::isExpanded);
    }

    /** Waits until something stands in the window. */
    void see(String id) {
        waitFor(id + " is in sight", () -> seen(id).isPresent());
    }

    /** Waits until something is gone from the window. */
    void miss(String id) {
        waitFor(id + " is gone", () -> seen(id).isEmpty());
    }

    /** Waits until a control shows certain words among others. */
    void read(String id, String words) {
        waitFor(
                id + " says “" + words + "”",
                () -> seen(id).filter(node -> text(node).contains(words)).isPresent());
    }

    /** Waits until a control says something. */
    void waitUntilFilled(String id) {
        waitFor(id + " is filled", () -> seen(id).filter(n -> !text(n).isEmpty()).isPresent());
    }

    /** What a control says. */
    String textOf(String id) {
        see(id);
        return fx(() -> text(seen(id).orElseThrow()));
    }

    /** Brings a control into sight. */
    void reveal(String id) {
        see(id);
        reveal(seen(id).orElseThrow());
    }

    /** Does something on the JavaFX thread. */
    static <T> T fx(Callable<T> work) {
        T value = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, work);
        settle();
        return value;
    }

    /** Waits until something has become true on the JavaFX thread. */
    void waitFor(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, condition));
        } catch (TimeoutException e) {
            throw new IllegalStateException("It never came about that " + what + ".", e);
        }
        settle();
    }

    /** The visible node of that id, in the window or in what has popped up. */
    Optional<Node> seen(String id) {
        return robot.lookup("#" + id).<Node>match(Hand::shown).tryQuery();
    }

    /** The label that stands for a control. */
    Optional<Label> labelOf(String id) {
        return robot.lookup((Node node) -> node instanceof Label label && id.equals(idOf(label)))
                .tryQueryAs(Label.class);
    }

    private static @Nullable String idOf(Label label) {
        return label.getLabelFor() == null ? null : label.getLabelFor().getId();
    }

    /** Whether something is on its way to the book. */
    boolean busy() {
        return seen("sign-and-lock").filter(Node::isDisabled).isPresent();
    }

    Stage stage() {
        return stage;
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static boolean ready(Node node) {
        return !node.isDisabled() && node.getLayoutBounds().getHeight() > 0;
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null && !labeled.getText().isEmpty() ->
                    labeled.getText();
            case TextInputControl typed -> typed.getText();
            case Parent parent -> {
                StringBuilder all = new StringBuilder();
                parent.getChildrenUnmodifiable()
                        .forEach(child -> all.append(text(child)).append('\n'));
                yield all.toString().strip();
            }
            case javafx.scene.text.Text drawn -> drawn.getText();
            default -> "";
        };
    }

    private static void reveal(Node node) {
        fx(
                () -> {
                    for (Node at = node.getParent(); at != null; at = at.getParent()) {
                        if (at instanceof ScrollPane pane) {
                            scroll(pane, node);
                        }
                    }
                    return true;
                });
    }

    private static void scroll(ScrollPane pane, Node node) {
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        double whole = content.getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        if (whole <= seen) {
            return;
        }
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * (whole - seen);
        if (at.getMinY() < top || at.getMaxY() > top + seen) {
            double middle = (at.getMinY() + at.getMaxY() - seen) / 2;
            pane.setVvalue(Math.clamp(middle / (whole - seen), 0.0, 1.0));
        }
        pane.layout();
    }
}

package org.waymark.ui.support;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.ui.kit.WindowPane;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A test with a real window, with or without a display. Nodes are found by their ids, such as
 * {@code clickOn("#sign-and-lock")}.
 */
public abstract class FxTest extends FxRobot {

    private @Nullable Stage stage;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** A stage holds whatever ever listened to it, so that each test gets one of its own. */
    @BeforeEach
    void aWindowOfItsOwn() throws TimeoutException {
        FxToolkit.registerStage(Stage::new);
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
        stage = null;
        release(new javafx.scene.input.KeyCode[0]);
        release(new javafx.scene.input.MouseButton[0]);
    }

    /** Builds something on the JavaFX thread and shows it alone in a window of 1366 by 768. */
    protected <P extends Parent> P show(Supplier<P> made) {
        return show(made, 1366, 768);
    }

    /** Builds something on the JavaFX thread and shows it alone in a window. */
    protected <P extends Parent> P show(Supplier<P> made, double width, double height) {
        return onFx(
                () -> {
                    P parent = made.get();
                    Stage window = FxToolkit.toolkitContext().getRegisteredStage();
                    Parent root = parent instanceof WindowPane ? parent : new WindowPane(parent);
                    window.setScene(new Scene(root, width, height));
                    window.setWidth(width);
                    window.setHeight(height);
                    window.show();
                    window.toFront();
                    stage = window;
                    return parent;
                });
    }

    /** The window of this test, empty and not shown until something shows in it. */
    protected Stage window() {
        Stage known = stage;
        return known != null ? known : FxToolkit.toolkitContext().getRegisteredStage();
    }

    /** Does something on the JavaFX thread, and waits until the thread has nothing else to do. */
    protected <T> T onFx(Callable<T> work) {
        T value = WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return value;
    }

    /** Does something on the JavaFX thread, and waits until the thread has nothing else to do. */
    protected void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something has become true on the JavaFX thread. */
    protected void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("It did not become true within twenty seconds.", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public NodeQuery lookup(String query) {
        layOut();
        return super.lookup(query);
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        layOut();
        return super.lookup(predicate);
    }

    /** The node of that id; fails when there is none in sight. */
    protected <N extends Node> N node(String id, Class<N> type) {
        return lookup("#" + id).queryAs(type);
    }

    /** Whether a node of that id is in sight. */
    protected boolean inSight(String id) {
        return lookup("#" + id).match(Node::isVisible).tryQuery().isPresent();
    }

    /** What a control holds is found only once it is laid out, which a busy machine does late. */
    private void layOut() {
        if (Platform.isFxApplicationThread()) {
            Scene scene = window().getScene();
            if (scene != null) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
        } else {
            onFx(this::layOut);
        }
    }

    /** What has the focus; null when nothing has. */
    protected @Nullable Node focused() {
        return onFx(() -> window().getScene().getFocusOwner());
    }
}

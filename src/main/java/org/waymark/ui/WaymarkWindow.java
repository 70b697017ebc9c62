package org.waymark.ui;

import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.NotebookSession;
import org.waymark.app.Settings;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.shell.Cover;
import org.waymark.ui.shell.IdleLock;
import org.waymark.ui.shell.Screens;
import org.waymark.ui.shell.Shell;
import org.waymark.ui.shell.ShellServices;
import org.waymark.ui.unlock.DoorServices;
import org.waymark.ui.unlock.FrontDoor;
import org.waymark.ui.unlock.Opened;

import java.nio.file.Path;
import java.util.ArrayList;

/**
 * The window of the program: the front door, or an open notebook. Locking drops every screen and
 * model; only the place to come back to is kept. On the JavaFX thread only.
 */
public final class WaymarkWindow {

    private static final String NAME = "Waymark";
    private static final String PRACTICE_NAME = "Waymark, practice";
    private static final String COVERED_NAME = "Document";
    private final Stage stage;
    private final WindowServices services;
    private final WindowPane pane = new WindowPane();
    private final Scene scene = new Scene(pane, 1366, 768);
    private final Theme theme;
    private final IdleLock idle;
    private final Leaving leaving;
    private final CopiedWords copied = new CopiedWords();
    private Settings settings;
    private @Nullable Inside inside;
    private @Nullable FrontDoor door;
    private @Nullable Return comeBack;
    private boolean ending;

    private record Inside(Path folder, NotebookSession session, Shell shell) {}

    private record Return(Path folder, Destination to) {}

    /**
     * @param stage the stage to live in; its scene, title and closing are taken over
     */
    public WaymarkWindow(Stage stage, WindowServices services) {
        this(stage, services, Pause.real());
    }

    /**
     * @param idlePause measures idle time
     */
    public WaymarkWindow(Stage stage, WindowServices services, Pause idlePause) {
        this.stage = stage;
        this.services = services;
        this.settings = services.settings().settings();
        this.leaving = new Leaving(pane, services.jobs(), services.notebooks());
        this.theme = new Theme(scene, settings);
        this.idle =
                new IdleLock(services.clock(), idlePause, () -> settings.lockAfter(), this::lock);
        EventHandler<InputEvent> watch = this::input;
        scene.addEventFilter(InputEvent.ANY, watch);
        stage.focusedProperty()
                .addListener(
                        (_, _, front) -> {
                            if (front) {
                                copied.cameToFront();
                            } else {
                                copied.wentBehind();
                            }
                        });
        stage.setScene(scene);
        stage.setTitle(NAME);
        stage.setMinWidth(800);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    close();
                });
    }

    /** Shows the window, with its front door. */
    public void show() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        if (room.getWidth() < 1400 || room.getHeight() < 820) {
            stage.setMaximized(true);
        }
        openDoor(null);
        stage.show();
        focusDoor();
    }

    /** Shows a failure that nothing else shows. */
    public void show(Failure failure) {
        leaving.tell(failure);
    }

    /** Locks the notebook that is open: saves what is being typed, then drops everything. */
    public void lock() {
        lock(() -> openDoor(comeBack == null ? null : comeBack.folder()));
    }

    /** Covers the window with a neutral page, or takes the page away. */
    public void cover() {
        if (pane.covered()) {
            pane.uncover();
            title();
            return;
        }
        hidePopups();
        pane.cover(new Cover());
        stage.setTitle(COVERED_NAME);
    }

    /** Locks, then ends; asks first where words would be lost with the program. */
    public void close() {
        if (ending) {
            return;
        }
        ending = true;
        Inside now = inside;
        if (now == null) {
            leaving.end(this::end, () -> ending = false);
        } else {
            try {
                leave(now);
            } finally {
                leaving.end(now.session(), this::end, () -> stay(now.folder()));
            }
        }
    }

    private void stay(Path folder) {
        ending = false;
        openDoor(folder);
    }

    private void end() {
        if (door != null) {
            door.leave();
        }
        theme.close();
        stage.hide();
        services.ended().run();
    }

    private void lock(Runnable then) {
        Inside now = inside;
        if (now != null) {
            try {
                leave(now);
            } finally {
                // Whatever a screen does, the notebook is locked.
                leaving.lock(now.session(), then);
            }
        }
    }

    private void leave(Inside now) {
        idle.stop();
        inside = null;
        leaving.begin();
        hidePopups();
        copied.takeBack();
        stage.setTitle(NAME);
        comeBack = new Return(now.folder(), now.shell().resume());
        now.shell().leave();
    }

    private void openDoor(@Nullable Path notebook) {
        FrontDoor next =
                new FrontDoor(
                        new DoorServices(
                                services.notebooks(),
                                services.settings(),
                                services.jobs(),
                                services.clock(),
                                services.notBefore(),
                                services.home()),
                        services.random(),
                        this::enter);
        door = next;
        pane.show(next);
        next.begin(notebook);
        focusDoor();
    }

    private void focusDoor() {
        if (door != null) {
            door.focus();
        }
    }

    private void enter(Opened opened) {
        if (ending) {
            opened.session().close();
            return;
        }
        door = null;
        pane.notices().clear();
        Screens screens =
                new Screens(
                        services.notebooks(),
                        services.random(),
                        services.home(),
                        services.version(),
                        this::change,
                        this::goOver,
                        services.work());
        Shell shell =
                new Shell(
                        new ShellServices(
                                opened.session(),
                                services.pathway().get(),
                                services.jobs(),
                                services.clock(),
                                () -> settings,
                                screens,
                                this::lock,
                                this::cover,
                                leaving::tell));
        inside = new Inside(opened.folder(), opened.session(), shell);
        pane.show(shell.node());
        title();
        Return back = comeBack;
        comeBack = null;
        boolean same = back != null && back.folder().equals(opened.folder());
        shell.go(back != null && same ? back.to() : new Destination.Today());
        idle.start();
        new OddCopy(pane.dialogs(), services.jobs(), this::lock).tell(opened.session());
    }

    private void goOver(Path other) {
        lock(
                () -> {
                    comeBack = null;
                    openDoor(other);
                });
    }

    private void change(Settings changed) {
        settings = changed;
        theme.wear(changed);
        services.jobs()
                .run(
                        Jobs.Lane.COMPUTING,
                        "Saving the settings",
                        () -> {
                            services.settings().save(changed);
                            return true;
                        })
                .onFailed(this::show);
    }

    private void title() {
        Inside now = inside;
        stage.setTitle(now != null && now.session().practice() ? PRACTICE_NAME : NAME);
    }

    private void input(InputEvent event) {
        if (inside == null) {
            return;
        }
        if (!idle.input()) {
            event.consume();
            return;
        }
        if (event instanceof KeyEvent key && key.getEventType() == KeyEvent.KEY_PRESSED) {
            key(key);
        }
    }

    // Here and not in the shell, so that both work while a question is open too.
    private void key(KeyEvent key) {
        boolean covered = pane.covered();
        boolean alone = !key.isAltDown() && !key.isShiftDown();
        if (key.getCode() == KeyCode.L && key.isShortcutDown() && alone) {
            key.consume();
            lock();
        } else if (key.getCode() == KeyCode.F9 && !key.isShortcutDown() && alone
                || covered && key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            cover();
        } else if (covered) {
            key.consume();
        }
    }

    private static void hidePopups() {
        for (Window window : new ArrayList<>(Window.getWindows())) {
            if (window instanceof PopupWindow popup) {
                popup.hide();
            }
        }
    }
}

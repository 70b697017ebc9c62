package org.waymark.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.waymark.app.JobScope;
import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.pathway.Shortcut;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.Navigator;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.util.ArrayList;
import java.util.List;

/**
 * The window around an open notebook: one screen at a time between rail, top bar and strip. On the
 * JavaFX thread only.
 */
public final class Shell implements Navigator {

    /** Width in ems below which there is room for icons alone: 1100 pixels at the usual size. */
    private static final double ROOM_FOR_WORDS = 78.6;

    private final ShellServices services;
    private final BusyJobs jobs;
    private final BorderPane frame = new BorderPane();
    private final StackPane place = new StackPane();
    // Held here, because a binding is only held weakly by what it looks at.
    private final BooleanBinding narrow;
    private final Rail rail;
    private final TopBar top;
    private final Strip strip;
    private @Nullable Open open;
    private @Nullable CaseId lastCase;

    private record Open(Destination destination, Screen screen, JobScope scope) {}

    public Shell(ShellServices services) {
        this.services = services;
        this.jobs = new BusyJobs(services.jobs(), Pause.real(), services.untold());
        top = new TopBar(services, acts());
        narrow =
                Bindings.createBooleanBinding(
                        () ->
                                frame.getWidth() > 0
                                        && frame.getWidth() < ROOM_FOR_WORDS * top.ems().getValue(),
                        frame.widthProperty(),
                        top.ems());
        rail = new Rail(this::go, services.lock(), narrow);
        strip =
                new Strip(
                        services.pathway().shortcuts(),
                        this::go,
                        () -> go(new Destination.NewConcern()),
                        services.cover(),
                        jobs.status(),
                        narrow);
        frame.setMinSize(0, 0);
        Theme.sheet(frame, Shell.class, "shell.css");
        frame.setId("shell");
        frame.getStyleClass().add("shell");
        place.setMinSize(0, 0);
        place.getStyleClass().add("place");
        VBox head = new VBox();
        if (services.session().practice()) {
            head.getChildren().add(new PracticeBanner());
        }
        head.getChildren().add(top);
        BorderPane body = new BorderPane(place);
        body.setBottom(strip);
        BorderPane right = new BorderPane(body);
        right.setTop(head);
        frame.setCenter(right);
        frame.setLeft(rail);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What is drawn. */
    public Parent node() {
        return frame;
    }

    @Override
    public void go(Destination destination) {
        leave();
        JobScope scope = jobs.scope();
        ScreenContext context =
                new ScreenContext(
                        services.session(),
                        services.pathway(),
                        scope,
                        jobs,
                        this,
                        services.clock(),
                        services.settings(),
                        this::recorded,
                        services.untold());
        Screen screen = services.screens().make(destination, context);
        open = new Open(destination, screen, scope);
        place.getChildren().setAll(screen.node());
        rail.mark(Place.of(destination));
        // What lies in a scroll pane joins the scene only with the pane's skin, and a title that
        // is not in the scene cannot take the focus.
        frame.applyCss();
        screen.shown();
        showCase();
    }

    /** Where to come back to after the lock. */
    public Destination resume() {
        Open now = open;
        if (now == null) {
            return new Destination.Today();
        }
        Destination here = now.screen().resume();
        return here == null ? now.destination() : here;
    }

    /** Leaves the screen that is open: its work is saved, what it still waits for is dropped. */
    public void leave() {
        Open now = open;
        if (now == null) {
            return;
        }
        CaseId about = caseOf(now);
        if (about != null) {
            lastCase = about;
        }
        open = null;
        now.screen().left();
        now.scope().close();
        place.getChildren().clear();
    }

    /** The title of the screen that is open; never a name. */
    public String title() {
        return open == null ? "" : open.screen().title();
    }

    private void go(Place to) {
        go(
                switch (to) {
                    case TODAY -> new Destination.Today();
                    case PATHWAY -> new Destination.Pathway(caseInHand(), null, null, null);
                    case CASES -> new Destination.Cases();
                    case SEARCH -> new Destination.Search();
                    case REPORTS -> new Destination.Reports(caseInHand());
                    case DIRECTORY -> new Destination.Directory(caseInHand());
                    case PRACTICE -> new Destination.Practice();
                    case SETTINGS -> new Destination.Settings();
                });
    }

    private void go(Shortcut shortcut) {
        go(new Destination.Pathway(caseInHand(), shortcut.step(), null, null));
    }

    private @Nullable CaseId caseInHand() {
        CaseId shown = open == null ? null : caseOf(open);
        return shown == null ? lastCase : shown;
    }

    /** The case of a screen; while the screen still reads, the one it was opened for. */
    private static @Nullable CaseId caseOf(Open open) {
        CaseId shown = open.screen().caseId();
        if (shown != null) {
            return shown;
        }
        return switch (open.destination()) {
            case Destination.Pathway to -> to.caseId();
            case Destination.CasePage to -> to.caseId();
            case Destination.Reports to -> to.caseId();
            case Destination.Call to -> to.caseId();
            case Destination.Directory to -> to.caseId();
            case Destination.Today _,
                    Destination.NewConcern _,
                    Destination.Cases _,
                    Destination.Search _,
                    Destination.Practice _,
                    Destination.Settings _,
                    Destination.Guidance _ ->
                    null;
        };
    }

    private TopBar.Acts acts() {
        return new TopBar.Acts() {
            @Override
            public void search() {
                go(new Destination.Search());
            }

            @Override
            public void openCase() {
                CaseId about = caseInHand();
                if (about != null) {
                    go(new Destination.CasePage(about, null));
                }
            }

            @Override
            public void leaveCase() {
                go(new Destination.Pathway(null, null, null, null));
                lastCase = null;
            }
        };
    }

    private void recorded() {
        showCase();
        if (open != null) {
            open.screen().changed();
        }
    }

    private void showCase() {
        Open now = open;
        if (now == null) {
            return;
        }
        CaseId about = caseOf(now);
        if (about == null) {
            top.show(null);
            return;
        }
        now.scope()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the case",
                        () -> services.session().queries().summary(about))
                .onDone(summary -> top.show(summary.orElse(null)));
    }

    private void key(KeyEvent event) {
        Runnable act = act(event);
        if (act != null) {
            event.consume();
            act.run();
        }
    }

    private @Nullable Runnable act(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            return switch (code) {
                case K -> () -> go(new Destination.Search());
                case N -> () -> go(new Destination.NewConcern());
                default -> null;
            };
        }
        if (code == KeyCode.F6 && !event.isShortcutDown() && !event.isAltDown()) {
            return () -> nextPart(event.isShiftDown());
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return null;
        }
        int shortcut = Strip.KEYS.indexOf(code);
        if (shortcut >= 0 && shortcut < services.pathway().shortcuts().size()) {
            return () -> go(services.pathway().shortcuts().get(shortcut));
        }
        return switch (code) {
            case F1 -> this::showKeys;
            default -> null;
        };
    }

    private void showKeys() {
        Dialogs.ask(
                frame,
                "Keys",
                new KeysPage(services.pathway().shortcuts()),
                List.of(Choice.leave("Close")));
    }

    private void nextPart(boolean back) {
        Open now = open;
        if (now == null) {
            return;
        }
        List<Node> parts = new ArrayList<>();
        parts.add(rail);
        List<Node> panes = now.screen().panes();
        parts.addAll(panes.isEmpty() ? List.of(now.screen().node()) : panes);
        parts.add(strip);
        parts.add(top);
        Node focused = frame.getScene().getFocusOwner();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (Node node = focused; node != null; node = node.getParent()) {
                if (node == parts.get(i)) {
                    at = i;
                }
            }
        }
        int count = parts.size();
        for (int step = 1; step <= count; step++) {
            Node next = parts.get(Math.floorMod(at + (back ? -step : step), count));
            if (next == rail) {
                rail.focus(Place.of(now.destination()));
                return;
            }
            if (panes.contains(next) && now.screen().enter(next) || FocusFinder.focusFirst(next)) {
                return;
            }
        }
    }
}

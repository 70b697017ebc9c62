package org.waymark.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.waymark.app.Settings;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.report.ReportDesk;
import org.waymark.ui.support.Doors;
import org.waymark.ui.support.FakeBook;
import org.waymark.ui.support.FakeSession;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.support.Filled;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The whole window over a practice notebook, at the chart of a case, in any size. Every method is
 * called on the JavaFX thread.
 */
final class SizedWindow {

    static final Pathway PATHWAY = pathway();
    private static final ChartLayout LAYOUT = new ChartLayout(null);

    private final Stage stage;
    private final FakeWindow fake =
            new FakeWindow(
                    PATHWAY,
                    new WorkScreens(
                            LAYOUT,
                            () -> new GuidanceSearch(PATHWAY),
                            new ReportDesk(new PdfRenderer(), (_, _) -> null),
                            Doors.shut(PATHWAY)));

    private SizedWindow(Stage stage) {
        this.stage = stage;
    }

    private static Pathway pathway() {
        try (BuiltInContent content = BuiltInContent.open()) {
            return ((PackReading.Sound) content.national(LocalDate.of(2026, 11, 23))).pathway();
        }
    }

    /**
     * Opens a notebook at its cases; the one that is marked leads to the chart.
     *
     * @param practice whether it is one for practice, whose banner takes a line more
     */
    static SizedWindow open(
            Stage stage, Path home, Settings.Theme theme, int percent, boolean practice) {
        SizedWindow opened = new SizedWindow(stage);
        FakeWindow fake = opened.fake;
        fake.settings.save(new Settings(theme, percent, Duration.ofMinutes(10), false, true));
        Path folder = home.resolve("Larkfield.waymark");
        FakeBook book = fake.notebooks.put(folder, "the right passphrase", practice);
        Filled.fill(new FakeSession(book, PATHWAY, fake.clock, "Larkfield", practice), fake.clock);
        fake.settings.remember(folder);
        fake.open(stage, home).show();
        stage.setMaximized(false);
        stage.setWidth(1366);
        stage.setHeight(768);
        ((TextInputControl) opened.node("passphrase")).setText("the right passphrase");
        opened.press("unlock");
        opened.press("rail-cases");
        TableView<?> cases = (TableView<?>) opened.node("case-table");
        cases.getSelectionModel().selectFirst();
        cases.requestFocus();
        return opened;
    }

    /**
     * Shows the chart in a window of that size. A screen in memory is smaller than some windows,
     * but what is drawn on it need not be.
     */
    void size(int width, int height) {
        root().resize(width, height);
        layOut();
        // Where the parts are tabs, the one that had the focus is in sight.
        if (root().lookup("#pathway .tab-pane") instanceof TabPane tabs) {
            tabs.getSelectionModel().selectFirst();
            layOut();
        }
    }

    /** Reads a step on the chart, as a click on its card does. */
    void read(Step step) {
        String id = PATHWAY.stageOf(step).id();
        if (scene().lookup("#step-" + step.id()) == null) {
            fire("stage-" + id);
        }
        fire("step-" + step.id());
    }

    void fire(String id) {
        node(id).executeAccessibleAction(AccessibleAction.FIRE);
        layOut();
    }

    void press(String id) {
        Node node = node(id);
        if (node instanceof ToggleButton toggle) {
            if (!((Toggle) toggle).isSelected()) {
                toggle.fire();
            }
        } else {
            ((Button) node).fire();
        }
        layOut();
    }

    Node node(String id) {
        layOut();
        return Objects.requireNonNull(scene().lookup("#" + id), id);
    }

    Region root() {
        return (Region) scene().getRoot();
    }

    Scene scene() {
        return stage.getScene();
    }

    void layOut() {
        // What a layout changes may ask for another, as pulses would give it.
        for (int turn = 0; turn < 3; turn++) {
            root().applyCss();
            root().layout();
        }
    }
}

package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.pathway.Step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Role, words and actions of everything in the chart's window that can be reached or is shown. */
class ChartSpeaksTest extends ApplicationTest {

    private static final Set<AccessibleRole> SILENT =
            Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    private final ChartModel model = RealPathway.model();

    /** Made when the test starts, because before that there is no toolkit. */
    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.wayProperty().set(RealPathway.way());
        model.dueProperty().set(List.of(RealPathway.due()));
        ChartView view = new ChartView(model, new SimpleBooleanProperty(false));
        scene = new Scene(view, 1000, 720);
        stage.setScene(scene);
        stage.show();
        view.focusStep();
    }

    @Test
    void everyStageSpeaks() {
        List<String> faults = new ArrayList<>();
        for (org.waymark.pathway.Stage stage : model.pathway().stages()) {
            run(() -> model.showStage(stage));
            faults.addAll(faults(stage.id()));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theMapSpeaksFoldedAndOpen() {
        run(() -> model.modeProperty().set(ChartMode.MAP));
        List<String> faults = new ArrayList<>(faults("map"));
        run(model.pictures()::openAll);
        faults.addAll(faults("whole map"));
        assertThat(faults).isEmpty();
    }

    @Test
    void findingReplayAndASecondCaseSpeak() {
        List<String> faults = new ArrayList<>();
        write('t');
        WaitForAsyncUtils.waitForFxEvents();
        faults.addAll(faults("finding"));
        type(KeyCode.ESCAPE);
        run(() -> model.otherProperty().set(RealPathway.other()));
        faults.addAll(faults("second case"));
        run(
                () ->
                        model.replay()
                                .begin(
                                        ReplayFrames.of(
                                                model.pathway(), RealPathway.way(), Map.of())));
        faults.addAll(faults("replay"));
        assertThat(faults).isEmpty();
    }

    @Test
    void theListSpeaks() {
        run(() -> model.listShownProperty().set(true));
        List<String> faults = new ArrayList<>(faults("list"));
        for (Node cell : lookup(".tree-cell").queryAll()) {
            if (cell instanceof TreeCell<?> row && !row.isEmpty() && blank(said(row))) {
                faults.add("list: a row without words");
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The words of the plan: kind, title, stage, state, ways on. */
    @Test
    void aStepSaysKindTitleStageStateAndWaysOn() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        Node card = lookup("#step-q-threshold").query();
        assertThat(said(card))
                .startsWith(
                        "Decision. How serious and how likely? Stage 4 of 11. Current step of this"
                            + " case. 3 entries in the notebook. Due: Ring Robin Marsh's school,"
                            + " overdue since ")
                .contains("Three ways on: 1, Significant harm or need: ");
        assertThat(card.getAccessibleHelp()).startsWith("Step 4 of 14 of the stage");
        run(() -> model.select(RealPathway.id("exploitation")));
        assertThat(said(lookup("#step-exploitation").query()))
                .contains("Cannot apply as this case was decided, until it is decided again: at");
    }

    /** What a screen reader can do to a step by itself: press it. */
    @Test
    void pressingByTheReaderSelects() {
        for (Step step : model.pathway().stepsOf(model.stage())) {
            Node card = lookup("#step-" + step.id()).query();
            run(() -> card.executeAccessibleAction(AccessibleAction.FIRE));
            assertThat(model.selected()).isEqualTo(step.id());
        }
    }

    private List<String> faults(String where) {
        List<Node> all = new ArrayList<>();
        run(() -> collect(scene.getRoot(), all));
        Set<Node> labelled = new HashSet<>();
        for (Node node : all) {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        }
        List<String> faults = new ArrayList<>();
        for (Node node : all) {
            boolean picture = node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
            if (!node.isFocusTraversable() && !(node instanceof Pressable) && !picture) {
                continue;
            }
            String name = where + ": " + node.getClass().getSimpleName() + " " + node.getId();
            AccessibleRole role = node.getAccessibleRole();
            if (role == null || (SILENT.contains(role) && !(node instanceof ScrollPane))) {
                faults.add(name + " has no role");
            }
            boolean named =
                    node instanceof TextField ? labelled.contains(node) : !blank(said(node));
            if (!named && !(node instanceof ScrollPane)) {
                faults.add(name + " has no words");
            }
            if (!acts(node, picture)) {
                faults.add(name + " has no action");
            }
        }
        return faults;
    }

    /** Whether something can be done with it, or there is nothing to do but read. */
    private static boolean acts(Node node, boolean picture) {
        return picture
                || node instanceof Pressable
                || node instanceof ButtonBase
                || node instanceof Slider
                || node instanceof TextField
                || node instanceof Label
                || node instanceof javafx.scene.control.TreeView<?>
                || node instanceof javafx.scene.control.TableView<?>
                || node instanceof ScrollPane;
    }

    private static @Nullable String said(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null || text.toString().isBlank()
                ? node.getAccessibleText()
                : text.toString();
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    private void run(Runnable work) {
        interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.pathway.Step;
import org.waymark.ui.support.Ear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Role, words and actions of everything in the chart's window that can be reached or is shown. */
class ChartSpeaksTest extends ApplicationTest {

    private final ChartModel model = RealPathway.model();

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model.wayProperty().set(RealPathway.way());
        model.dueProperty().set(List.of(RealPathway.due()));
        ChartView view = new ChartView(model, new SimpleBooleanProperty(false));
        stage.setScene(new Scene(view, 1000, 720));
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
        run(() -> ((ToggleButton) lookup("#compare-differences").query()).fire());
        faults.addAll(faults("where two cases differ"));
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
    void theSmallMapTheMenusAndTheStagesFromAfarSpeak() {
        List<String> faults = new ArrayList<>();
        run(() -> model.select(RealPathway.id("q-threshold")));
        run(model::actualSize);
        run(model.camera()::zoomIn);
        assertThat(lookup("#chart-minimap").query().isVisible()).isTrue();
        faults.addAll(faults("small map"));
        type(KeyCode.CONTEXT_MENU);
        faults.addAll(faults("menu of a step"));
        type(KeyCode.ESCAPE);
        run(() -> ((MenuButton) lookup("#chart-more").query()).show());
        faults.addAll(faults("more to do"));
        type(KeyCode.ESCAPE);
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(model.pictures()::openAll);
        run(model::fit);
        assertThat(lookup(".stage-face.cover").<Node>match(Node::isVisible).tryQuery()).isPresent();
        faults.addAll(faults("from afar"));
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
        List<String> faults = new ArrayList<>();
        run(
                () -> {
                    Ear ear = Ear.listen(where);
                    assertThat(ear.heard()).as(where).isGreaterThan(5);
                    faults.addAll(ear.faults());
                });
        return faults;
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

    private void run(Runnable work) {
        interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The whole pathway by keyboard alone, with chart and list in step. */
class WalkEveryStepTest extends ApplicationTest {

    private final ChartModel model = RealPathway.model();
    private final Set<StepId> reached = new HashSet<>();

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        stage.setScene(new Scene(view, 1000, 720));
        stage.show();
        view.focusStep();
    }

    @Test
    void numberKeysAndBackspaceReachEveryStepOnTheChart() {
        walk(model.pathway().start(), this::onChart);
        assertThat(reached).hasSize(70);
        assertThat(model.focused()).isEqualTo(model.pathway().start());
    }

    @Test
    void theSameKeysReachEveryStepInTheList() {
        type(KeyCode.F4);
        walk(model.pathway().start(), this::inList);
        assertThat(reached).hasSize(70);
        type(KeyCode.F4);
        onChart(model.pathway().start());
    }

    @Test
    void tabGoesThroughEveryStageAndStepOfTheMapInTheOrderOfThePathway() {
        everyStepOnTheMap();
        List<String> wanted = new ArrayList<>();
        for (org.waymark.pathway.Stage stage : model.pathway().stages()) {
            wanted.add("fold-" + stage.id());
            model.pathway().stepsOf(stage).forEach(step -> wanted.add("step-" + step.id()));
        }
        List<String> order = new ArrayList<>(List.of(wanted.getFirst()));
        while (order.size() < wanted.size()) {
            if (owner() instanceof StepCard card) {
                onChart(card.step().id());
            }
            order.add(owner().getId());
            type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(order).containsExactlyElementsOf(wanted);
        assertThat(owner()).isNotInstanceOfAny(StepCard.class, StageNode.class);
    }

    @Test
    void tabFromTheRailComesIntoTheDrawingAndShiftTabLeavesIt() {
        for (org.waymark.pathway.Stage stage : model.pathway().stages().subList(1, 4)) {
            interact(
                    () -> {
                        model.showStage(stage);
                        lookup("#stage-" + stage.id()).query().requestFocus();
                    });
            WaitForAsyncUtils.waitForFxEvents();
            for (int i = 0; i < 20 && !(owner() instanceof StepCard); i++) {
                type(KeyCode.TAB);
                WaitForAsyncUtils.waitForFxEvents();
            }
            onChart(model.pathway().stepsOf(stage).getFirst().id());
            press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(owner()).isNotInstanceOf(StepCard.class);
        }
    }

    private Node owner() {
        return window(0).getScene().getFocusOwner();
    }

    @Test
    void everyStepIsFoundByTypingItsLettersAndEnter() {
        for (String words : List.of("How serious", "LADO", "Review and", "Call 999")) {
            StepId wanted = firstHit(words);
            type(KeyCode.HOME);
            for (char letter : words.toCharArray()) {
                write(letter);
            }
            WaitForAsyncUtils.waitForFxEvents();
            type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            onChart(wanted);
        }
    }

    private StepId firstHit(String words) {
        Finding finding = new Finding(model.pathway());
        finding.find(words);
        return finding.hits().step().orElseThrow();
    }

    private void everyStepOnTheMap() {
        type(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
        type(KeyCode.MULTIPLY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void walk(StepId here, java.util.function.Consumer<StepId> look) {
        reached.add(here);
        look.accept(here);
        List<Route> routes = model.pathway().step(here).routes();
        for (int i = 0; i < routes.size(); i++) {
            StepId to = routes.get(i).to();
            if (!reached.contains(to)) {
                type(KeyCode.getKeyCode(Integer.toString(i + 1)));
                walk(to, look);
                type(KeyCode.BACK_SPACE);
            }
        }
    }

    private void onChart(StepId step) {
        WaitForAsyncUtils.waitForFxEvents();
        Node owner = window(0).getScene().getFocusOwner();
        assertThat(owner).isInstanceOf(StepCard.class);
        assertThat(((StepCard) owner).step().id()).isEqualTo(step);
        assertThat(model.focused()).isEqualTo(step);
        assertThat(owner.getAccessibleText())
                .contains(model.pathway().step(step).title())
                .contains("Stage " + (model.plan().position(model.stage()) + 1) + " of 11");
    }

    private void inList(StepId step) {
        WaitForAsyncUtils.waitForFxEvents();
        TreeView<?> tree = lookup("#chart-outline").query();
        assertThat(tree.isFocused()).isTrue();
        assertThat(tree.getSelectionModel().getSelectedItem().getValue())
                .isEqualTo(new OutlineView.Row.OfStep(model.pathway().step(step)));
        assertThat(model.focused()).isEqualTo(step);
    }
}

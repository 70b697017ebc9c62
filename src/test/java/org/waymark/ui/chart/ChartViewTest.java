package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.util.List;

/** The chart in a real scene, without a display. */
class ChartViewTest extends ApplicationTest {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ChartModel model = RealPathway.model();

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        stage.setScene(new Scene(view, 1200, 720));
        stage.show();
        view.focusStep();
    }

    @Test
    void aClickSelectsAStepAndTheRailFollows() {
        run(() -> model.walkTo(id("urgent-health")));
        assertThat(model.selected()).isEqualTo(id("start"));
        clickOn("#step-urgent-health .card-title");
        assertThat(model.selected()).isEqualTo(id("urgent-health"));
        assertThat(card("urgent-health").getPseudoClassStates()).contains(SELECTED);
        run(() -> model.select(id("q-threshold")));
        assertThat(lookup("#stage-decide").query().getPseudoClassStates()).contains(SELECTED);
        assertThat(lookup("#stage-safety").query().getPseudoClassStates()).doesNotContain(SELECTED);
    }

    @Test
    void arrowsWalkAlongRoutesAndEnterSelects() {
        type(KeyCode.DOWN);
        assertThat(model.focused()).isEqualTo(id("q-immediate-danger"));
        assertThat(model.selected()).isEqualTo(id("start"));
        assertThat(card("q-immediate-danger").isFocused()).isTrue();
        type(KeyCode.ENTER);
        assertThat(model.selected()).isEqualTo(id("q-immediate-danger"));
        type(KeyCode.UP);
        assertThat(model.focused()).isEqualTo(id("start"));
    }

    @Test
    void leftAndRightWalkBesideEachOther() {
        run(() -> model.select(id("tell-parents")));
        double from = card("tell-parents").getLayoutX();
        KeyCode towards =
                card("not-tell-parents").getLayoutX() > from ? KeyCode.RIGHT : KeyCode.LEFT;
        type(towards);
        assertThat(model.focused()).isEqualTo(id("not-tell-parents"));
    }

    @Test
    void numberKeysTakeTheBranchOfThatNumberAcrossStages() {
        run(() -> model.select(id("q-immediate-danger")));
        type(KeyCode.DIGIT3);
        assertThat(model.focused()).isEqualTo(id("q-how-arose"));
        assertThat(model.stage().id()).isEqualTo("arise");
        assertThat(card("q-how-arose").isFocused()).isTrue();
        type(KeyCode.DIGIT9);
        assertThat(model.focused()).isEqualTo(id("q-how-arose"));
    }

    @Test
    void homeEndAndBackspaceGoWhereTheySay() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        type(KeyCode.END);
        assertThat(model.selected()).isEqualTo(id("q-threshold"));
        assertThat(card("q-threshold").isFocused()).isTrue();
        type(KeyCode.HOME);
        assertThat(model.selected()).isEqualTo(id("start"));
        type(KeyCode.BACK_SPACE);
        assertThat(model.selected()).isEqualTo(id("q-threshold"));
        type(KeyCode.BACK_SPACE);
        assertThat(model.selected()).isEqualTo(id("start"));
    }

    @Test
    void aJumpIsFollowedByKeyAndBackspaceComesBack() {
        run(() -> model.select(id("watch-review")));
        press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
        Node jump = lookup("#jump-watch-review-signs").query();
        assertThat(jump.isFocused()).isTrue();
        assertThat(jump.getAccessibleText())
                .contains("Goes back to Signs and indicators")
                .contains("Stage 2");
        assertThat(lookup("#stage-arise").query().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("pointed"));
        type(KeyCode.ENTER);
        assertThat(model.selected()).isEqualTo(id("signs"));
        assertThat(card("signs").isFocused()).isTrue();
        type(KeyCode.BACK_SPACE);
        assertThat(model.selected()).isEqualTo(id("watch-review"));
    }

    @Test
    void tabGoesFromStepToStepInTheOrderOfThePathwayAndThenOn() {
        List<Step> steps = model.pathway().stepsOf(model.stage());
        for (Step step : steps) {
            assertThat(card(step.id().value()).isFocused()).as(step.title()).isTrue();
            assertThat(model.focused()).isEqualTo(step.id());
            type(KeyCode.TAB);
        }
        Node owner = lookup(".pathway-chart").query().getScene().getFocusOwner();
        assertThat(owner).isNotInstanceOf(StepCard.class).isNotInstanceOf(JumpChip.class);
    }

    @Test
    void zoomingWithTheWheelKeepsThePlaceUnderThePointer() {
        run(() -> model.select(id("q-threshold")));
        Node port = lookup(".pathway-port").query();
        Bounds before = card("q-threshold").localToScene(card("q-threshold").getLayoutBounds());
        double sceneX = before.getMinX();
        double sceneY = before.getMinY();
        run(() -> port.fireEvent(wheel(sceneX, sceneY, 60)));
        Bounds after = card("q-threshold").localToScene(card("q-threshold").getLayoutBounds());
        assertThat(model.camera().zoom()).isGreaterThan(1);
        assertThat(after.getMinX()).isCloseTo(sceneX, within(1.5));
        assertThat(after.getMinY()).isCloseTo(sceneY, within(1.5));
    }

    @Test
    void zoomStaysWithinItsLimits() {
        for (int i = 0; i < 30; i++) {
            type(KeyCode.EQUALS);
        }
        assertThat(model.camera().zoom()).isEqualTo(Camera.GREATEST);
        for (int i = 0; i < 30; i++) {
            type(KeyCode.MINUS);
        }
        assertThat(model.camera().zoom()).isEqualTo(Camera.LEAST);
        clickOn("#chart-actual");
        assertThat(model.camera().zoom()).isEqualTo(1);
        assertThat(((Label) lookup("#zoom-percent").query()).getText()).isEqualTo("100 %");
    }

    @Test
    void theWayOfACaseIsShownByStateAndWord() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.select(id("q-threshold")));
        StepCard now = card("q-threshold");
        assertThat(now.getPseudoClassStates()).contains(StepCard.NOW);
        assertThat(words(now)).contains("Now", "3");
        assertThat(now.getAccessibleText())
                .startsWith("Decision. How serious and how likely? Stage 4 of 11.")
                .contains(
                        "Current step of this case. 3 entries in the notebook. Three ways on: 1,");
        assertThat(card("q-route").getPseudoClassStates()).contains(StepCard.BEEN);
        assertThat(linesThatAre("taken")).isPositive();
        run(() -> model.select(id("q-immediate-danger")));
        assertThat(linesThatAre("declined")).isPositive();
        assertThat(lookup("#stage-decide").query().getAccessibleText())
                .contains("Stage 4 of 11.")
                .contains("This case is here.");
        run(() -> model.wayProperty().set(null));
        run(() -> model.select(id("q-threshold")));
        assertThat(card("q-threshold").getPseudoClassStates()).doesNotContain(StepCard.NOW);
    }

    @Test
    void everyCardOfTheMapIsAButtonThatSpeaks() {
        clickOn("#chart-map");
        clickOn("#chart-fold");
        List<Step> steps = model.pathway().steps();
        assertThat(lookup(".step-card").queryAll()).hasSize(steps.size());
        for (Step step : steps) {
            StepCard card = card(step.id().value());
            assertThat(card.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(card.getAccessibleText())
                    .contains(step.title(), step.kind().title(), " of 11");
            step.routes()
                    .forEach(route -> assertThat(card.getAccessibleText()).contains(route.label()));
        }
        for (Node jump : lookup(".jump").queryAll()) {
            assertThat(jump.getAccessibleText()).isNotBlank();
        }
    }

    @Test
    void theFocusedStepIsAlwaysWhollyInSight() {
        Node port = lookup(".pathway-port").query();
        for (String step : List.of("watch-review", "third-party", "review", "s47", "cica")) {
            run(() -> model.walkTo(id(step)));
            Bounds card = card(step).localToScene(card(step).getLayoutBounds());
            Bounds window = port.localToScene(port.getLayoutBounds());
            assertThat(window.contains(card)).as(step).isTrue();
        }
    }

    @Test
    void theListIsOneKeyAwayAndInStep() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.select(id("q-threshold")));
        type(KeyCode.F4);
        TreeView<?> tree = lookup("#chart-outline").query();
        assertThat(tree.isFocused()).isTrue();
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().toString())
                .contains("q-threshold");
        type(KeyCode.DOWN);
        assertThat(model.focused()).isNotEqualTo(id("q-threshold"));
        run(() -> model.walkTo(id("lado")));
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().toString())
                .contains("lado");
        type(KeyCode.ENTER);
        assertThat(model.selected()).isEqualTo(id("lado"));
        type(KeyCode.F4);
        assertThat(card("lado").isFocused()).isTrue();
    }

    private static StepId id(String value) {
        return RealPathway.id(value);
    }

    private StepCard card(String step) {
        return lookup("#step-" + step).query();
    }

    private long linesThatAre(String state) {
        return lookup(".route-line").queryAll().stream()
                .filter(
                        line ->
                                line.getPseudoClassStates()
                                        .contains(PseudoClass.getPseudoClass(state)))
                .count();
    }

    private List<String> words(Node card) {
        return from(card).lookup(".label").queryAll().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private void run(Runnable work) {
        FxRobot robot = this;
        robot.interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ScrollEvent wheel(double sceneX, double sceneY, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                sceneX,
                sceneY,
                sceneX,
                sceneY,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}

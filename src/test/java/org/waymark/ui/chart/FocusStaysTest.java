package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.support.Pulses;

import java.util.List;
import java.util.Map;

/** Whatever happens to the chart, the focus stays on it, at the right thing and in sight. */
class FocusStaysTest extends ApplicationTest {

    private final ChartModel model = RealPathway.model();
    private final SimpleBooleanProperty still = new SimpleBooleanProperty(true);

    @Override
    public void start(javafx.stage.Stage stage) {
        LightTheme.wear();
        ChartView view = new ChartView(model, still);
        stage.setScene(LightTheme.scene(view, 1000, 700));
        stage.show();
        view.focusStep();
    }

    @Test
    void openingAndFoldingAStageByKeyStaysAtThatStage() {
        onTheMap("make-referral");
        bring("face-enquiry");
        type(KeyCode.ENTER);
        isAt("fold-enquiry");
        assertThat(said()).contains("Stage 7, Statutory enquiry. Open.");
        type(KeyCode.ENTER);
        isAt("face-enquiry");
        assertThat(said()).contains("Folded.");
        assertThat(model.focused()).isEqualTo(RealPathway.id("make-referral"));
    }

    @Test
    void openingAStageByMouseLeavesItUnderTheMouse() {
        onTheMap("start");
        run(model::actualSize);
        run(() -> model.camera().centre(box("face-support")));
        Node face = lookup("#face-support").query();
        Bounds before = face.localToScene(face.getLayoutBounds());
        clickOn(face, MouseButton.PRIMARY);
        isAt("fold-support");
        Node head = lookup("#fold-support").query();
        Bounds after = head.localToScene(head.getLayoutBounds());
        assertThat(after.getMinX()).isCloseTo(before.getMinX(), within(24.0));
        assertThat(after.getMinY()).isCloseTo(before.getMinY(), within(24.0));
    }

    @Test
    void whatTabComesToIsBroughtIntoSight() {
        onTheMap("start");
        run(model::actualSize);
        int stops = 0;
        while (owner() instanceof StepCard || owner() instanceof StageNode) {
            inSight(owner());
            type(KeyCode.TAB);
            Pulses.wait(window(0).getScene());
            stops++;
        }
        assertThat(stops).isEqualTo(14);
    }

    @Test
    void fromAfarTheFocusIsAtTheStageThatIsSeenAndAStepComesNear() {
        onTheMap("q-threshold");
        run(model.pictures()::openAll);
        run(model::fit);
        assertThat(Level.at(model.camera().zoom(), 14)).isEqualTo(Level.FAR);
        Node cover = owner();
        assertThat(cover).isInstanceOf(StageFace.class);
        assertThat(cover.getId()).isEqualTo("face-decide");
        assertThat(cover.isVisible()).isTrue();
        type(KeyCode.TAB);
        isAt("face-routes");
        type(KeyCode.UP);
        Pulses.wait(window(0).getScene());
        assertThat(owner()).isInstanceOf(StepCard.class);
        assertThat(Level.at(model.camera().zoom(), 14)).isNotEqualTo(Level.FAR);
        inSight(owner());
        run(model::fit);
        type(KeyCode.ENTER);
        Pulses.wait(window(0).getScene());
        assertThat(model.mode()).isEqualTo(ChartMode.STAGE);
        assertThat(owner()).isInstanceOf(StepCard.class);
    }

    @Test
    void scrollingAwayTakesTheFocusFromNobody() {
        onTheMap("start");
        run(model.pictures()::openAll);
        run(model::actualSize);
        run(() -> model.walkTo(RealPathway.id("start")));
        run(() -> model.camera().pan(-9_000, -9_000));
        Box away = model.camera().seen();
        pulse();
        isAt("step-start");
        assertThat(model.camera().seen()).isEqualTo(away);
        assertThat(model.focused()).isEqualTo(RealPathway.id("start"));
        type(KeyCode.DOWN);
        inSight(owner());
    }

    @Test
    void aBreadcrumbLeavesTheFocusAtItsStep() {
        run(() -> model.select(RealPathway.id("lado")));
        run(() -> model.select(RealPathway.id("review")));
        Button crumb =
                lookup(".crumb")
                        .<Button>match(at -> at.getAccessibleText().startsWith("Back to Adult"))
                        .query();
        run(crumb::requestFocus);
        type(KeyCode.SPACE);
        pulse();
        isAt("step-lado");
    }

    @Test
    void goingBackToTheBeginningByItsButtonLeavesTheFocusOnTheChart() {
        run(() -> model.select(RealPathway.id("lado")));
        run(() -> lookup("#chart-back").query().requestFocus());
        type(KeyCode.SPACE);
        pulse();
        isAt("step-start");
    }

    @Test
    void escapeLeavesFindingFromItsButtonsToo() {
        run(() -> model.select(RealPathway.id("lado")));
        write('r');
        Pulses.wait(window(0).getScene());
        run(() -> lookup("#chart-find-next").query().requestFocus());
        type(KeyCode.ESCAPE);
        pulse();
        assertThat(lookup("#chart-find-bar").query().isVisible()).isFalse();
        isAt("step-lado");
    }

    @Test
    void aLetterOnTheChartBeginsAnewWhatIsSought() {
        write('r');
        Pulses.wait(window(0).getScene());
        run(() -> lookup(".pathway-chart").<ChartView>query().focusStep());
        write('c');
        Pulses.wait(window(0).getScene());
        TextField field = lookup("#chart-find").query();
        assertThat(field.getText()).isEqualTo("c");
        assertThat(field.isFocused()).isTrue();
        String sum = model.finding().hits().steps().size() + " steps found, 1 of ";
        assertThat(field.getAccessibleHelp()).startsWith(sum);
    }

    @Test
    void leavingAReplayAndASecondCaseLeadsBackToTheStep() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.select(RealPathway.id("q-threshold")));
        run(
                () ->
                        model.replay()
                                .begin(
                                        ReplayFrames.of(
                                                model.pathway(), RealPathway.way(), Map.of())));
        type(KeyCode.ESCAPE);
        pulse();
        isAt("step-q-threshold");
        run(() -> model.otherProperty().set(RealPathway.other()));
        run(() -> lookup("#compare-leave").query().requestFocus());
        type(KeyCode.SPACE);
        pulse();
        isAt("step-q-threshold");
    }

    @Test
    void zoomingOutFromAJumpGoesBackToItsCard() {
        run(() -> model.select(RealPathway.id("watch-review")));
        run(model::actualSize);
        push(KeyCode.CONTROL, KeyCode.J);
        assertThat(owner()).isInstanceOf(JumpChip.class);
        for (int i = 0; i < 5; i++) {
            push(KeyCode.CONTROL, KeyCode.MINUS);
        }
        pulse();
        assertThat(Level.at(model.camera().zoom(), 14)).isNotEqualTo(Level.NEAR);
        isAt(
                Level.at(model.camera().zoom(), 14) == Level.FAR
                        ? "face-decide"
                        : "step-watch-review");
        push(KeyCode.CONTROL, KeyCode.J);
        pulse();
        assertThat(owner()).isInstanceOf(JumpChip.class);
    }

    @Test
    void theRailOfStagesScrollsWithTheFocus() {
        run(() -> lookup(".pathway-chart").<ChartView>query().setMaxHeight(380));
        run(() -> lookup("#stage-safety").query().requestFocus());
        Node rail = lookup(".stage-rail").query();
        for (KeyCode way : List.of(KeyCode.DOWN, KeyCode.UP)) {
            for (int i = 0; i < 10; i++) {
                type(way);
                pulse();
                Bounds window = rail.localToScene(rail.getLayoutBounds());
                Bounds row = row();
                assertThat(row.getMinY()).isGreaterThanOrEqualTo(window.getMinY() - 1);
                assertThat(row.getMaxY()).isLessThanOrEqualTo(window.getMaxY() + 1);
            }
        }
    }

    private Bounds row() {
        Node owner = owner();
        assertThat(owner).isNotNull();
        return owner == null
                ? new BoundingBox(0, 0, 0, 0)
                : owner.localToScene(owner.getLayoutBounds());
    }

    @Test
    void changingViewsThemeAndSizeKeepsTheStep() {
        run(() -> model.select(RealPathway.id("lado")));
        for (KeyCode key : List.of(KeyCode.F5, KeyCode.F5, KeyCode.F5, KeyCode.MULTIPLY)) {
            type(key);
            pulse();
            isAt("step-lado");
        }
        run(() -> window(0).getScene().getRoot().getStyleClass().add("dark"));
        pulse();
        isAt("step-lado");
        run(() -> window(0).getScene().getRoot().setStyle(LightTheme.style("21px")));
        pulse();
        isAt("step-lado");
        inSight(owner());
        type(KeyCode.F4);
        pulse();
        isAt("chart-outline");
        type(KeyCode.F4);
        pulse();
        isAt("step-lado");
    }

    private void onTheMap(String step) {
        run(() -> model.select(RealPathway.id(step)));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(() -> lookup(".pathway-chart").<ChartView>query().focusStep());
    }

    private Box box(String id) {
        Node node = lookup("#" + id).query();
        Bounds place = node.getBoundsInParent();
        return new Box(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    private void bring(String id) {
        run(() -> lookup("#" + id).query().requestFocus());
    }

    private void inSight(@Nullable Node node) {
        assertThat(node).isNotNull();
        pulse();
        if (node == null) {
            return;
        }
        Node port = lookup(".pathway-port").query();
        Bounds window = port.localToScene(port.getLayoutBounds());
        Bounds place = node.localToScene(node.getLayoutBounds());
        assertThat(place.getMaxY()).as(node.getId()).isLessThanOrEqualTo(window.getMaxY() + 1);
        assertThat(place.getMinX()).as(node.getId()).isGreaterThanOrEqualTo(window.getMinX() - 1);
        assertThat(place.getMaxX()).as(node.getId()).isLessThanOrEqualTo(window.getMaxX() + 1);
        assertThat(place.getMinY()).as(node.getId()).isGreaterThanOrEqualTo(window.getMinY() - 1);
    }

    private void isAt(String id) {
        Pulses.wait(window(0).getScene());
        Node owner = owner();
        assertThat(owner).isNotNull();
        assertThat(owner == null ? "" : owner.getId()).isEqualTo(id);
    }

    private String said() {
        Node owner = owner();
        return owner == null ? "" : String.valueOf(owner.getAccessibleText());
    }

    private @Nullable Node owner() {
        return window(0).getScene().getFocusOwner();
    }

    /** Lets JavaFX look after a focus whose owner has gone, which it does in a pulse. */
    private void pulse() {
        Pulses.wait(window(0).getScene());
    }

    private void run(Runnable work) {
        interact(work);
        Pulses.wait(window(0).getScene());
    }
}

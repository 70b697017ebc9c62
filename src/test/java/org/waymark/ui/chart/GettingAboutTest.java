package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.casework.CaseWay;
import org.waymark.casework.EntryId;
import org.waymark.casework.Happening;
import org.waymark.ui.chart.layout.Box;
import org.waymark.ui.support.Pulses;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Mouse, trackpad, small map, breadcrumbs, finding, replay and a second case, in a real scene. */
class GettingAboutTest extends ApplicationTest {

    private final ChartModel model = RealPathway.model();
    private final SimpleBooleanProperty still = new SimpleBooleanProperty(true);

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        ChartView view = new ChartView(model, still);
        stage.setScene(new Scene(view, 900, 700));
        stage.show();
        view.focusStep();
    }

    @Test
    void draggingMovesTheChart() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        Node port = lookup(".pathway-port").query();
        Box before = model.camera().seen();
        run(() -> port.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, port, 400, 300)));
        run(() -> port.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, port, 400, 240)));
        assertThat(model.camera().seen().y())
                .isCloseTo(before.y() + 60 / model.camera().zoom(), within(0.5));
    }

    @Test
    void twoFingersZoomAboutTheirMiddle() {
        Node port = lookup(".pathway-port").query();
        double before = model.camera().zoom();
        run(
                () ->
                        port.fireEvent(
                                new ZoomEvent(
                                        ZoomEvent.ZOOM,
                                        400,
                                        300,
                                        400,
                                        300,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        1.25,
                                        1.25,
                                        null)));
        assertThat(model.camera().zoom()).isCloseTo(before * 1.25, within(0.01));
    }

    @Test
    void shiftAndArrowsMoveTheChartAndNotTheFocus() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        Box before = model.camera().seen();
        press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.camera().seen().y()).isGreaterThan(before.y());
        assertThat(model.focused()).isEqualTo(RealPathway.id("q-threshold"));
    }

    @Test
    void backAndForwardByKeyButtonAndMouse() {
        run(() -> model.select(RealPathway.id("lado")));
        run(() -> model.select(RealPathway.id("review")));
        press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(model.selected()).isEqualTo(RealPathway.id("lado"));
        press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(model.selected()).isEqualTo(RealPathway.id("review"));
        run(() -> button("chart-back").fire());
        assertThat(model.selected()).isEqualTo(RealPathway.id("lado"));
        run(() -> button("chart-forward").fire());
        assertThat(button("chart-forward").isDisabled()).isTrue();
        Node port = lookup(".pathway-port").query();
        run(() -> port.fireEvent(mouseButton(port, MouseButton.BACK)));
        assertThat(model.selected()).isEqualTo(RealPathway.id("lado"));
        run(() -> port.fireEvent(mouseButton(port, MouseButton.FORWARD)));
        assertThat(model.selected()).isEqualTo(RealPathway.id("review"));
        run(() -> model.back());
        run(() -> model.select(RealPathway.id("cica")));
        assertThat(button("chart-forward").isDisabled()).isTrue();
    }

    @Test
    void breadcrumbsTellStagesAndStepsAndLeadBack() {
        run(() -> model.select(RealPathway.id("lado")));
        run(() -> model.select(RealPathway.id("review")));
        List<String> crumbs =
                lookup(".crumb").queryAll().stream().map(Node::getAccessibleText).toList();
        assertThat(crumbs)
                .contains("Stage 5, Special routes")
                .contains("Back to " + model.pathway().step(RealPathway.id("lado")).title())
                .contains(
                        model.pathway().step(RealPathway.id("review")).title() + ", you are here");
        Button lado =
                lookup(".crumb")
                        .<Button>match(
                                node ->
                                        node.getAccessibleText()
                                                .startsWith("Back to Adult in a position"))
                        .query();
        run(lado::fire);
        assertThat(model.selected()).isEqualTo(RealPathway.id("lado"));
    }

    @Test
    void theSmallMapIsThereWhenNotAllIsInSight() {
        run(() -> model.select(RealPathway.id("q-threshold")));
        run(() -> model.actualSize());
        assertThat(lookup("#chart-minimap").query().isVisible()).isTrue();
        run(() -> model.fit());
        run(() -> lookup(".pathway-chart").query().getScene().getRoot().layout());
        assertThat(lookup("#chart-minimap").query().isVisible()).isFalse();
    }

    @Test
    void theSmallMapShowsWhatIsInSightAndTakesOneThere() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.select(RealPathway.id("q-threshold")));
        run(() -> model.actualSize());
        Node map = lookup("#chart-minimap").query();
        Box before = model.camera().seen();
        Bounds bounds = map.getLayoutBounds();
        run(
                () ->
                        map.fireEvent(
                                mouse(
                                        MouseEvent.MOUSE_PRESSED,
                                        map,
                                        bounds.getWidth() / 2,
                                        bounds.getHeight() - 12)));
        Box low = model.camera().seen();
        assertThat(low.y()).isGreaterThan(before.y());
        run(() -> map.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, map, bounds.getWidth() / 2, 12)));
        assertThat(model.camera().seen().y()).isLessThan(low.y());
        assertThat(map.getAccessibleText()).contains("% of it is in sight");
    }

    @Test
    void controlFFindsWithHighlightsAndEscapeGoesBack() {
        run(() -> model.select(RealPathway.id("lado")));
        press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        TextField field = lookup("#chart-find").query();
        assertThat(field.isFocused()).isTrue();
        write("child tells");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.focused()).isEqualTo(RealPathway.id("child-tells"));
        PseudoClass found = PseudoClass.getPseudoClass("found");
        assertThat(lookup("#step-child-tells").query().getPseudoClassStates()).contains(found);
        type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.focused()).isEqualTo(RealPathway.id("lado"));
        assertThat(lookup("#step-lado").query().isFocused()).isTrue();
        assertThat(lookup("#step-lado").query().getPseudoClassStates()).doesNotContain(found);
    }

    @Test
    void aReplayIsSteppedSpokenAndLeft() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(this::replay);
        Slider slider = lookup("#replay-slider").query();
        assertThat(slider.isFocused()).isTrue();
        assertThat(lookup("#replay-play").query().isVisible()).isFalse();
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING).toString())
                .startsWith("3 of 11")
                .contains("Is a child in danger now, or in need of urgent care? No: How did this");
        assertThat(lookup("#step-q-how-arose").query().getPseudoClassStates())
                .contains(StepCard.NOW);
        run(() -> button("replay-back").fire());
        assertThat(slider.getValue()).isEqualTo(1);
        type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#chart-replay-bar").query().isVisible()).isFalse();
        assertThat(model.marks().now(RealPathway.id("q-threshold"))).isTrue();
    }

    @Test
    void thePastSaysThatItIsThePastAndEscapeOnACardComesBack() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        Node frame = lookup(".past-frame").query();
        assertThat(frame.isVisible()).isFalse();
        run(this::replay);
        assertThat(lookup("#replay-past").<Label>query().getText())
                .startsWith("Looking at the past.");
        assertThat(frame.isVisible()).isTrue();
        type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.replay().atProperty().get()).isEqualTo(10);
        type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.replay().atProperty().get()).isZero();
        run(() -> lookup("#step-start").query().requestFocus());
        type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.replay().isOn()).isFalse();
        assertThat(frame.isVisible()).isFalse();
        assertThat(model.marks().now(RealPathway.id("q-threshold"))).isTrue();
    }

    @Test
    void comingBackFromTheSliderGoesToTheStepThatIsShown() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.select(RealPathway.id("q-threshold")));
        run(this::replay);
        run(() -> button("replay-leave").requestFocus());
        run(() -> button("replay-leave").fire());
        assertThat(lookup("#step-q-threshold").query().isFocused()).isTrue();
    }

    @Test
    void escapeLeavesTheSecondCaseAndItsWaysAreOnTheChipsToo() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        CaseWay review =
                CaseWay.of(
                        List.of(
                                new Happening.Opened(Instant.EPOCH, RealPathway.id("review")),
                                new Happening.Went(
                                        Instant.EPOCH,
                                        RealPathway.id("review"),
                                        RealPathway.id("signs"),
                                        "New signs")));
        run(() -> model.otherProperty().set(new OtherCase("2026-014", "2026-015", review)));
        run(() -> model.select(RealPathway.id("review")));
        Node chip = lookup("#jump-review-signs").query();
        assertThat(chip.getAccessibleText()).endsWith("Taken by case 2026-015.");
        assertThat(chip.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("other"));
        assertThat(from(chip).lookup(".other-been-badge").query().isVisible()).isTrue();
        type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.otherProperty().get()).isNull();
        assertThat(chip.getAccessibleText()).doesNotContain("2026-015");
    }

    @Test
    void whatTheGuidanceNoLongerHasIsToldBelowTheChart() {
        assertThat(lookup("#chart-off").query().isVisible()).isFalse();
        CaseWay lost =
                CaseWay.of(
                        List.of(
                                new Happening.Opened(Instant.EPOCH, RealPathway.id("start")),
                                new Happening.Moved(
                                        Instant.EPOCH,
                                        RealPathway.id("start"),
                                        RealPathway.id("gone"),
                                        "Why"),
                                new Happening.Noted(
                                        Instant.EPOCH, RealPathway.id("gone"), new EntryId("e"))));
        run(() -> model.wayProperty().set(lost));
        run(() -> model.formerProperty().set(Map.of(RealPathway.id("gone"), "The old step")));
        Label off = lookup("#chart-off").query();
        assertThat(off.isVisible()).isTrue();
        assertThat(off.getText()).contains("“The old step” (the case stands there, 1 entry)");
        assertThat(off.getAccessibleText()).contains("chronology");
        run(() -> model.wayProperty().set(RealPathway.way()));
        assertThat(off.isVisible()).isFalse();
    }

    @Test
    void whereMotionIsWelcomeAReplayPlaysAndPauses() {
        run(() -> still.set(false));
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(this::replay);
        Button play = button("replay-play");
        assertThat(play.isVisible()).isTrue();
        run(play::fire);
        assertThat(play.getAccessibleText()).isEqualTo("Pause");
        run(() -> still.set(true));
        assertThat(model.replay().playingProperty().get()).isFalse();
        assertThat(play.isVisible()).isFalse();
    }

    @Test
    void twoCasesAreToldApartByShapeAndWordAndTheTableLeadsToTheStep() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.otherProperty().set(RealPathway.other()));
        run(() -> model.select(RealPathway.id("q-threshold")));
        assertThat(words(lookup("#step-q-threshold").query())).contains("Now", "015");
        run(() -> model.select(RealPathway.id("early-help")));
        assertThat(words(lookup("#step-early-help").query())).contains("Now: 015");
        assertThat(
                        lookup(".route-line").queryAll().stream()
                                .filter(
                                        line ->
                                                line.getPseudoClassStates()
                                                        .contains(
                                                                PseudoClass.getPseudoClass(
                                                                        "other"))))
                .isNotEmpty();
        TableView<?> table = lookup("#compare-table").query();
        assertThat(table.getItems()).hasSize(5);
        assertThat(table.getParent().isVisible()).isFalse();
        run(() -> lookup("#compare-differences").<ToggleButton>query().fire());
        run(
                () -> {
                    table.requestFocus();
                    table.getSelectionModel().select(2);
                });
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.selected()).isEqualTo(RealPathway.id("signs"));
        run(() -> button("compare-leave").fire());
        assertThat(lookup("#chart-compare").query().isVisible()).isFalse();
    }

    @Test
    void whatIsDueAndWhatCannotApplyStandsOnTheCard() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.dueProperty().set(List.of(RealPathway.due())));
        run(() -> model.select(RealPathway.id("q-threshold")));
        assertThat(String.join(" ", words(lookup("#step-q-threshold").query())))
                .contains("overdue since Thu 10 Sep");
        run(() -> model.select(RealPathway.id("exploitation")));
        assertThat(words(lookup("#step-exploitation").query())).contains("Cannot apply");
    }

    private void replay() {
        model.replay().begin(ReplayFrames.of(model.pathway(), RealPathway.way(), Map.of()));
    }

    private Button button(String id) {
        return lookup("#" + id).query();
    }

    private List<String> words(Node card) {
        return from(card).lookup(".label").queryAll().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static MouseEvent mouse(
            javafx.event.EventType<MouseEvent> type, Node node, double x, double y) {
        return event(type, node, x, y, MouseButton.PRIMARY);
    }

    private static MouseEvent mouseButton(Node node, MouseButton button) {
        return event(MouseEvent.MOUSE_PRESSED, node, 200, 200, button);
    }

    private static MouseEvent event(
            javafx.event.EventType<MouseEvent> type,
            Node node,
            double x,
            double y,
            MouseButton button) {
        javafx.geometry.Point2D at = node.localToScene(x, y);
        return new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                button,
                1,
                false,
                false,
                false,
                false,
                button == MouseButton.PRIMARY,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private void run(Runnable work) {
        interact(work);
        Pulses.wait(window(0).getScene());
    }
}

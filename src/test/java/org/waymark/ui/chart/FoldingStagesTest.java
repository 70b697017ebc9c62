package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;

import java.util.concurrent.TimeUnit;

/** Stages of the map that fold and open while one stays where one is. */
class FoldingStagesTest extends ApplicationTest {

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
    void theStagesOfTheCaseAndOfTheStepWalkedToOpenByThemselves() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.select(id("lado")));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        assertThat(model.pathway().stages().stream().filter(model.pictures()::isOpen))
                .extracting(Stage::id)
                .containsExactly("decide", "routes");
        run(() -> model.walkTo(id("s47")));
        assertThat(model.pathway().stages().stream().filter(model.pictures()::isOpen))
                .extracting(Stage::id)
                .containsExactly("decide", "enquiry");
    }

    @Test
    void aFoldedStageSaysItsQuestionCountsAndTheCase() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(model::fit);
        assertThat(lookup(".step-card").queryAll()).isEmpty();
        StageFace decide = lookup("#face-decide").query();
        assertThat(from(decide).lookup(".label").queryAll())
                .extracting(label -> ((Label) label).getText())
                .contains("4  The DSL thinks and decides", "14 steps, 3 decisions")
                .anyMatch(words -> words.startsWith("Now here"));
        assertThat(decide.getAccessibleText())
                .contains("Stage 4 of 11", "This case is here", "Press to open it");
        run(decide::fire);
        assertThat(lookup("#step-q-threshold").tryQuery()).isPresent();
        run(() -> ((BandHead) lookup("#fold-decide").query()).fire());
        assertThat(lookup("#step-q-threshold").tryQuery()).isEmpty();
    }

    @Test
    void whatOneIsAtStaysWhereItIsWhenAnotherStageOpens() {
        run(() -> model.select(id("make-referral")));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        Bounds before = place("make-referral");
        for (String stage : new String[] {"arise", "decide", "enquiry", "arise"}) {
            run(() -> model.pictures().fold(stage(stage)));
            Bounds after = place("make-referral");
            assertThat(after.getMinX()).as(stage).isCloseTo(before.getMinX(), within(1.5));
            assertThat(after.getMinY()).as(stage).isCloseTo(before.getMinY(), within(1.5));
        }
    }

    @Test
    void theMapComesUpAroundTheStepOfTheStage() {
        run(() -> model.select(id("q-ack")));
        Bounds before = place("q-ack");
        run(() -> model.modeProperty().set(ChartMode.MAP));
        Bounds after = place("q-ack");
        assertThat(after.getMinX()).isCloseTo(before.getMinX(), within(1.5));
        assertThat(after.getMinY()).isCloseTo(before.getMinY(), within(1.5));
    }

    @Test
    void whereMotionIsWelcomeEverythingComesToItsPlaceAndStays() throws Exception {
        run(() -> still.set(false));
        run(() -> model.select(id("make-referral")));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(() -> model.pictures().fold(stage("decide")));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        lookup(".step-card").queryAll().stream()
                                .allMatch(
                                        card ->
                                                card.getOpacity() == 1
                                                        && card.getTranslateX() == 0
                                                        && card.getTranslateY() == 0));
        assertThat(lookup(".step-card").queryAll()).hasSize(20);
    }

    @Test
    void theFocusGoesWithItsStepIntoTheFoldedStage() {
        run(() -> model.select(id("make-referral")));
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(() -> lookup("#step-make-referral").query().requestFocus());
        run(() -> model.pictures().fold(stage("refer")));
        assertThat(lookup("#face-refer").query().isFocused()).isTrue();
        run(() -> model.pictures().fold(stage("refer")));
        assertThat(lookup("#step-make-referral").query().isFocused()).isTrue();
    }

    private Stage stage(String id) {
        return model.pathway().stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Bounds place(String step) {
        Node card = lookup("#step-" + step).query();
        return card.localToScene(card.getLayoutBounds());
    }

    private static StepId id(String value) {
        return RealPathway.id(value);
    }

    private void run(Runnable work) {
        interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

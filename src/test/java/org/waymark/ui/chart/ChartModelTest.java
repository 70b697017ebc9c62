package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;

/** The chart's state, without a toolkit. */
class ChartModelTest {

    private final ChartModel model = RealPathway.model();

    @Test
    void itStartsAtTheStartOfThePathway() {
        assertThat(model.selected()).isEqualTo(model.pathway().start());
        assertThat(model.stage().number()).isZero();
        assertThat(model.mode()).isEqualTo(ChartMode.STAGE);
    }

    @Test
    void selectingMovesFocusAndStage() {
        model.select(id("lado"));
        assertThat(model.focused()).isEqualTo(id("lado"));
        assertThat(model.stage().id()).isEqualTo("routes");
    }

    @Test
    void walkingLeavesTheSelectionWhereItIs() {
        model.walkTo(id("lado"));
        assertThat(model.selected()).isEqualTo(model.pathway().start());
        assertThat(model.stage().id()).isEqualTo("routes");
    }

    @Test
    void aStepThatThePackDoesNotKnowChangesNothing() {
        assertThatThrownBy(() -> model.select(id("no-such-step")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(model.selected()).isEqualTo(model.pathway().start());
        model.back();
        assertThat(model.selected()).isEqualTo(model.pathway().start());
    }

    @Test
    void backUndoesEachMoveInTurn() {
        Route first = model.pathway().step(model.pathway().start()).routes().getFirst();
        model.follow(first);
        model.walkTo(id("lado"));
        model.back();
        assertThat(model.focused()).isEqualTo(first.to());
        model.back();
        assertThat(model.selected()).isEqualTo(model.pathway().start());
        model.back();
        assertThat(model.selected()).isEqualTo(model.pathway().start());
    }

    @Test
    void showingAStageWalksToItsFirstStepAndLeavesTheMap() {
        Stage stage = model.pathway().stages().get(6);
        model.modeProperty().set(ChartMode.MAP);
        model.showStage(stage);
        assertThat(model.stage()).isEqualTo(stage);
        assertThat(model.mode()).isEqualTo(ChartMode.STAGE);
        assertThat(model.focused()).isEqualTo(model.pathway().stepsOf(stage).getFirst().id());
    }

    @Test
    void withoutACaseCentringChangesNothing() {
        model.centreOnCase();
        assertThat(model.selected()).isEqualTo(model.pathway().start());
        model.wayProperty().set(RealPathway.way());
        model.centreOnCase();
        assertThat(model.selected()).isEqualTo(id("q-threshold"));
    }

    @Test
    void theCameraKeepsThePlaceUnderThePointerWhileItZooms() {
        Camera camera = model.camera();
        camera.canvas(2000, 3000);
        camera.viewport(600, 500);
        camera.centre(new Box(900, 1400, 100, 100));
        double before = (200 - camera.x()) / camera.zoom();
        camera.zoomAt(1.7, 200, 120, false);
        assertThat((200 - camera.x()) / camera.zoom()).isCloseTo(before, within(1e-6));
    }

    @Test
    void theCameraMovesTheLeastThatShowsAPlaceAndNeverLosesTheCanvas() {
        Camera camera = model.camera();
        camera.canvas(2000, 3000);
        camera.viewport(600, 500);
        camera.read(new Box(0, 0, 100, 50), new Box(0, 0, 100, 50), 0.9);
        double zoom = camera.zoom();
        camera.reveal(new Box(300, 2000, 100, 50));
        assertThat(2000 * zoom + camera.y()).isBetween(0.0, 450.0);
        camera.pan(-1e6, 1e6);
        assertThat(camera.x()).isGreaterThan(-2000);
        assertThat(camera.y()).isLessThan(500);
    }

    private static StepId id(String value) {
        return new StepId(value);
    }
}

package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.chart.layout.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be read in the room that a screen of 1366 by 768 leaves to the chart. */
class ReadableChartTest extends ApplicationTest {

    private static final double LEAST = 10.9;

    private final ChartModel model = RealPathway.model();

    @Override
    public void start(Stage stage) {
        LightTheme.wear();
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        stage.setScene(LightTheme.scene(view, 693, 600));
        stage.show();
        view.focusStep();
    }

    @Test
    void eachStepIsSeenWithItsWaysOnAndWhereOneCameFrom() {
        for (Step step : model.pathway().steps()) {
            run(() -> model.select(step.id()));
            Bounds window = port().localToScene(port().getLayoutBounds());
            Node card = lookup("#step-" + step.id()).query();
            Bounds place = card.localToScene(card.getLayoutBounds());
            assertThat(
                            new BoundingBox(
                                            window.getMinX() - 1,
                                            window.getMinY() - 1,
                                            window.getWidth() + 2,
                                            window.getHeight() + 2)
                                    .contains(place))
                    .as(step.id().value())
                    .isTrue();
            Set<String> named = named();
            for (Route route : step.routes()) {
                boolean read = named.contains(route.label()) || seesTarget(route);
                assertThat(read).as("from " + route.from() + " to " + route.to()).isTrue();
            }
        }
    }

    @Test
    void whatIsPinnedToTheEdgesNeverLiesOverTheStepItself() {
        for (double[] size : new double[][] {{693, 440}, {1100, 800}}) {
            run(() -> resize(size[0], size[1]));
            for (Step step : model.pathway().steps()) {
                run(() -> model.select(step.id()));
                clearOf(step.id());
                run(() -> model.camera().pan(0, -60));
                clearOf(step.id());
                run(() -> model.camera().pan(0, 190));
                clearOf(step.id());
            }
        }
    }

    @Test
    void waysForWhichThereIsNoLineStandInAList() {
        run(() -> resize(440, 330));
        run(() -> model.select(RealPathway.id("q-how-arose")));
        Node more = lookup("#pins-more").query();
        assertThat(more.isVisible()).isTrue();
        assertThat(more.getAccessibleText()).contains("more ways on: ");
        run(((Pressable) more)::fire);
        MenuItem last =
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                        .reduce((_, later) -> later)
                        .orElseThrow();
        assertThat(last.getText()).startsWith("7  ");
        run(last::fire);
        assertThat(model.selected())
                .isEqualTo(
                        model.pathway().step(RealPathway.id("q-how-arose")).routes().get(6).to());
    }

    private void resize(double width, double height) {
        Region view = (Region) port().getScene().getRoot();
        view.resize(width, height);
        view.layout();
    }

    private void clearOf(StepId step) {
        Node card = lookup("#step-" + step).query();
        Bounds whole = card.localToScene(card.getLayoutBounds());
        // To touch is no cover.
        Bounds place =
                new BoundingBox(
                        whole.getMinX() + 2,
                        whole.getMinY() + 2,
                        whole.getWidth() - 4,
                        whole.getHeight() - 4);
        for (Node pin : from(port()).lookup(".jump.pin").queryAll()) {
            if (isSeen(pin)) {
                assertThat(pin.localToScene(pin.getLayoutBounds()).intersects(place))
                        .as(
                                pin.getAccessibleText()
                                        + pin.localToScene(pin.getLayoutBounds())
                                        + " over "
                                        + step
                                        + place)
                        .isFalse();
            }
        }
    }

    @Test
    void noWordIsTooSmallToReadAtAnyZoomOrTextSize() {
        run(() -> model.wayProperty().set(RealPathway.way()));
        run(() -> model.select(RealPathway.id("q-threshold")));
        for (String size : List.of("14px", "20px")) {
            run(() -> port().getScene().getRoot().setStyle(LightTheme.style(size)));
            for (boolean asMap : List.of(false, true)) {
                run(() -> model.modeProperty().set(asMap ? ChartMode.MAP : ChartMode.STAGE));
                everyZoom();
            }
            run(model.pictures()::openAll);
            everyZoom();
            run(model.pictures()::foldAll);
            everyZoom();
        }
    }

    private void everyZoom() {
        run(model::fit);
        allReadable();
        for (double zoom : new double[] {0.25, 0.33, 0.45, 0.52, 0.56, 0.7, 0.86, 0.88, 1, 2}) {
            run(() -> model.camera().zoomAt(zoom, 250, 200, false));
            allReadable();
        }
    }

    private void allReadable() {
        for (Node node : from(port()).lookup(".label").queryAll()) {
            if (node instanceof Labeled label && isSeen(label) && !label.getText().isEmpty()) {
                double scale = label.getLocalToSceneTransform().getMxx();
                assertThat(label.getFont().getSize() * scale)
                        .as(label.getText() + " at " + model.camera().zoom())
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    /** Words of the ways that are pinned to an edge or named on the card. */
    private Set<String> named() {
        return from(port()).lookup(".jump-label").queryAll().stream()
                .filter(ReadableChartTest::isSeen)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }

    private boolean seesTarget(Route route) {
        Drawing drawing = ((ChartPort) port()).drawing().orElseThrow();
        StepId from = route.from();
        Box sight = model.camera().seen().grown(1);
        List<Box> places = new ArrayList<>();
        new Neighbours(drawing, from)
                .on()
                .forEach(
                        (link, boxes) -> {
                            if (link.line().routes().contains(route)) {
                                places.addAll(boxes);
                            }
                        });
        return !places.isEmpty() && places.stream().allMatch(sight::holds);
    }

    private Node port() {
        return lookup(".pathway-port").query();
    }

    private void run(Runnable work) {
        interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

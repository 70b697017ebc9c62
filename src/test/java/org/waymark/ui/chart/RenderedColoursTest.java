package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.app.Settings;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.support.Contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The colours that the nodes of the chart truly have under each theme. */
class RenderedColoursTest extends ApplicationTest {

    private static final double WORDS = 4.5;
    private static final double LINES = 3;

    /** A difference that is seen at a glance, on a screen of average quality. */
    private static final double APART = 12;

    private final ChartModel model = RealPathway.model();
    private Theme theme;
    private Parent root;

    @Override
    public void start(Stage stage) {
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        root = new StackPane(view);
        Scene scene = new Scene(root, 1100, 760);
        theme = new Theme(scene, Settings.usual());
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void undress() {
        interact(theme::close);
    }

    @ParameterizedTest
    @EnumSource(
            value = Settings.Theme.class,
            names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void everyWordAndLineStandsOutFromWhatIsBehindIt(Settings.Theme look) {
        wear(look);
        run(() -> model.wayProperty().set(RealPathway.way()));
        for (String step : List.of("q-threshold", "q-route", "review", "child-tells")) {
            run(() -> model.modeProperty().set(ChartMode.STAGE));
            run(() -> model.select(RealPathway.id(step)));
            allStandOut();
            run(() -> model.modeProperty().set(ChartMode.MAP));
            allStandOut();
            run(() -> model.camera().zoomAt(0.7, 300, 300, false));
            allStandOut();
        }
        run(model::fit);
        allStandOut();
        run(model.pictures()::openAll);
        run(model::fit);
        allStandOut();
    }

    @ParameterizedTest
    @EnumSource(
            value = Settings.Theme.class,
            names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void strandsDifferForEyesOfEveryKind(Settings.Theme look) {
        wear(look);
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(model.pictures()::openAll);
        List<Color> strands = new ArrayList<>();
        for (int i = 0; i < model.pathway().strands().size(); i++) {
            int strand = i;
            strands.add(
                    from(root).lookup(".step-card").queryAll().stream()
                            .filter(card -> card.getStyleClass().contains("strand-" + strand))
                            .flatMap(card -> from(card).lookup(".card-bar").queryAll().stream())
                            .map(bar -> (Color) ((Shape) bar).getFill())
                            .findFirst()
                            .orElseThrow());
        }
        for (Eyes eyes : Eyes.values()) {
            for (int i = 0; i < strands.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(eyes.difference(strands.get(i), strands.get(j)))
                            .as(eyes + ": strands " + i + " and " + j)
                            .isGreaterThanOrEqualTo(APART);
                }
            }
        }
    }

    @Test
    void iconsAndShapesSayTheSameAsColours() {
        StrandLook look = new StrandLook(model.pathway());
        assertThat(
                        model.pathway().strands().stream()
                                .map(strand -> look.icon(strand.id()).getIconCode())
                                .distinct())
                .hasSize(model.pathway().strands().size());
    }

    /** Pairs 1, 7, 17 and 25 of the test data published with the formula. */
    @Test
    void theDifferenceOfColoursIsReckonedAsPublished() {
        assertThat(difference(50, 2.6772, -79.7751, 50, 0, -82.7485)).isCloseTo(2.0425, at());
        assertThat(difference(50, 0, 0, 50, -1, 2)).isCloseTo(2.3669, at());
        assertThat(difference(50, 2.5, 0, 73, 25, -18)).isCloseTo(27.1492, at());
        assertThat(difference(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387))
                .isCloseTo(1.2644, at());
    }

    private static org.assertj.core.data.Offset<Double> at() {
        return within(0.0001);
    }

    private static double difference(
            double l1, double a1, double b1, double l2, double a2, double b2) {
        return Eyes.ciede2000(new double[] {l1, a1, b1}, new double[] {l2, a2, b2});
    }

    private void wear(Settings.Theme look) {
        Settings usual = Settings.usual();
        run(() -> theme.wear(new Settings(look, 100, usual.lockAfter(), usual.showNames(), true)));
    }

    private void allStandOut() {
        run(
                () -> {
                    root.applyCss();
                    root.layout();
                });
        Node chart = from(root).lookup(".pathway-chart").query();
        int words = 0;
        for (Node node : from(chart).lookup((Node n) -> n instanceof Labeled).queryAll()) {
            Labeled label = (Labeled) node;
            if (isSeen(label) && !label.getText().isEmpty()) {
                Color behind = behind(label);
                assertThat(Contrast.of((Color) label.getTextFill(), behind))
                        .as(
                                "'%s' %s: %s on %s",
                                label.getText(), label.getStyleClass(), label.getTextFill(), behind)
                        .isGreaterThanOrEqualTo(WORDS);
                words++;
            }
        }
        assertThat(words).isGreaterThan(20);
        for (Node node : from(chart).lookup(".route-line").queryAll()) {
            if (isSeen(node)) {
                assertThat(Contrast.of((Color) ((Path) node).getStroke(), behind(node)))
                        .isGreaterThanOrEqualTo(LINES);
            }
        }
        for (Node node : from(chart).lookup(".card-bar").queryAll()) {
            assertThat(Contrast.of((Color) ((Path) node).getFill(), behind(node)))
                    .isGreaterThanOrEqualTo(LINES);
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() < 1 || at.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    /** The first colour that can not be seen through, from the node outwards. */
    private static Color behind(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            Optional<Color> filled =
                    at instanceof StepCard card
                            ? Optional.of((Color) ((Shape) card.lookup(".card-body")).getFill())
                            : at instanceof Region region ? fill(region) : Optional.empty();
            if (filled.isPresent()) {
                return filled.get();
            }
        }
        return Color.WHITE;
    }

    private static Optional<Color> fill(Region region) {
        Background background = region.getBackground();
        if (background == null) {
            return Optional.empty();
        }
        List<BackgroundFill> fills = background.getFills();
        for (BackgroundFill fill : fills.reversed()) {
            Paint paint = fill.getFill();
            if (paint instanceof Color colour && colour.isOpaque()) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    private void run(Runnable work) {
        interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.app.Settings;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.ui.support.FxTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole window keeps all of its words in every size of text and window and in every theme:
 * nothing is cut, nothing reaches over an edge, no words lie over others, and the step that one is
 * at is read on the chart with its ways on and where one comes from.
 */
class TextSizesTest extends FxTest {

    private static final int[][] WINDOWS = {{1024, 700}, {1366, 768}, {1920, 1080}, {3840, 2160}};

    /** Many ways on, many ways to it, much said of it, and both ends. */
    private static final List<String> STEPS =
            List.of("q-how-arose", "q-threshold", "q-route", "act-999", "start", "review");

    @TempDir Path home;

    @Test
    void everyStepIsReadWithItsWaysOnAndWhereOneComesFromOnASmallScreen() {
        SizedWindow window = open(Settings.Theme.LIGHT, 100, true);
        onFx(() -> window.size(1366, 768));
        assertThat(unread(window, SizedWindow.PATHWAY.steps())).isEmpty();
    }

    @Test
    void everyStepIsReadInTheSmallestWindowWithTheLargestText() {
        SizedWindow window = open(Settings.Theme.LIGHT, 200, false);
        onFx(() -> window.size(1024, 700));
        assertThat(unread(window, SizedWindow.PATHWAY.steps())).isEmpty();
    }

    @Test
    void nothingIsLostInLight() {
        assertThat(faults(Settings.Theme.LIGHT, 100)).isEmpty();
    }

    @Test
    void nothingIsLostInLightWithTextOf150Percent() {
        assertThat(faults(Settings.Theme.LIGHT, 150)).isEmpty();
    }

    @Test
    void nothingIsLostInDarkWithTextOf200Percent() {
        assertThat(faults(Settings.Theme.DARK, 200)).isEmpty();
    }

    @Test
    void nothingIsLostInHighContrast() {
        assertThat(faults(Settings.Theme.HIGH_CONTRAST, 100)).isEmpty();
    }

    @Test
    void nothingIsLostInHighContrastWithTextOf200Percent() {
        assertThat(faults(Settings.Theme.HIGH_CONTRAST, 200)).isEmpty();
    }

    private SizedWindow open(Settings.Theme theme, int percent, boolean practice) {
        SizedWindow window = onFx(() -> SizedWindow.open(window(), home, theme, percent, practice));
        type(KeyCode.ENTER);
        until(() -> inSight("open-on-pathway"));
        onFx(() -> window.press("open-on-pathway"));
        return window;
    }

    private List<String> faults(Settings.Theme theme, int percent) {
        // The banner of a practice notebook is the first to go when text is as large as can be.
        SizedWindow window = open(theme, percent, percent < 200);
        List<String> faults = new ArrayList<>();
        for (int[] size : WINDOWS) {
            String where = size[0] + " by " + size[1] + ": ";
            onFx(() -> window.size(size[0], size[1]));
            onFx(() -> window.press("chart-stage"));
            for (String id : STEPS) {
                Step step = SizedWindow.PATHWAY.step(new StepId(id));
                unread(window, List.of(step)).forEach(fault -> faults.add(where + fault));
                look(window, where + id + ", ", faults);
            }
            onFx(() -> window.press("chart-map"));
            look(window, where + "map, ", faults);
            onFx(() -> window.press("chart-fit"));
            look(window, where + "map from afar, ", faults);
            onFx(() -> window.press("chart-list"));
            look(window, where + "list, ", faults);
        }
        return faults;
    }

    private void look(SizedWindow window, String where, List<String> faults) {
        onFx(
                () -> {
                    window.layOut();
                    new SeenWords(window.root()).faults().forEach(it -> faults.add(where + it));
                });
    }

    private List<String> unread(SizedWindow window, List<Step> steps) {
        List<String> unread = new ArrayList<>();
        for (Step step : steps) {
            onFx(() -> window.read(step));
            unread.addAll(
                    onFx(
                            () -> {
                                window.layOut();
                                return new ReadChart(window.root(), SizedWindow.PATHWAY)
                                        .missing(step);
                            }));
        }
        return unread;
    }
}

package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.waymark.ui.support.FxTest;

import java.lang.ref.WeakReference;

/** What outlives a screen never holds it. */
class LeftChartTest extends FxTest {

    @Test
    void aChartThatWasLeftIsLetGo() {
        WeakReference<ChartView> left =
                new WeakReference<>(show(() -> new ChartView(RealPathway.model())));
        assertThat(left.get()).isNotNull();

        show(Pane::new);

        until(
                () -> {
                    System.gc();
                    return left.get() == null;
                });
    }
}

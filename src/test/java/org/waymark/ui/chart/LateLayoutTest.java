package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.ui.chart.layout.ChartLayout;

import java.util.ArrayDeque;
import java.util.Deque;

/** Layouts that come when they come, as they do from a background thread. */
class LateLayoutTest extends ApplicationTest {

    private static final ChartLayout LAYOUT = new ChartLayout(null);

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ChartModel model =
            new ChartModel(
                    RealPathway.pathway(),
                    (request, done) ->
                            waiting.add(() -> done.accept(LAYOUT.layout(request, () -> false))));

    @Override
    public void start(Stage stage) {
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        stage.setScene(new Scene(view, 900, 700));
        stage.show();
        view.focusStep();
    }

    @Test
    void theFocusComesToTheCardWithItsLayout() {
        arrive();
        assertThat(lookup("#step-start").query().isFocused()).isTrue();
    }

    @Test
    void theDrawingBeforeStaysInSightUntilTheNextIsThere() {
        arrive();
        interact(() -> model.select(RealPathway.id("lado")));
        assertThat(lookup("#step-start").query().getParent().getParent().getOpacity()).isOne();
        arrive();
        assertThat(lookup("#step-start").tryQuery()).isEmpty();
        assertThat(lookup("#step-lado").query().isFocused()).isTrue();
    }

    @Test
    void aLayoutForAStageThatWasLeftIsNotShown() {
        arrive();
        interact(() -> model.select(RealPathway.id("lado")));
        interact(() -> model.select(RealPathway.id("start")));
        arrive();
        assertThat(lookup("#step-start").query().isFocused()).isTrue();
        assertThat(lookup("#step-lado").tryQuery().filter(card -> card.isFocused())).isEmpty();
        interact(() -> model.select(RealPathway.id("lado")));
        assertThat(waiting).isEmpty();
        assertThat(lookup("#step-lado").query().isFocused()).isTrue();
    }

    private void arrive() {
        WaitForAsyncUtils.waitForFxEvents();
        while (!waiting.isEmpty()) {
            interact(waiting.removeFirst());
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}

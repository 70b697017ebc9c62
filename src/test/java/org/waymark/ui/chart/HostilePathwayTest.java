package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.waymark.benchmark.LargePathways;
import org.waymark.pathway.Pathway;
import org.waymark.ui.chart.layout.Card;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.chart.layout.ChartRequest;
import org.waymark.ui.chart.layout.Line;
import org.waymark.ui.chart.layout.StageLayout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A pack of 5,000 steps and 20,000 routes. Time is counted by how often the layout asks whether it
 * should go on, memory by nodes and cards, so that a slow machine judges as a quick one does.
 */
class HostilePathwayTest extends ApplicationTest {

    private static final int STAGES = 11;
    private static final int MOST_ASKED = 3_000;
    private static final int MOST_NODES = 600;

    private final Pathway pathway = LargePathways.of(RealPathway.pathway(), 5_000, 20_000, STAGES);
    private final List<ChartRequest> requests = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ChartLayout layout = new ChartLayout(null);
    private final ChartModel model =
            new ChartModel(
                    pathway,
                    (request, done) -> {
                        requests.add(request);
                        done.accept(
                                layout.layout(request, () -> asked.incrementAndGet() > MOST_ASKED));
                    });

    @Override
    public void start(javafx.stage.Stage stage) {
        LightTheme.wear();
        ChartView view = new ChartView(model, new SimpleBooleanProperty(true));
        stage.setScene(LightTheme.scene(view, 1000, 700));
        stage.show();
    }

    @Test
    void itsStagesAreDrawnAndAMessageSaysWhy() {
        assertThat(lookup(".stage-face").queryAll()).hasSize(STAGES);
        assertThat(lookup(".step-card").queryAll()).isEmpty();
        Label notice = lookup("#chart-notice").query();
        assertThat(notice.isVisible()).isTrue();
        assertThat(notice.getText()).contains("too many steps", "list");
        assertThat(((StageFace) lookup("#face-stage3").query()).getAccessibleText())
                .contains("Stage 4 of 11", "too many to draw");
    }

    @Test
    void itIsNotLaidOutForPaper() {
        assertThat(ChartPrint.of(model, true, false).canBeDrawn()).isFalse();
        assertThat(ChartPrint.of(RealPathway.model(), true, false).canBeDrawn()).isTrue();
    }

    @Test
    void nothingThatIsAskedForDrawsMoreThanTheLimits() {
        run(() -> model.modeProperty().set(ChartMode.MAP));
        run(model.pictures()::openAll);
        run(() -> model.pictures().fold(pathway.stages().get(5)));
        run(() -> model.select(pathway.steps().get(4_321).id()));
        run(() -> model.showStage(pathway.stages().get(2)));
        run(model::fit);
        assertThat(requests).allMatch(request -> request.cards().size() <= ChartPlan.MOST_DRAWN);
        assertThat(asked.get()).isPositive().isLessThan(MOST_ASKED);
        assertThat(nodes(lookup(".pathway-port").query())).isLessThan(MOST_NODES);
    }

    @Test
    void theLayoutRefusesWhatIsTooLargeBeforeItBegins() {
        StageLayout huge = stage(5_000, 20_000);
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(
                        () -> new ChartLayout(null).layout(huge, () -> begun.incrementAndGet() < 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too large");
        assertThat(begun.get()).isZero();
    }

    @Test
    void theLargestThatIsDrawnCanBeStoppedOnTheWay() {
        StageLayout large = stage(200, 700);
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                new ChartLayout(null)
                                        .layout(large, () -> begun.incrementAndGet() > 12))
                .isInstanceOf(CancellationException.class);
        assertThat(begun.get()).isGreaterThan(12);
    }

    private static StageLayout stage(int cards, int lines) {
        List<Card> all = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            all.add(new Card("c" + i, "s", 170, 80));
        }
        List<Line> ways = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            int from = i % (cards - 1);
            int to = Math.min(cards - 1, from + 1 + i / cards);
            ways.add(new Line("l" + i, "c" + from, "c" + to, 40, 16));
        }
        return new StageLayout("digest", "s", all, ways);
    }

    private static int nodes(Node node) {
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += nodes(child);
            }
        }
        return count;
    }

    private void run(Runnable work) {
        interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

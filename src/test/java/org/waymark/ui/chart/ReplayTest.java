package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseWay;
import org.waymark.pathway.StepId;

import java.util.List;
import java.util.Map;

class ReplayTest {

    private final ChartModel model = RealPathway.model();
    private final CaseWay way = RealPathway.way();
    private final List<ReplayFrame> frames = ReplayFrames.of(model.pathway(), way, Map.of());

    @Test
    void eachMoveIsAMomentAndTheLastIsNow() {
        assertThat(frames).hasSize(way.legs().size() + 1);
        assertThat(frames.getFirst().way().now()).isEqualTo(way.legs().getFirst().way().from());
        assertThat(frames.getLast().way()).isEqualTo(way);
        for (int i = 1; i < frames.size(); i++) {
            CaseWay.Leg leg = way.legs().get(i - 1);
            assertThat(frames.get(i).at()).isEqualTo(leg.at());
            assertThat(frames.get(i).way().now()).isEqualTo(leg.way().to());
            assertThat(frames.get(i).way().legs()).isEqualTo(way.legs().subList(0, i));
        }
    }

    @Test
    void aDecisionIsDeclinedNoSoonerThanItWasMade() {
        StepId decision = RealPathway.id("q-immediate-danger");
        CaseWay.Way declined = new CaseWay.Way(decision, RealPathway.id("act-999"));
        assertThat(frames.get(1).way().now()).isEqualTo(decision);
        assertThat(frames.get(1).way().declined()).doesNotContain(declined);
        assertThat(frames.get(2).way().declined()).contains(declined);
    }

    @Test
    void theWordsTellTheDecisionAndWhereItLed() {
        assertThat(frames.get(2).words())
                .isEqualTo(
                        "Is a child in danger now, or in need of urgent care? No: How did this come"
                                + " to you?");
    }

    @Test
    void whileItIsReplayedTheChartShowsTheMomentAndAfterwardsTheCaseAgain() {
        model.wayProperty().set(way);
        model.replay().begin(frames);
        assertThat(model.marks().now(RealPathway.id("start"))).isTrue();
        model.replay().step(3);
        assertThat(model.marks().now(RealPathway.id("child-tells"))).isTrue();
        assertThat(model.marks().been(RealPathway.id("q-threshold"))).isFalse();
        model.replay().end();
        assertThat(model.marks().now(RealPathway.id("q-threshold"))).isTrue();
    }

    @Test
    void atTheEndItStopsAndPlayingBeginsAgainFromTheStart() {
        Replay replay = model.replay();
        replay.begin(frames);
        replay.toggle();
        assertThat(replay.playingProperty().get()).isTrue();
        for (int i = 0; i < frames.size() + 3; i++) {
            replay.step(1);
        }
        assertThat(replay.playingProperty().get()).isFalse();
        assertThat(replay.frameProperty().get()).isEqualTo(frames.getLast());
        replay.step(-1);
        assertThat(replay.atProperty().get()).isEqualTo(frames.size() - 2);
        replay.step(1);
        replay.toggle();
        assertThat(replay.atProperty().get()).isZero();
    }

    @Test
    void aCaseThatNeverMovedHasOneMoment() {
        StepId start = model.pathway().start();
        CaseWay still =
                new CaseWay(
                        start, java.util.Set.of(start), List.of(), java.util.Set.of(), Map.of());
        assertThat(ReplayFrames.of(model.pathway(), still, Map.of())).hasSize(1);
        model.replay().begin(ReplayFrames.of(model.pathway(), still, Map.of()));
        model.replay().toggle();
        assertThat(model.replay().playingProperty().get()).isFalse();
    }
}

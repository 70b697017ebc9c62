package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.pathway.Step;

import java.util.List;

class TwoCasesTest {

    private final ChartModel model = RealPathway.model();

    @Test
    void theyDifferWhereOneHasBeenAndTheOtherNotOrWentOnOtherwise() {
        List<Difference> differences =
                Difference.between(model.pathway(), RealPathway.way(), RealPathway.other().way());
        assertThat(differences.stream().map(it -> it.step().id().value()))
                .containsExactly(
                        "q-how-arose", "child-tells", "signs", "q-threshold", "early-help");
        Difference threshold = differences.get(3);
        assertThat(threshold.own()).isEqualTo("Now here");
        assertThat(threshold.other()).isEqualTo("Went on: Lower need, to Early / family help");
    }

    @Test
    void aCaseDoesNotDifferFromItself() {
        assertThat(Difference.between(model.pathway(), RealPathway.way(), RealPathway.way()))
                .isEmpty();
    }

    @Test
    void bothAreHeardAtTheStep() {
        model.wayProperty().set(RealPathway.way());
        model.otherProperty().set(RealPathway.other());
        Spoken spoken = new Spoken(model.plan());
        Step step = model.pathway().step(RealPathway.id("q-threshold"));
        assertThat(spoken.step(step, model.marks()))
                .contains("Current step of this case.")
                .contains("Case 2026-015 has been here.")
                .contains("Lower need: Early / family help, taken by case 2026-015");
    }

    @Test
    void theSecondLeavesWithTheFirst() {
        model.wayProperty().set(RealPathway.way());
        model.otherProperty().set(RealPathway.other());
        model.wayProperty().set(null);
        assertThat(model.otherProperty().get()).isNull();
    }
}

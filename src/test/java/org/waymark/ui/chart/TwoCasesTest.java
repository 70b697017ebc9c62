package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseWay;
import org.waymark.casework.EntryId;
import org.waymark.casework.Happening;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.List;
import java.util.Set;

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
    void loopsMovesByHandAndEntriesAloneAreDifferencesToo() {
        StepId threshold = RealPathway.id("q-threshold");
        StepId consult = RealPathway.id("consult");
        StepId signs = RealPathway.id("signs");
        CaseWay own =
                CaseWay.of(
                        List.of(
                                new Happening.Opened(Instant.EPOCH, threshold),
                                decided(threshold, consult),
                                new Happening.Moved(Instant.EPOCH, consult, threshold, "Again"),
                                decided(threshold, consult)));
        CaseWay other =
                CaseWay.of(
                        List.of(
                                new Happening.Opened(Instant.EPOCH, threshold),
                                new Happening.Noted(Instant.EPOCH, signs, new EntryId("n")),
                                decided(threshold, consult)));
        assertThat(Difference.between(model.pathway(), own, other))
                .extracting(it -> it.own() + " | " + it.other())
                .containsExactly(
                        "Not been | Recorded here only",
                        "Been here twice. Went on: Unsure, to Consult the front door, without"
                                + " naming if needed, twice | Went on: Unsure, to Consult the front"
                                + " door, without naming if needed",
                        "Now here, twice. Went on: by hand, to How serious and how likely? | Now"
                                + " here");
    }

    private static Happening decided(StepId at, StepId took) {
        return new Happening.Decided(Instant.EPOCH, at, new EntryId("d"), took, Set.of());
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

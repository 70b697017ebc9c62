package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.pathway.Step;

class FindingTest {

    private final Finding finding = new Finding(RealPathway.pathway());

    @Test
    void everyStepIsFoundByItsTitle() {
        for (Step step : RealPathway.pathway().steps()) {
            finding.find(step.title());
            assertThat(finding.hits().steps()).as(step.title()).contains(step.id());
        }
    }

    @Test
    void beginningsOfWordsInAnyOrderAndCaseAreEnough() {
        finding.find("LIK seri");
        assertThat(finding.hits().step()).contains(RealPathway.id("q-threshold"));
    }

    @Test
    void aTitleComesBeforeAWayOn() {
        finding.find("unsure");
        assertThat(finding.hits().steps()).contains(RealPathway.id("q-threshold"));
        finding.find("review");
        assertThat(finding.hits().steps().getFirst()).isEqualTo(RealPathway.id("review"));
    }

    @Test
    void afterTheLastHitComesTheFirst() {
        finding.find("a");
        int count = finding.hits().steps().size();
        assertThat(count).isGreaterThan(2);
        finding.move(-1);
        assertThat(finding.hits().at()).isEqualTo(count - 1);
        assertThat(finding.hits().summary())
                .isEqualTo(count + " steps found, " + count + " of " + count);
        finding.move(1);
        assertThat(finding.hits().at()).isZero();
    }

    @Test
    void nothingFoundIsSaid() {
        finding.find("zzz");
        assertThat(finding.hits().summary()).isEqualTo("No step found");
        assertThat(finding.hits().step()).isEmpty();
        finding.move(1);
        finding.find("  ");
        assertThat(finding.hits().summary()).isEmpty();
        finding.clear();
        assertThat(finding.hits()).isEqualTo(Finding.Hits.NONE);
    }
}

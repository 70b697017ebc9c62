package org.waymark.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.TestPathway;

import java.util.List;

class StepModelTest {

    private final Desk desk = new Desk();
    private final StepModel model = new StepModel(desk.context);
    private final CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told.");

    @Test
    void whatTheNotebookHoldsAtTheStepStandsNewestFirst() {
        Filled.note(desk.session, open, TestPathway.START, "Later.");
        Filled.note(desk.session, open, TestPathway.CONSULT, "Elsewhere.");
        model.show(desk.step(TestPathway.START), open);

        assertThat(model.entriesProperty().get())
                .extracting(entry -> entry.fact().text())
                .containsExactly("Later.", "Robin told.");
    }

    @Test
    void ticksBelongToTheCase() {
        model.show(desk.step(TestPathway.START), open);
        model.tick(1, true);
        model.tick(3, true);
        model.tick(1, false);

        assertThat(model.doneProperty().get()).containsExactly(3);
        CaseId other = Filled.concern(desk.session, "", 0, "Another.");
        model.show(desk.step(TestPathway.START), other);
        assertThat(model.doneProperty().get()).isEmpty();
        model.show(desk.step(TestPathway.START), open);
        assertThat(model.doneProperty().get()).containsExactly(3);
    }

    @Test
    void aTickThatCouldNotBeRecordedIsTakenBackAndTold() {
        model.show(desk.step(TestPathway.START), open);
        desk.session.close();
        model.tick(2, true);

        assertThat(model.doneProperty().get()).isEmpty();
        assertThat(model.failureProperty().get()).isNotEmpty();
    }

    @Test
    void withoutACaseNothingIsTicked() {
        model.show(desk.step(TestPathway.START), null);
        model.tick(1, true);

        assertThat(model.doneProperty().get()).isEmpty();
    }

    @Test
    void whatArrivesLateForAnotherStepIsDropped() {
        desk.jobs.hold();
        model.show(desk.step(TestPathway.START), open);
        model.show(desk.step(TestPathway.CONSULT), open);
        desk.jobs.release();

        assertThat(model.entriesProperty().get()).isEmpty();
    }

    @Test
    void linksLeadToStepsOrToSomethingToRead() {
        assertThat(LinkTarget.of(new Laid(desk.pathway, List.of()), "step:consult"))
                .contains(new LinkTarget.ToStep(TestPathway.CONSULT));
        assertThat(LinkTarget.of(new Laid(desk.pathway, List.of()), "source:S1").orElseThrow())
                .isInstanceOfSatisfying(
                        LinkTarget.ToRead.class,
                        read -> {
                            assertThat(read.title()).contains("Working together");
                            assertThat(read.words())
                                    .contains("Checked 23 November 2026")
                                    .contains("Confidence: high");
                            assertThat(read.address()).isEqualTo("https://www.gov.uk");
                        });
        assertThat(LinkTarget.of(new Laid(desk.pathway, List.of()), "clock:refer-same-day"))
                .isPresent();
        assertThat(LinkTarget.of(new Laid(desk.pathway, List.of()), "javascript:alert(1)"))
                .isEmpty();
        assertThat(LinkTarget.of(new Laid(desk.pathway, List.of()), "source:none")).isEmpty();
    }
}

package org.waymark.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.pathway.DutyToReport;
import org.waymark.pathway.DutyToReport.Status;
import org.waymark.ui.support.FxTest;

import java.time.LocalDate;

class DutyCardTest extends FxTest {

    private static final LocalDate LOOKED_AT = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_ENACTED | The duty to report is not law | What will change when it begins",
                "ENACTED_NOT_COMMENCED | The duty to report: the law is made, its start not"
                        + " confirmed | What will change when it begins",
                "IN_FORCE | The duty to report is in force: it may bind you now |"
                        + " What it asks of you now"
            })
    void eachStateSaysWhatItMeansForTheReader(Status status, String title, String changes) {
        shown(status, LOOKED_AT);

        assertThat(text("duty-title")).isEqualTo(title);
        assertThat(text("duty-changes")).isEqualTo(changes + ": Report at once.");
        assertThat(text("duty-day")).isEqualTo("As looked at on 23 November 2026.");
        assertThat(inSight("duty-old")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ENACTED_NOT_COMMENCED", "IN_FORCE"})
    void aStatusLookedAtTooLongAgoWarnsInEachState(Status status) {
        shown(status, LOOKED_AT.plusDays(DutyToReport.FRESH_DAYS));
        assertThat(inSight("duty-old")).isFalse();

        shown(status, LOOKED_AT.plusDays(DutyToReport.FRESH_DAYS + 1));

        assertThat(text("duty-old")).contains("more than 90 days ago").contains("https://");
    }

    private void shown(Status status, LocalDate today) {
        show(
                () ->
                        new DutyCard(
                                new DutyToReport(
                                        status,
                                        LOOKED_AT,
                                        "An Act",
                                        "https://www.legislation.gov.uk",
                                        "What is known.",
                                        "Report at once."),
                                today));
    }

    private String text(String id) {
        return onFx(() -> node(id, Label.class).getText());
    }
}

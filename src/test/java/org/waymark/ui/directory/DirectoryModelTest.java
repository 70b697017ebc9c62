package org.waymark.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.ui.support.TestClock;
import org.waymark.ui.support.TestPathway;

class DirectoryModelTest {

    private final DirectoryModel model = new DirectoryModel(TestPathway.pathway(), new TestClock());

    @Test
    void numbersAreSpokenDigitByDigit() {
        assertThat(SpokenNumber.of("0808 800 5000")).isEqualTo("0 8 0 8, 8 0 0, 5 0 0 0");
        assertThat(SpokenNumber.of("999")).isEqualTo("9 9 9");
    }

    @Test
    void aNumberCheckedMoreThanNinetyDaysAgoIsMarkedInWords() {
        DirectoryModel.Entry fresh = model.entries().get(0);
        DirectoryModel.Entry old = model.entries().get(1);
        assertThat(fresh.old()).isFalse();
        assertThat(fresh.checked()).isEqualTo("Checked 23 November 2026, confidence high.");
        assertThat(old.old()).isTrue();
        assertThat(old.checked()).contains("More than 90 days ago");
    }
}

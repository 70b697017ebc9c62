package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pathway.DutyToReport.Status;

import java.nio.file.Path;
import java.time.LocalDate;

class DutyStepTest {

    private static final StepId RING = new StepId("ring");

    @TempDir private Path folder;

    private static TinyPack told(String status, String step) {
        return new TinyPack()
                .replace(
                        "pack.json",
                        "\"status\": \"enactedNotCommenced\",",
                        "\"status\": \"" + status + "\", \"step\": \"" + step + "\",");
    }

    private Pathway read(String status) {
        PackReading reading = told(status, "ring").read(folder.resolve(status));
        assertThat(reading.faults()).isEmpty();
        return ((PackReading.Sound) reading).pathway();
    }

    @Test
    void bothStatesAreReadWithTheStepThatTellsThem() {
        assertThat(read("enactedNotCommenced").duty().status())
                .isEqualTo(Status.ENACTED_NOT_COMMENCED);
        assertThat(read("inForce").duty().status()).isEqualTo(Status.IN_FORCE);
        assertThat(read("inForce").duty().step()).isEqualTo(RING);
    }

    @Test
    void whatIsSignedAtThatStepKeepsWhichStateWasShown() {
        Pathway before = read("enactedNotCommenced");
        Pathway after = read("inForce");

        assertThat(after.step(RING).digest()).isNotEqualTo(before.step(RING).digest());
        StepId watch = new StepId("watch");
        assertThat(after.step(watch).digest()).isEqualTo(before.step(watch).digest());
    }

    @Test
    void aStepThatThereIsNotIsRefused() {
        assertThat(told("inForce", "nowhere").read(folder.resolve("x")).faults())
                .extracting(PackFault::reason)
                .contains("There is no step “nowhere”.");
    }

    @Test
    void theStatusIsOldAfterNinetyDays() {
        DutyToReport duty = read("inForce").duty();
        LocalDate looked = duty.asOf();

        assertThat(duty.isOld(looked.plusDays(90))).isFalse();
        assertThat(duty.isOld(looked.plusDays(91))).isTrue();
    }
}

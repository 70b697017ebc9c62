package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

class KeyDerivationTest {

    /** From the test of the reference implementation, github.com/P-H-C/phc-winner-argon2. */
    @Test
    void argonGivesWhatTheReferenceGives() {
        byte[] key =
                Argon2id.derive(
                        "password".getBytes(StandardCharsets.UTF_8),
                        "somesalt".getBytes(StandardCharsets.UTF_8),
                        65_536,
                        2,
                        1);

        assertThat(HexFormat.of().formatHex(key))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @ParameterizedTest
    @CsvSource({
        "65535, 3, 1",
        "1048577, 3, 1",
        "65536, 2, 1",
        "65536, 65, 1",
        "65536, 3, 0",
        "65536, 3, 5"
    })
    void numbersOutsideTheBoundsAreRefused(int memory, int iterations, int lanes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyDerivationCost(memory, iterations, lanes));
    }

    @ParameterizedTest
    @CsvSource({
        // milliseconds a pass takes at 128 MiB -> memory in MiB, passes
        "160, 128, 5",
        "250, 128, 3",
        "10, 128, 64",
        "400, 64, 4",
        "900, 64, 3"
    })
    void aSlotTakesAboutFourFifthsOfASecond(int millis, int memory, int passes) {
        Calibration calibration =
                new Calibration(
                        kib -> Duration.ofMillis(millis).multipliedBy(kib).dividedBy(131_072));

        assertThat(calibration.calibrate())
                .isEqualTo(new KeyDerivationCost(memory * 1_024, passes, 1));
    }

    @Test
    void shortMemoryFallsToSixtyFourMebibytes() {
        Calibration calibration =
                new Calibration(
                        kib -> {
                            if (kib > 65_536) {
                                throw new OutOfMemoryError();
                            }
                            return Duration.ofMillis(100);
                        });

        assertThat(calibration.calibrate()).isEqualTo(new KeyDerivationCost(65_536, 8, 1));
    }

    @Test
    void theRealCalibrationGivesAnAllowedCost() {
        assertThat(new Calibration(System::nanoTime).calibrate()).isNotNull();
    }
}

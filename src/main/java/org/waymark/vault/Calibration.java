package org.waymark.vault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Finds the cost of a key derivation that takes this computer 0.7 to 0.9 s, at 128 MiB, or at 64
 * MiB where memory is short or the computer slow. Takes a second or two; not for the JavaFX thread.
 */
public final class Calibration {

    private static final int USUAL_MEMORY_KIB = 128 * 1_024;
    private static final double AIM_MILLIS = 800;
    private static final int SAMPLES = 3;

    private final Trial trial;

    /**
     * @param nanoTime a clock that only rises, in nanoseconds, such as {@code System::nanoTime}
     */
    public Calibration(LongSupplier nanoTime) {
        this(new Stopwatch(nanoTime));
    }

    Calibration(Trial trial) {
        this.trial = trial;
    }

    /** The cost for a new slot, never less than {@link KeyDerivationCost#LEAST}. */
    public KeyDerivationCost calibrate() {
        return at(USUAL_MEMORY_KIB)
                .or(() -> at(KeyDerivationCost.LEAST_MEMORY_KIB))
                .orElse(KeyDerivationCost.LEAST);
    }

    /** Empty when the memory is not there, or when even the fewest passes take too long. */
    private Optional<KeyDerivationCost> at(int memoryKiB) {
        try {
            // The first one compiles the code and is not measured.
            trial.onePass(memoryKiB);
            double millis = medianPass(memoryKiB);
            long passes = Math.round(AIM_MILLIS / millis);
            return passes < KeyDerivationCost.LEAST_ITERATIONS
                    ? Optional.empty()
                    : Optional.of(
                            new KeyDerivationCost(
                                    memoryKiB,
                                    (int) Math.min(passes, KeyDerivationCost.MOST_ITERATIONS),
                                    1));
        } catch (OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    private double medianPass(int memoryKiB) {
        long[] nanos = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            nanos[i] = Math.max(1, trial.onePass(memoryKiB).toNanos());
        }
        Arrays.sort(nanos);
        return nanos[SAMPLES / 2] / 1e6;
    }

    /** One pass of the key derivation over some memory. */
    @FunctionalInterface
    interface Trial {
        /**
         * @throws OutOfMemoryError when there is not so much
         */
        Duration onePass(int memoryKiB);
    }

    private record Stopwatch(LongSupplier nanoTime) implements Trial {
        @Override
        public Duration onePass(int memoryKiB) {
            long start = nanoTime.getAsLong();
            Argon2id.derive(new byte[16], new byte[Argon2id.SALT_BYTES], memoryKiB, 1, 1);
            return Duration.ofNanos(nanoTime.getAsLong() - start);
        }
    }
}

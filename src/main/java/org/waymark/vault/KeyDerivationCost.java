package org.waymark.vault;

/**
 * What one guess at a passphrase costs: the parameters of Argon2id version 1.3 (RFC 9106).
 *
 * @param memoryKiB 65,536 (64 MiB) to 1,048,576 (1 GiB)
 * @param iterations passes over the memory, 3 to 64
 * @param parallelism lanes, 1 to 4
 */
public record KeyDerivationCost(int memoryKiB, int iterations, int parallelism) {

    static final int LEAST_MEMORY_KIB = 64 * 1_024;
    static final int MOST_MEMORY_KIB = 1_024 * 1_024;
    static final int LEAST_ITERATIONS = 3;
    static final int MOST_ITERATIONS = 64;
    static final int MOST_LANES = 4;

    /** The least that any notebook may have. */
    public static final KeyDerivationCost LEAST =
            new KeyDerivationCost(LEAST_MEMORY_KIB, LEAST_ITERATIONS, 1);

    /**
     * @throws IllegalArgumentException when a number is out of its range
     */
    public KeyDerivationCost {
        if (!allowed(memoryKiB, iterations, parallelism)) {
            throw new IllegalArgumentException("No notebook has such a key derivation.");
        }
    }

    /** Whether the numbers lie within the bounds; to be asked before anything is allocated. */
    static boolean allowed(long memoryKiB, long iterations, long parallelism) {
        return memoryKiB >= LEAST_MEMORY_KIB
                && memoryKiB <= MOST_MEMORY_KIB
                && iterations >= LEAST_ITERATIONS
                && iterations <= MOST_ITERATIONS
                && parallelism >= 1
                && parallelism <= MOST_LANES;
    }
}

package org.waymark.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id version 1.3 (RFC 9106), by Bouncy Castle. */
final class Argon2id {

    static final int SALT_BYTES = 16;
    static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;

    private Argon2id() {}

    /**
     * The slot key.
     *
     * @throws VaultException when there is too little memory
     */
    static SecretBytes derive(SecretBytes input, byte[] salt, KeyDerivationCost cost) {
        try {
            return SecretBytes.owning(
                    derive(
                            input.bytes(),
                            salt,
                            cost.memoryKiB(),
                            cost.iterations(),
                            cost.parallelism()));
        } catch (OutOfMemoryError e) {
            throw new VaultException(new FolderFailure.MemoryShort(), e);
        }
    }

    static byte[] derive(byte[] input, byte[] salt, int memoryKiB, int iterations, int lanes) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(VERSION)
                        .withMemoryAsKB(memoryKiB)
                        .withIterations(iterations)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        byte[] key = new byte[Crypto.KEY_BYTES];
        argon.generateBytes(input, key);
        return key;
    }
}

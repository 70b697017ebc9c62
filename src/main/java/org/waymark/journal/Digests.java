package org.waymark.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the format of the notebook uses it; digests are lower-case hex. */
final class Digests {

    /** What stands for the digest before the first entry of a chain. */
    static final String NONE = "0".repeat(64);

    /** Length of a payload's salt, in bytes. */
    static final int SALT_LENGTH = 32;

    private Digests() {}

    /** Digest of a payload behind its salt. */
    static String ofPayload(byte[] salt, String payload) {
        MessageDigest digest = sha256();
        digest.update(salt);
        return hex(digest.digest(payload.getBytes(StandardCharsets.UTF_8)));
    }

    static String of(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}

package org.waymark.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Words that no disk would take, while their notebook is locked: in memory only, under a key that
 * only the main book's key leads to, and so only the passphrase or the recovery words. AES-256-GCM
 * with a random nonce, under HKDF-SHA-256 (RFC 5869) of the book key.
 */
public final class SealedWords {

    private static final String PURPOSE = "waymark-unsaved-words|";

    private final byte[] nonce;
    private final byte[] sealed;

    private SealedWords(byte[] nonce, byte[] sealed) {
        this.nonce = nonce;
        this.sealed = sealed;
    }

    static SealedWords seal(UUID notebook, SecretBytes mainKey, byte[] words) {
        byte[] nonce = new byte[Crypto.NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] key = Crypto.hkdf(mainKey.bytes(), PURPOSE + notebook);
        try {
            return new SealedWords(nonce, Crypto.seal(key, nonce, associated(notebook), words));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    Optional<byte[]> open(UUID notebook, SecretBytes mainKey) {
        byte[] key = Crypto.hkdf(mainKey.bytes(), PURPOSE + notebook);
        try {
            return Crypto.open(key, nonce, associated(notebook), sealed);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] associated(UUID notebook) {
        return (PURPOSE + notebook).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SealedWords[withheld]";
    }
}

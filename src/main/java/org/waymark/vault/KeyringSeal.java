package org.waymark.vault;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * The keyring's own proof that nobody added, removed or changed a slot: HMAC-SHA-256 over its JSON
 * without {@code seal}, under a key that only the main book's key leads to.
 */
final class KeyringSeal {

    private KeyringSeal() {}

    static Keyring sealed(Keyring keyring, SecretBytes mainKey) {
        return keyring.withSeal(Base64.getEncoder().encodeToString(compute(keyring, mainKey)));
    }

    static boolean matches(Keyring keyring, SecretBytes mainKey) {
        return MessageDigest.isEqual(
                Base64.getDecoder().decode(keyring.seal()), compute(keyring, mainKey));
    }

    private static byte[] compute(Keyring keyring, SecretBytes mainKey) {
        byte[] key = Crypto.hkdf(mainKey.bytes(), "waymark-keyring-seal");
        try {
            return Crypto.hmacSha256(key, KeyringJson.withoutSeal(keyring));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}

package org.waymark.vault;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.HexFormat;

/** Signing keys (RFC 8032) in their plain encodings (RFC 8410). */
final class Ed25519 {

    /** Everything of the PKCS#8 form but the 32 bytes of the key itself. */
    private static final byte[] PKCS8_PREFIX =
            HexFormat.of().parseHex("302e020100300506032b657004220420");

    /** Everything of the SubjectPublicKeyInfo form but the 32 bytes of the key itself. */
    static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = org.bouncycastle.math.ec.rfc8032.Ed25519.SIGNATURE_SIZE;
    static final int PKCS8_BYTES = PKCS8_PREFIX.length + KEY_BYTES;

    private Ed25519() {}

    /** A fresh private key, PKCS#8. */
    static SecretBytes generate() {
        try {
            return SecretBytes.owning(
                    KeyPairGenerator.getInstance("Ed25519")
                            .generateKeyPair()
                            .getPrivate()
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether some bytes are a private key in the form that we write. */
    static boolean isPrivateKey(byte[] pkcs8) {
        return pkcs8.length == PKCS8_BYTES
                && Arrays.equals(
                        PKCS8_PREFIX, 0, PKCS8_PREFIX.length, pkcs8, 0, PKCS8_PREFIX.length);
    }

    /** The public key that belongs to a private one, X.509 SubjectPublicKeyInfo. */
    static byte[] publicKey(SecretBytes pkcs8) {
        byte[] encoded = Arrays.copyOf(SPKI_PREFIX, SPKI_PREFIX.length + KEY_BYTES);
        org.bouncycastle.math.ec.rfc8032.Ed25519.generatePublicKey(
                pkcs8.bytes(), PKCS8_PREFIX.length, encoded, SPKI_PREFIX.length);
        return encoded;
    }

    /**
     * A signature, 64 bytes, made from the key's own bytes, so that this method leaves no copy of
     * the key behind.
     */
    static byte[] sign(SecretBytes pkcs8, byte[] message) {
        byte[] signature = new byte[SIGNATURE_BYTES];
        org.bouncycastle.math.ec.rfc8032.Ed25519.sign(
                pkcs8.bytes(), PKCS8_PREFIX.length, message, 0, message.length, signature, 0);
        return signature;
    }
}

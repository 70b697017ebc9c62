package org.waymark.vault;

import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A person's public key, which tells whether they signed something (Ed25519, RFC 8032). Keys of
 * small order, under which a forger could sign anything, are none.
 */
public final class VerifyingKey {

    private final PublicPoint point;

    private VerifyingKey(PublicPoint point) {
        this.point = point;
    }

    /**
     * @param base64 of the X.509 SubjectPublicKeyInfo (RFC 8410), as an {@link Enrolment} holds it
     * @return empty when it is no such key
     */
    public static Optional<VerifyingKey> of(String base64) {
        byte[] prefix = Ed25519.SPKI_PREFIX;
        byte[] encoded;
        try {
            encoded = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (encoded.length != prefix.length + Ed25519.KEY_BYTES
                || !Arrays.equals(encoded, 0, prefix.length, prefix, 0, prefix.length)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFullExport(
                                encoded, prefix.length))
                .map(VerifyingKey::new);
    }

    /** Whether the signature is this key's over this message; false for a malformed one. */
    public boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_BYTES
                && org.bouncycastle.math.ec.rfc8032.Ed25519.verify(
                        signature, 0, point, message, 0, message.length);
    }
}

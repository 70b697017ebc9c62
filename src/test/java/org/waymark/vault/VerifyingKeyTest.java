package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The keys agree with those of the Java platform, and with RFC 8032. */
class VerifyingKeyTest {

    private static final byte[] MESSAGE = "A worry is enough.".getBytes(StandardCharsets.UTF_8);
    private static final String SPKI = "302a300506032b6570032100";

    @Test
    void thePlatformAcceptsWhatWeSign() throws GeneralSecurityException {
        SecretBytes key = Ed25519.generate();
        Signature platform = Signature.getInstance("Ed25519");
        platform.initVerify(
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(new X509EncodedKeySpec(Ed25519.publicKey(key))));
        platform.update(MESSAGE);

        assertThat(platform.verify(Ed25519.sign(key, MESSAGE))).isTrue();
    }

    @Test
    void weAcceptWhatThePlatformSignsAndNothingElse() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Signature platform = Signature.getInstance("Ed25519");
        platform.initSign(pair.getPrivate());
        platform.update(MESSAGE);
        byte[] signature = platform.sign();
        VerifyingKey key = VerifyingKey.of(base64(pair.getPublic().getEncoded())).orElseThrow();

        assertThat(key.verifies(MESSAGE, signature)).isTrue();
        assertThat(key.verifies("Another worry.".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(key.verifies(MESSAGE, changed)).as("bit %d", bit).isFalse();
        }
        assertThat(key.verifies(MESSAGE, new byte[0])).isFalse();
        assertThat(key.verifies(MESSAGE, new byte[65])).isFalse();
    }

    /** RFC 8032, section 7.1, test 2. */
    @Test
    void theVectorOfTheStandardHolds() {
        VerifyingKey key =
                VerifyingKey.of(
                                base64(
                                        HexFormat.of()
                                                .parseHex(
                                                        SPKI
                                                                + "3d4017c3e843895a92b70aa74d1b7ebc"
                                                                + "9c982ccf2ec4968cc0cd55f12af4660c")))
                        .orElseThrow();

        assertThat(
                        key.verifies(
                                new byte[] {0x72},
                                HexFormat.of()
                                        .parseHex(
                                                "92a009a9f0d4cab8720e820b5f642540"
                                                        + "a2b27b5416503f8fb3762223ebdb69da"
                                                        + "085ac1e43e15996e458f3613d0f11d8c"
                                                        + "387b2eaeb4302aeeb00d291612bb0c00")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not base64!",
                "AAAA",
                // The neutral element and a point of order two: they would sign anything.
                SPKI + "0100000000000000000000000000000000000000000000000000000000000000",
                SPKI + "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                // No point of the curve at all.
                SPKI + "0200000000000000000000000000000000000000000000000000000000000000",
                // Another kind of key (X25519).
                "302a300506032b656e0321003d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12a"
                        + "f4660c"
            })
    void whatIsNoKeyIsNone(String encoded) {
        String base64 =
                encoded.startsWith("302a") ? base64(HexFormat.of().parseHex(encoded)) : encoded;

        assertThat(VerifyingKey.of(base64)).isEmpty();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

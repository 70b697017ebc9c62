package org.waymark.pathway.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The public half of the key by which a publisher signs (Ed25519, RFC 8032).
 *
 * @param hex its 32 bytes in lower-case hex
 */
public record PublisherKey(String hex) {

    /** What stands before the 32 bytes in the usual encoding (RFC 8410). */
    private static final String X509_HEAD = "302a300506032b6570032100";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int SHOWN = 32;

    /**
     * @throws IllegalArgumentException when it has another form
     */
    public PublisherKey {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A key is 64 digits of hex.");
        }
    }

    /** The key of the usual encoding. */
    public static PublisherKey of(PublicKey key) {
        String encoded = HexFormat.of().formatHex(key.getEncoded());
        if (!encoded.startsWith(X509_HEAD)) {
            throw new IllegalArgumentException("Only Ed25519 keys sign packs.");
        }
        return new PublisherKey(encoded.substring(X509_HEAD.length()));
    }

    /**
     * What two people can compare on the telephone: the first half of the key's SHA-256, in groups
     * of four.
     */
    public String fingerprint() {
        String digest = Manifest.sha256(HexFormat.of().parseHex(hex)).substring(0, SHOWN);
        return digest.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Whether this key signed these bytes. */
    boolean signed(byte[] message, byte[] signature) {
        try {
            PublicKey key =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(
                                    new X509EncodedKeySpec(
                                            HexFormat.of().parseHex(X509_HEAD + hex)));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}

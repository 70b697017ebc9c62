package org.waymark.pathway.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signed a manifest.
 *
 * @param key the key
 * @param hex the signature's 64 bytes in lower-case hex
 */
record PackSignature(PublisherKey key, String hex) {

    /** The name of the signature in an archive. */
    static final String NAME = "signature.json";

    /** It has one form only, as the manifest. */
    private static final Pattern FORM =
            Pattern.compile(
                    """
                    \\{
                      "format": "waymark-signature",
                      "formatVersion": 1,
                      "algorithm": "Ed25519",
                      "publicKey": "([0-9a-f]{64})",
                      "signature": "([0-9a-f]{128})"
                    }
                    """);

    byte[] bytes() {
        return """
        {
          "format": "waymark-signature",
          "formatVersion": 1,
          "algorithm": "Ed25519",
          "publicKey": "%s",
          "signature": "%s"
        }
        """
                .formatted(key.hex(), hex)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * @throws Refusal when it is malformed, or is no signature over this manifest
     */
    static PackSignature read(byte[] bytes, byte[] manifest) {
        Matcher form = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!form.matches()) {
            throw new Refusal(NAME, "The signature is not written in the form that packs have.");
        }
        PackSignature signature = new PackSignature(new PublisherKey(form.group(1)), form.group(2));
        if (!signature.key().signed(manifest, HexFormat.of().parseHex(signature.hex()))) {
            throw new Refusal(
                    NAME,
                    "The signature is false: the pack was changed after it was signed, or it was"
                            + " never signed by this key.");
        }
        return signature;
    }
}

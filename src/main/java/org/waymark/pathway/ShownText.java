package org.waymark.pathway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stood before a reader at a step, as one text in the form of which records keep the digest.
 *
 * @param text its lines, joined by LF; what each of them holds is told by the page on the format of
 *     the notebook
 */
public record ShownText(String text) {

    /** Lower-case hex SHA-256 of the text in UTF-8. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}

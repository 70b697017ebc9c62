package org.waymark.pathway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest that an observation keeps of the whole list of signs as its author saw it: SHA-256, in
 * lower-case hex, over a canonical text.
 *
 * <p>The text is UTF-8, lines joined by LF with none at the end, the fields of a line joined by
 * TAB; within a field every run of white space is one space, with none at its ends. The first line
 * is {@code waymark-signs/1}. Then, for each group in the order of the pack, a line {@code domain}
 * with id, title and introduction, and a line {@code sign} for each of its signs with id, text, and
 * what makes it more and less telling, empty where nothing is said.
 */
final class SignsDigest {

    private SignsDigest() {}

    static String of(List<SignDomain> domains) {
        StringBuilder text = new StringBuilder("waymark-signs/1");
        for (SignDomain domain : domains) {
            line(text, "domain", domain.id(), domain.title(), domain.introduction());
            for (SignDomain.Sign sign : domain.signs()) {
                String more = sign.moreTelling();
                String less = sign.lessTelling();
                line(
                        text,
                        "sign",
                        sign.id(),
                        sign.text(),
                        more == null ? "" : more,
                        less == null ? "" : less);
            }
        }
        return hex(text.toString());
    }

    private static void line(StringBuilder text, String name, String... fields) {
        text.append('\n').append(name);
        for (String field : fields) {
            text.append('\t').append(field.replaceAll("\\s+", " ").strip());
        }
    }

    private static String hex(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}

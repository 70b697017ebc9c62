package org.waymark.pathway.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The list of a pack's files with the SHA-256 of each. It has one form only, so that it can be
 * signed and read without asking how.
 *
 * @param pack id of the pack
 * @param version its version
 * @param digests lower-case hex SHA-256 by name, in alphabetical order
 */
public record Manifest(String pack, String version, SortedMap<String, String> digests) {

    /** The name of the manifest in an archive. */
    static final String NAME = "manifest.json";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final JsonFactory JSON =
            new JsonFactoryBuilder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(4)
                                    .maxStringLength(1024)
                                    .maxNameLength(256)
                                    .maxNumberLength(8)
                                    .build())
                    .build();

    public Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /**
     * @param files bytes by name
     */
    static Manifest of(String pack, PackVersion version, Map<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((name, bytes) -> digests.put(name, sha256(bytes)));
        return new Manifest(pack, version.text(), digests);
    }

    /** The one form: two spaces, one line each, LF, in alphabetical order. */
    byte[] bytes() {
        StringBuilder json = new StringBuilder("{\n");
        json.append("  \"format\": \"waymark-manifest\",\n  \"formatVersion\": 1,\n");
        json.append("  \"pack\": ").append(quoted(pack)).append(",\n");
        json.append("  \"version\": ").append(quoted(version)).append(",\n");
        json.append("  \"sha256\": {");
        String comma = "\n";
        for (Map.Entry<String, String> file : digests.entrySet()) {
            json.append(comma)
                    .append("    ")
                    .append(quoted(file.getKey()))
                    .append(": ")
                    .append(quoted(file.getValue()));
            comma = ",\n";
        }
        return json.append("\n  }\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws Refusal when it is not written in the one form
     */
    static Manifest read(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            expect(parser, JsonToken.START_OBJECT);
            String format = "";
            String pack = "";
            String version = "";
            SortedMap<String, String> digests = new TreeMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "format" -> format = Objects.toString(parser.getText());
                    case "pack" -> pack = Objects.toString(parser.getText());
                    case "version" -> version = Objects.toString(parser.getText());
                    case "sha256" -> {
                        while (parser.nextToken() == JsonToken.FIELD_NAME) {
                            String file = parser.currentName();
                            parser.nextToken();
                            digests.put(file, Objects.toString(parser.getText()));
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
            Manifest manifest = new Manifest(pack, version, digests);
            boolean sound =
                    format.equals("waymark-manifest")
                            && ID.matcher(pack).matches()
                            && PackVersion.isOne(version)
                            && digests.values().stream()
                                    .allMatch(sum -> SHA_256.matcher(sum).matches());
            // What a parser forgives, such as a member that stands twice, shows itself here.
            if (!sound || !Arrays.equals(manifest.bytes(), bytes)) {
                throw malformed();
            }
            return manifest;
        } catch (IOException _) {
            throw malformed();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    private static void expect(JsonParser parser, JsonToken token) throws IOException {
        if (parser.nextToken() != token) {
            throw malformed();
        }
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static Refusal malformed() {
        return new Refusal(NAME, "The manifest is not written in the form that packs have.");
    }
}

package org.waymark.pathway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.yaml.snakeyaml.LoaderOptions;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON and YAML strictly and remembers where each member stood: no repeated member, nothing
 * after the end, no comment, bounded depth and length; in YAML no anchor, alias or tag either.
 */
final class TreeReader {

    private static final int MAX_DEPTH = 64;

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(1024 * 1024)
                    .maxNameLength(256)
                    .maxNumberLength(32)
                    .maxDocumentLength(4L * PackFiles.MAX_FILE)
                    .build();

    private final JsonFactory json = new JsonFactoryBuilder().streamReadConstraints(BOUNDS).build();
    private final JsonFactory yaml =
            YAMLFactory.builder().streamReadConstraints(BOUNDS).loaderOptions(yamlBounds()).build();
    private final Faults faults;

    TreeReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * @param file name for faults
     * @param text the whole file
     * @return empty after a fault was noted
     */
    Optional<Located> json(String file, String text) {
        return read(json, "JSON", file, text, 0);
    }

    /**
     * @param file name for faults
     * @param text the front matter alone
     * @param linesBefore how many lines of the file come before it
     * @return empty after a fault was noted
     */
    Optional<Located> yaml(String file, String text, int linesBefore) {
        new YamlTricks(yamlBounds(), faults).note(file, text, linesBefore);
        return read(yaml, "front matter", file, text, linesBefore);
    }

    private Optional<Located> read(
            JsonFactory format, String what, String file, String text, int linesBefore) {
        Reading reading = new Reading(file, linesBefore);
        try (JsonParser parser = format.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                faults.error(file, 1 + linesBefore, "There is no " + what + " here.");
                return Optional.empty();
            }
            JsonNode root = reading.value(parser, first, "", 0);
            if (parser.nextToken() != null) {
                faults.error(
                        file,
                        reading.line(parser),
                        "Something follows the end of the " + what + ".");
                return Optional.empty();
            }
            return Optional.of(new Located(file, root, reading.lines, faults));
        } catch (TooDeep _) {
            faults.error(
                    file, reading.lastLine, "The " + what + " is nested more than 64 levels deep.");
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? -1 : broken.getLocation().getLineNr();
            faults.error(
                    file,
                    line > 0 ? line + linesBefore : reading.lastLine,
                    "The " + what + " cannot be read from here: " + firstLine(broken) + ".");
        } catch (IOException _) {
            faults.error(file, 0, "The " + what + " cannot be read.");
        }
        return Optional.empty();
    }

    private static String firstLine(JsonProcessingException broken) {
        String message = broken.getOriginalMessage();
        if (message == null) {
            return "it is not well formed";
        }
        String line = message.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static LoaderOptions yamlBounds() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(PackFiles.MAX_FILE);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(0);
        // Told by this reader, with the line.
        options.setAllowDuplicateKeys(true);
        return options;
    }

    /** Thrown where a format does not bound the depth by itself. */
    private static final class TooDeep extends IOException {}

    private final class Reading {

        private final String file;
        private final int linesBefore;
        private final Map<String, Integer> lines = new HashMap<>();
        private int lastLine;

        Reading(String file, int linesBefore) {
            this.file = file;
            this.linesBefore = linesBefore;
        }

        int line(JsonParser parser) {
            lastLine = parser.currentTokenLocation().getLineNr() + linesBefore;
            return lastLine;
        }

        JsonNode value(JsonParser parser, JsonToken token, String pointer, int depth)
                throws IOException {
            if (depth > MAX_DEPTH) {
                throw new TooDeep();
            }
            lines.putIfAbsent(pointer, line(parser));
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            return switch (token) {
                case START_OBJECT -> object(parser, pointer, depth);
                case START_ARRAY -> array(parser, pointer, depth);
                case VALUE_STRING -> nodes.textNode(parser.getText());
                case VALUE_NUMBER_INT -> whole(parser);
                case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
                case VALUE_TRUE -> nodes.booleanNode(true);
                case VALUE_FALSE -> nodes.booleanNode(false);
                case VALUE_NULL -> nodes.nullNode();
                default -> throw new IOException("unexpected token");
            };
        }

        private JsonNode whole(JsonParser parser) throws IOException {
            return parser.getNumberType() == JsonParser.NumberType.INT
                    ? JsonNodeFactory.instance.numberNode(parser.getIntValue())
                    : JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
        }

        private ObjectNode object(JsonParser parser, String pointer, int depth) throws IOException {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                int line = line(parser);
                if (object.has(name)) {
                    faults.error(file, line, "The member “" + name + "” stands here twice.");
                }
                lines.put(child, line);
                object.set(name, value(parser, parser.nextToken(), child, depth + 1));
            }
            return object;
        }

        private ArrayNode array(JsonParser parser, String pointer, int depth) throws IOException {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            JsonToken token = parser.nextToken();
            while (token != JsonToken.END_ARRAY) {
                if (token == null) {
                    throw new IOException("ends within a list");
                }
                array.add(value(parser, token, pointer + "/" + array.size(), depth + 1));
                token = parser.nextToken();
            }
            return array;
        }
    }
}

package org.waymark.pathway;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The JSON Schemas of the content, from files of this machine only: a reference to any other place
 * is refused, never fetched.
 */
final class Schemas {

    private final PackFiles files;
    private final TreeReader trees;
    private final Faults faults;
    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig config;
    private final Map<String, Optional<JsonSchema>> known = new HashMap<>();

    /**
     * @param files the folder of schemas, {@code NAME.schema.json} each
     */
    Schemas(PackFiles files, TreeReader trees, Faults faults) {
        this.files = files;
        this.trees = trees;
        this.faults = faults;
        this.factory =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder ->
                                builder.schemaLoaders(
                                        loaders ->
                                                loaders.add(
                                                        iri -> {
                                                            throw new JsonSchemaException(
                                                                    "A schema may refer only to"
                                                                            + " itself.");
                                                        })));
        this.config =
                SchemaValidatorsConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .locale(Locale.ENGLISH)
                        .build();
    }

    /** Notes every way in which a file differs from its schema. */
    void check(Located file, String schemaName) {
        Optional<JsonSchema> schema = known.computeIfAbsent(schemaName, this::load);
        if (schema.isEmpty()) {
            return;
        }
        Member root = file.root();
        try {
            for (ValidationMessage message : schema.get().validate(root.node())) {
                note(file, message);
            }
        } catch (JsonSchemaException _) {
            faults.error(files.shown(fileName(schemaName)), 0, "This schema cannot be used.");
        }
    }

    private static String fileName(String schemaName) {
        return schemaName + ".schema.json";
    }

    private Optional<JsonSchema> load(String schemaName) {
        String file = fileName(schemaName);
        return files.text(file)
                .flatMap(text -> trees.json(files.shown(file), text))
                .flatMap(
                        tree -> {
                            try {
                                return Optional.of(factory.getSchema(tree.root().node(), config));
                            } catch (JsonSchemaException _) {
                                faults.error(files.shown(file), 0, "This schema cannot be used.");
                                return Optional.empty();
                            }
                        });
    }

    private static void note(Located file, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String property = message.getProperty();
        String keyword = message.getType();
        if (property != null && keyword.equals("additionalProperties")) {
            pointer += "/" + property.replace("~", "~0").replace("/", "~1");
        } else if (property != null && keyword.equals("required")) {
            // Two absent members are two slips, though both are told at the same place.
            pointer += "/" + property;
        }
        file.error(pointer, inWords(keyword, pointer, message));
    }

    private static String inWords(String keyword, String pointer, ValidationMessage message) {
        String name = "“" + named(pointer) + "”";
        JsonNode asked = message.getSchemaNode();
        return switch (keyword) {
            case "required" -> name + " is missing.";
            case "additionalProperties" -> name + " is not known here.";
            case "type" -> name + " must be " + typeInWords(asked) + ".";
            case "enum" -> name + " must be one of: " + list(asked) + ".";
            case "const" -> name + " must be " + asked.asText() + ".";
            case "pattern" -> name + " is not written in the form that is asked for here.";
            case "maxLength" -> name + " is longer than " + asked.asText() + " characters.";
            case "minLength" -> name + " is empty.";
            case "minItems" -> name + " needs at least " + asked.asText() + ".";
            case "maxItems" ->
                    asked.asInt() == 0
                            ? name + " must be empty here."
                            : name + " may have at most " + asked.asText() + ".";
            case "uniqueItems" -> name + " names the same thing twice.";
            case "minimum" -> name + " must be at least " + asked.asText() + ".";
            case "maximum" -> name + " must be at most " + asked.asText() + ".";
            case "minProperties" -> name + " is empty.";
            default -> name + " does not fit any form that is allowed here.";
        };
    }

    private static String named(String pointer) {
        if (pointer.isEmpty()) {
            return "the file";
        }
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (name.chars().allMatch(Character::isDigit)) {
            String list = pointer.substring(0, pointer.lastIndexOf('/'));
            int number = name.length() > 6 ? 0 : Integer.parseInt(name) + 1;
            return named(list) + ", number " + number;
        }
        return name.replace("~1", "/").replace("~0", "~");
    }

    private static String typeInWords(JsonNode type) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .map(Schemas::typeInWords)
                    .collect(Collectors.joining(" or "));
        }
        return switch (type.asText()) {
            case "string" -> "text (in quotation marks where it looks like something else)";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of members";
            case "null" -> "null";
            default -> type.asText();
        };
    }

    private static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }
}

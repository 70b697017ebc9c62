package org.waymark.journal;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The members of one JSON object, read strictly: each has its type, none may be missing, and {@link
 * #end()} refuses any that was not asked for.
 */
final class Members {

    private final JsonNode object;
    private final Set<String> read = new HashSet<>();

    Members(JsonNode object) {
        if (!object.isObject()) {
            throw new MalformedFactException("an object was expected");
        }
        this.object = object;
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw new MalformedFactException(name + " may not be null");
        }
        return text;
    }

    @Nullable String textOrNull(String name) {
        JsonNode node = member(name);
        if (node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw new MalformedFactException(name + " is no text");
        }
        return node.textValue();
    }

    UUID uuid(String name) {
        return uuid(name, text(name));
    }

    @Nullable UUID uuidOrNull(String name) {
        String text = textOrNull(name);
        return text == null ? null : uuid(name, text);
    }

    int number(String name) {
        JsonNode node = member(name);
        if (!node.isInt()) {
            throw new MalformedFactException(name + " is no whole number");
        }
        return node.intValue();
    }

    @Nullable Integer numberOrNull(String name) {
        return member(name).isNull() ? null : Integer.valueOf(number(name));
    }

    boolean truth(String name) {
        JsonNode node = member(name);
        if (!node.isBoolean()) {
            throw new MalformedFactException(name + " is neither true nor false");
        }
        return node.booleanValue();
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return WireNames.named(type, text(name));
    }

    Members object(String name) {
        return new Members(member(name));
    }

    /** The names of all members, in the order in which they stand. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    <T> List<T> objects(String name, Function<Members, T> element) {
        List<T> list = new ArrayList<>();
        for (JsonNode node : array(name)) {
            Members members = new Members(node);
            list.add(element.apply(members));
            members.end();
        }
        return list;
    }

    List<String> texts(String name) {
        List<String> list = new ArrayList<>();
        for (JsonNode node : array(name)) {
            if (!node.isTextual()) {
                throw new MalformedFactException(name + " holds something else than texts");
            }
            list.add(node.textValue());
        }
        return list;
    }

    List<UUID> uuids(String name) {
        List<UUID> list = new ArrayList<>();
        for (JsonNode node : array(name)) {
            if (!node.isTextual()) {
                throw new MalformedFactException(name + " holds something else than ids");
            }
            list.add(uuid(name, node.textValue()));
        }
        return list;
    }

    /**
     * @throws MalformedFactException when there is a member that nobody asked for
     */
    void end() {
        for (var names = object.fieldNames(); names.hasNext(); ) {
            if (!read.contains(names.next())) {
                throw new MalformedFactException("a member is not known");
            }
        }
    }

    private JsonNode array(String name) {
        JsonNode node = member(name);
        if (!node.isArray()) {
            throw new MalformedFactException(name + " is no list");
        }
        return node;
    }

    private JsonNode member(String name) {
        JsonNode node = object.get(name);
        if (node == null) {
            throw new MalformedFactException(name + " is missing");
        }
        read.add(name);
        return node;
    }

    private static UUID uuid(String name, String text) {
        try {
            UUID uuid = UUID.fromString(text);
            // fromString also takes shortened groups, which would then not be written back alike.
            if (uuid.toString().equals(text)) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedFactException(name + " is no id", e);
        }
        throw new MalformedFactException(name + " is no id");
    }
}

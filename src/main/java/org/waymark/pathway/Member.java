package org.waymark.pathway;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One value of a file, with its place. Reading is lenient, because the schema has the say on form:
 * what is absent or of another type reads as empty, and the reading as a whole is refused for it.
 *
 * @param within the file
 * @param pointer JSON pointer within the file
 * @param node the value
 */
record Member(Located within, String pointer, JsonNode node) {

    Member at(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new Member(within, pointer + "/" + escaped, node.path(name));
    }

    List<Member> items() {
        List<Member> items = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new Member(within, pointer + "/" + i, node.path(i)));
            }
        }
        return items;
    }

    /** The names of the members within, in the order of the file. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean isNull() {
        return node.isNull() || node.isMissingNode();
    }

    /** The text, shorn of white space around it; empty when there is none. */
    String text() {
        return node.isTextual() ? node.textValue().strip() : "";
    }

    @Nullable String textOrNull() {
        return node.isTextual() ? node.textValue().strip() : null;
    }

    List<String> texts() {
        return items().stream().map(Member::text).filter(text -> !text.isEmpty()).toList();
    }

    @Nullable Integer numberOrNull() {
        return node.isInt() ? Integer.valueOf(node.intValue()) : null;
    }

    int number() {
        return node.isInt() ? node.intValue() : 0;
    }

    boolean truth() {
        return node.isBoolean() && node.booleanValue();
    }

    /** The date; 1 January 1970 after a fault was noted. */
    LocalDate date() {
        if (!node.isTextual()) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException _) {
            error("There is no such date as “" + shown() + "”.");
            return LocalDate.EPOCH;
        }
    }

    /** The local date and time; midnight of 1 January 1970 after a fault was noted. */
    LocalDateTime time() {
        if (!node.isTextual()) {
            return LocalDate.EPOCH.atStartOfDay();
        }
        try {
            return LocalDateTime.parse(text());
        } catch (DateTimeException _) {
            error("There is no such date and time as “" + shown() + "”.");
            return LocalDate.EPOCH.atStartOfDay();
        }
    }

    /** The step that is named here; empty after a fault was noted, or where nothing stands. */
    Optional<StepId> stepId() {
        String text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StepId(text));
        } catch (IllegalArgumentException form) {
            error("“" + shown() + "” cannot be the id of a step. " + form.getMessage());
            return Optional.empty();
        }
    }

    int line() {
        return within.line(pointer);
    }

    void error(String reason) {
        within.error(pointer, reason);
    }

    void warning(String reason) {
        within.warning(pointer, reason);
    }

    /** The text for a message: one line, not too long. */
    String shown() {
        String text = text().replaceAll("\\s+", " ");
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}

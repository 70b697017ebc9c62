package org.waymark.casework;

import org.waymark.casework.store.PersonRow;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in full, as initials, and taken out of places where they are too much. */
final class Names {

    static final String NOT_KNOWN = "Name not known";

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final int LONGEST_HEADLINE = 90;

    private Names() {}

    /** The full name, or the name they go by; {@link #NOT_KNOWN} when there is neither. */
    static String full(PersonRow person) {
        String name = person.name();
        if (name != null && !name.isBlank()) {
            return name;
        }
        String knownAs = person.knownAs();
        return knownAs == null || knownAs.isBlank() ? NOT_KNOWN : knownAs;
    }

    /** {@code R. K.} for Robin Kestrel; {@link #NOT_KNOWN} stays as it is. */
    static String initials(PersonRow person) {
        return initials(full(person));
    }

    private static String initials(String name) {
        return name.equals(NOT_KNOWN)
                ? name
                : GAPS.splitAsStream(name.strip())
                        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining(" "));
    }

    /**
     * The beginning of a text with the names of a case's people made into initials, for lists that
     * somebody walking by may read.
     */
    static String headline(String text, Collection<PersonRow> people) {
        Map<String, String> initials = new LinkedHashMap<>();
        for (PersonRow person : people) {
            for (String name : Arrays.asList(person.name(), person.knownAs())) {
                if (name != null && !name.isBlank()) {
                    initials.put(name.strip(), initials(name));
                    nameParts(name).forEach(part -> initials.put(part, initials(part)));
                }
            }
        }
        String neutral = GAPS.matcher(text.strip()).replaceAll(" ");
        for (String name : longestFirst(initials)) {
            // A name ends where no further letter follows, so that Dan does not touch Danger.
            neutral =
                    Pattern.compile(
                                    "(?<![\\p{L}\\p{N}])"
                                            + Pattern.quote(name)
                                            + "(?![\\p{L}\\p{N}])",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(neutral)
                            .replaceAll(Matcher.quoteReplacement(initials.get(name)));
        }
        return shortened(neutral);
    }

    private static List<String> longestFirst(Map<String, String> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The parts of a name that are names themselves, not words such as "mother". */
    private static List<String> nameParts(String name) {
        return GAPS.splitAsStream(name.strip())
                .map(part -> POSSESSIVE.matcher(part).replaceAll(""))
                .filter(part -> part.codePointCount(0, part.length()) > 1)
                .filter(part -> !Character.isLowerCase(part.codePointAt(0)))
                .toList();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_HEADLINE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_HEADLINE - 1)).strip() + "…";
    }
}

package org.waymark.pathway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the dates of an invented case, so that it lies as far back from today as it lay from the
 * day on which it was written: by whole weeks, which keep each event on its day of the week. The
 * same day gives the same dates. A date within a sentence stands in braces, {@code {2026-10-14}}.
 */
final class PracticeDates {

    private static final int WEEK = 7;
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BARE =
            Pattern.compile(
                    "\\b20[0-9]{2}-[0-9]{2}|\\b[0-9]{1,2}"
                            + " (?:January|February|March|April|May|June|July"
                            + "|August|September|October|November|December)\\b");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final long days;

    private PracticeDates(long days) {
        this.days = days;
    }

    /** The case with its dates moved; what is no date stays as it is. */
    static Located moved(Located file, LocalDate today) {
        Member asOf = file.root().at("asOf");
        long apart = ChronoUnit.DAYS.between(asOf.date(), today);
        check(file.root());
        return file.with(
                new PracticeDates(Math.floorDiv(apart, WEEK) * WEEK).all(file.root().node()));
    }

    /** A date that is not in braces would stay behind while the case moves. */
    private static void check(Member member) {
        member.names().forEach(name -> check(member.at(name)));
        member.items().forEach(PracticeDates::check);
        String text = member.text();
        if (isDate(text)) {
            return;
        }
        Matcher braces = IN_BRACES.matcher(text);
        while (braces.find()) {
            if (!isDate(braces.group(1)) || braces.group(1).length() != "2026-10-14".length()) {
                member.error("Braces hold a day and nothing else, such as {2026-10-14}.");
            }
        }
        if (BARE.matcher(IN_BRACES.matcher(text).replaceAll("")).find()) {
            member.error(
                    "This case moves with the day on which it is read, and a date in its words"
                            + " would stay: write it as {2026-10-14}.");
        }
    }

    private static boolean isDate(String text) {
        return !new PracticeDates(0).date(text).isEmpty();
    }

    private JsonNode all(JsonNode node) {
        if (node instanceof ObjectNode members) {
            ObjectNode moved = members.objectNode();
            members.properties().forEach(each -> moved.set(each.getKey(), all(each.getValue())));
            return moved;
        }
        if (node instanceof ArrayNode items) {
            ArrayNode moved = items.arrayNode();
            items.forEach(item -> moved.add(all(item)));
            return moved;
        }
        return node.isTextual() ? TextNode.valueOf(text(node.textValue())) : node;
    }

    private String text(String text) {
        String date = date(text);
        return date.isEmpty() ? IN_BRACES.matcher(text).replaceAll(this::inWords) : date;
    }

    private String inWords(MatchResult braces) {
        String date = date(braces.group(1));
        return Matcher.quoteReplacement(
                date.length() == "2026-10-14".length()
                        ? WORDS.format(LocalDate.parse(date))
                        : braces.group());
    }

    /** A month, day or moment, moved; empty where the text is none. */
    private String date(String text) {
        try {
            return switch (text.length()) {
                case 7 -> YearMonth.from(YearMonth.parse(text).atDay(15).plusDays(days)).toString();
                case 10 -> LocalDate.parse(text).plusDays(days).toString();
                case 16 -> LocalDateTime.parse(text).plusDays(days).toString();
                default -> "";
            };
        } catch (DateTimeException noDate) {
            return "";
        }
    }
}

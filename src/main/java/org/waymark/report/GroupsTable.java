package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.Observations;
import org.waymark.journal.fact.SignNoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The same observations by group, each sign with what the guidance said of it when it was noted,
 * and where it was noted. Groups without anything are named too, so that nobody takes a silence for
 * an answer.
 */
final class GroupsTable {

    static final String TITLE = "The same, by group";

    private static final List<String> COLUMNS =
            List.of(
                    "Sign, as noted",
                    "More telling, said the guidance then",
                    "Less telling, said the guidance then",
                    "Noted on");
    private static final String NOTHING = "–";

    private final Markup markup;

    GroupsTable(Markup markup) {
        this.markup = markup;
    }

    void write(Observations told) {
        markup.in(
                "div",
                () -> {
                    markup.of("h2", TITLE);
                    markup.of("p", Observations.NO_SCORE, css("quiet"));
                    told.domains().forEach(domain -> group(told, domain));
                },
                css("groups"),
                attribute("id", "groups"));
    }

    private void group(Observations told, Observations.Domain domain) {
        markup.of("h3", domain.title());
        if (!domain.introduction().isBlank()) {
            markup.of("p", domain.introduction(), css("quiet"));
        }
        Map<SignNoted, List<Observations.Row>> signs = new LinkedHashMap<>();
        for (Observations.Row row : told.in(domain)) {
            row.signs(domain)
                    .forEach(
                            sign ->
                                    signs.computeIfAbsent(sign, _ -> new java.util.ArrayList<>())
                                            .add(row));
        }
        if (signs.isEmpty()) {
            markup.of(
                    "p",
                    domain.strengths()
                            ? "Nothing was written down in this group. Strengths help to plan:"
                                    + " somebody should ask."
                            : "Nothing was written down in this group. That does not mean that"
                                    + " nothing happened.");
            return;
        }
        markup.in(
                "table",
                () -> {
                    new Tables(markup).header(COLUMNS);
                    markup.in("tbody", () -> signs.forEach(this::sign));
                },
                css("list grouped"));
    }

    private void sign(SignNoted sign, List<Observations.Row> rows) {
        markup.in(
                "tr",
                () -> {
                    markup.of(
                            "th",
                            sign.words() + (sign.sign() == null ? " (own words)" : ""),
                            attribute("scope", "row"));
                    markup.of("td", orNothing(sign.moreTelling()));
                    markup.of("td", orNothing(sign.lessTelling()));
                    markup.of(
                            "td",
                            rows.stream()
                                    .map(row -> row.date() + " (no. " + row.number() + ")")
                                    .collect(Collectors.joining("\n")));
                });
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? NOTHING : words;
    }
}

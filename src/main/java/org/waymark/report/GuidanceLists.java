package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.LimitWords;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Source;
import org.waymark.pathway.TimeLimit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the prints of national and of local packs have in common. */
final class GuidanceLists {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Markup markup;
    private final GuidanceLinks links;

    GuidanceLists(Markup markup, GuidanceLinks links) {
        this.markup = markup;
        this.links = links;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The head of the first page: what it is, by whom, until when, and what it is not. */
    void front(PackIdentity pack, @Nullable String under) {
        markup.of("h1", pack.title());
        if (under != null) {
            markup.of("p", under, css("subtitle"));
        }
        markup.of(
                "p",
                "Version %s, effective %s, to be reviewed by %s. Published by %s, %s."
                        .formatted(
                                pack.version(),
                                day(pack.effective()),
                                day(pack.reviewBy()),
                                pack.publisher(),
                                pack.licence()),
                css("quiet"));
        markup.of("p", pack.notice(), css("notice"));
    }

    /**
     * A line of the contents.
     *
     * @param anchor id of what it names
     */
    void entry(String words, String anchor) {
        markup.in(
                "li",
                () -> {
                    if (links.followed()) {
                        markup.of("a", words, attribute("href", "#" + anchor));
                    } else {
                        markup.words(words);
                    }
                });
    }

    /** A line with an address, or nothing where there is none. */
    void address(@Nullable String url) {
        if (url != null) {
            markup.in("p", () -> links.link(url, url));
        }
    }

    /** A heading with a list of plain lines, or nothing where there are none. */
    void lines(String heading, String level, List<String> lines) {
        if (!lines.isEmpty()) {
            markup.of(level, heading);
            markup.in("ul", () -> lines.forEach(line -> markup.of("li", line)));
        }
    }

    /** One time limit in full. */
    void clock(TimeLimit clock, Pathway pathway, boolean anchored) {
        markup.of("h3", clock.title(), attribute("id", anchored ? "clock-" + clock.id() : ""));
        markup.of("p", clock.text());
        List<String> met = new LimitWords(pathway).of(clock);
        if (!met.isEmpty()) {
            markup.of("p", String.join(" ", met));
        }
        String owed =
                clock.owedBy().equals("us")
                        ? "Owed by you."
                        : "Owed by: "
                                + pathway.roles().stream()
                                        .filter(role -> role.id().equals(clock.owedBy()))
                                        .map(role -> role.title())
                                        .findFirst()
                                        .orElse(clock.owedBy())
                                + ".";
        markup.of(
                "p",
                owed
                        + " Never a reason to wait where a child is at risk now. "
                        + proof(clock.sources(), clock.evidence(), pathway),
                css("quiet"));
    }

    /** Where it was read and how well it is established. */
    static String proof(List<String> sources, @Nullable String evidence, Pathway pathway) {
        String keys = sources.isEmpty() ? "" : "Sources: [" + String.join("] [", sources) + "].";
        if (evidence == null) {
            return keys;
        }
        Optional<String> grade =
                pathway.evidenceGrades().stream()
                        .filter(one -> one.id().equals(evidence))
                        .map(one -> one.title() + " (" + one.id() + ")")
                        .findFirst();
        return (keys + " Evidence: " + grade.orElse(evidence) + ".").strip();
    }

    /** The list to which the keys in the text belong. */
    void sources(List<Source> sources) {
        markup.of("h2", "Sources", attribute("id", "sources"));
        for (Source source : sources) {
            markup.in(
                    "p",
                    () -> {
                        markup.of("strong", "[" + source.key() + "] ");
                        markup.words(source.title() + ". " + source.publisher() + ". ");
                        if (source.pageDate() != null) {
                            markup.words("Dated " + source.pageDate() + ". ");
                        }
                        markup.words(
                                "Checked "
                                        + day(source.checked())
                                        + ", confidence "
                                        + source.confidence()
                                        + ". ");
                        if (source.note() != null) {
                            markup.words(source.note() + " ");
                        }
                        String url = source.url();
                        if (url != null) {
                            links.link(url, url);
                        }
                    },
                    attribute("id", "source-" + source.key()));
        }
    }
}

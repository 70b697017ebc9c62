package org.waymark.report;

import static org.waymark.report.Markup.css;

import org.waymark.pathway.PackIdentity;

/** How a reader can check a print against the record, and which guidance stands behind it. */
final class Checking {

    private final Markup markup;

    Checking(Markup markup) {
        this.markup = markup;
    }

    /**
     * @param count how many entries the record held
     * @param head digest of its last entry, in hex
     * @param headWords the same in words
     */
    void record(long count, String head, String headWords) {
        markup.of("h2", "Checking this print against the record");
        markup.of(
                "p",
                "When it was made the record held %,d signed %s. The head of its chain was:"
                        .formatted(count, count == 1 ? "entry" : "entries"),
                css("quiet"));
        markup.of("p", headWords, css("head-words"));
        markup.of("p", head, css("hex"));
        markup.of(
                "p",
                "As long as the record can show this head at the same place, nothing before it has"
                        + " been changed.",
                css("quiet"));
    }

    void guidance(PackIdentity pack) {
        markup.of("h2", "About the guidance");
        markup.of(
                "p",
                "%s, version %s, %s. %s"
                        .formatted(pack.title(), pack.version(), pack.publisher(), pack.notice()),
                css("quiet"));
    }
}

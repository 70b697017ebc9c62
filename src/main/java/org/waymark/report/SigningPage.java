package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.casework.Chronology;

import java.util.List;

/** The lines to sign on, and to list what is enclosed. */
final class SigningPage {

    private static final List<String> LINES =
            List.of("Signed as", "Name", "Role", "Signature", "Date");

    private SigningPage() {}

    static void write(Markup markup, Chronology chronology, PrintedDates dates) {
        markup.in(
                "div",
                () -> {
                    markup.of("h2", "Signatures");
                    markup.of(
                            "p",
                            "This chronology was made from the signed record on %s. It has %s."
                                    .formatted(
                                            dates.moment(chronology.madeAt()),
                                            FrontSheet.count(chronology.rows().size(), "event")));
                    markup.in("table", () -> lines(markup), css("signing"));
                    markup.of("p", "Enclosures (list them, or write “none”):", css("label"));
                    markup.of("p", " ", css("rule"));
                    markup.of("p", " ", css("rule"));
                },
                css("signatures"),
                attribute("id", "signatures"));
    }

    private static void lines(Markup markup) {
        new Tables(markup).header(LINES);
        markup.in(
                "tbody",
                () -> {
                    for (String who : List.of("Prepared by", "Checked against the record by")) {
                        markup.in(
                                "tr",
                                () -> {
                                    markup.of("th", who, attribute("scope", "row"));
                                    for (int line = 1; line < LINES.size(); line++) {
                                        markup.of("td", " ");
                                    }
                                });
                    }
                });
    }
}

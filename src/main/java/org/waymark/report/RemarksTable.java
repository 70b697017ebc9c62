package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.casework.Chronology;

import java.util.List;

/** What a reader must know of the record itself, one remark a row. */
final class RemarksTable {

    static final String TITLE = "Remarks on the record";

    private static final String LEGEND =
            "What the journal says of the record itself, in the order of recording.";

    private final Markup markup;
    private final PrintedDates dates;
    private final Tables tables;

    RemarksTable(Markup markup, PrintedDates dates) {
        this.markup = markup;
        this.dates = dates;
        this.tables = new Tables(markup);
    }

    /** Writes the table, where there is any remark. */
    void write(Chronology chronology) {
        if (chronology.remarks().isEmpty()) {
            return;
        }
        markup.in(
                "div",
                () -> {
                    markup.of("h2", TITLE);
                    markup.of("p", LEGEND, css("quiet"));
                    markup.in("table", () -> table(chronology.remarks()), css("list remarks"));
                },
                css("way"),
                attribute("id", "remarks"));
    }

    private void table(List<Chronology.Remark> remarks) {
        tables.header(List.of("Recorded", "What", "What it means", "Ref"));
        markup.in(
                "tbody",
                () ->
                        remarks.forEach(
                                remark ->
                                        tables.row(
                                                dates.moment(remark.recordedAt()),
                                                remark.kind().title(),
                                                remark.words(),
                                                "Entry %d, by %s"
                                                        .formatted(
                                                                remark.number(),
                                                                remark.author()))));
    }
}

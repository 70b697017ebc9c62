package org.waymark.report;

import static org.waymark.report.Markup.attribute;

import org.waymark.casework.Chronology;
import org.waymark.pathway.Pathway;

import java.time.ZoneId;
import java.util.BitSet;

/**
 * Writes chronologies as documents: a front sheet, the table of events, the case's way, the full
 * text of what is too long for a column, and the lines to sign on. Everything that the chronology
 * holds is in it; what it leaves out is said on the front sheet.
 *
 * <p>Making one reads the typeface once and then only memory; safe to use from one thread at a
 * time.
 */
public final class ChronologyDocument {

    private final Pathway pathway;
    private final Letterhead letterhead;
    private final PrintedDates dates;
    private final BitSet drawable;
    private final String style;

    /**
     * @param pathway the guidance whose titles and notice are printed
     * @param letterhead what stands on every page
     * @param zone the zone in which times are told
     */
    public ChronologyDocument(Pathway pathway, Letterhead letterhead, ZoneId zone) {
        this.pathway = pathway;
        this.letterhead = letterhead;
        this.dates = new PrintedDates(zone);
        this.drawable = Typeface.coverage();
        this.style = PrintStyle.text("chronology.css");
    }

    /** The chronology as a document. */
    public PrintDocument of(Chronology chronology) {
        String title = title(chronology);
        // The front sheet tells how many characters had to be told by number: known only at the
        // end, so where there are any the document is written once more.
        DrawableText first = new DrawableText(drawable);
        String xhtml = write(chronology, title, new Markup(first), 0);
        if (first.replaced() > 0) {
            Markup again = new Markup(new DrawableText(drawable));
            xhtml = write(chronology, title, again, first.replaced());
        }
        return new PrintDocument(
                new DrawableText(drawable).of(title),
                PrintStyle.fileName(title, dates.local(chronology.madeAt()).toLocalDate()),
                xhtml,
                dates.local(chronology.madeAt()),
                letterhead.practice());
    }

    private String write(Chronology chronology, String title, Markup markup, long replaced) {
        FullTexts fullTexts = new FullTexts(markup);
        FrontSheet front = new FrontSheet(markup, pathway, letterhead, dates);
        ChronologyTable table = new ChronologyTable(markup, pathway, dates, fullTexts);
        WayTable way = new WayTable(markup, pathway, dates, fullTexts);
        RemarksTable remarks = new RemarksTable(markup, dates);
        return markup.in(
                        "html",
                        () -> {
                            head(markup, title, chronology);
                            markup.in(
                                    "body",
                                    () -> {
                                        new Margins(markup, letterhead)
                                                .write(
                                                        "Chronology of case "
                                                                + chronology
                                                                        .file()
                                                                        .summary()
                                                                        .number(),
                                                        printed(chronology));
                                        front.write(chronology, replaced);
                                        table.write(chronology);
                                        way.write(chronology);
                                        remarks.write(chronology);
                                        fullTexts.write();
                                        SigningPage.write(markup, chronology, dates);
                                    });
                        },
                        attribute("lang", "en-GB"),
                        attribute("xml:lang", "en-GB"))
                .xhtml();
    }

    private void head(Markup markup, String title, Chronology chronology) {
        markup.in(
                "head",
                () -> {
                    markup.of("title", title);
                    markup.in("style", () -> markup.raw(style), attribute("type", "text/css"));
                    markup.in(
                            "bookmarks",
                            () -> {
                                bookmark(markup, "Front sheet", "#front");
                                bookmark(markup, chronology.scope().title(), "#events");
                                if (!chronology.moves().isEmpty()) {
                                    bookmark(markup, WayTable.TITLE, "#way");
                                }
                                if (!chronology.remarks().isEmpty()) {
                                    bookmark(markup, RemarksTable.TITLE, "#remarks");
                                }
                                bookmark(markup, "Signatures", "#signatures");
                            });
                });
    }

    private static void bookmark(Markup markup, String name, String href) {
        markup.in("bookmark", () -> {}, attribute("name", name), attribute("href", href));
    }

    private String printed(Chronology chronology) {
        return "Printed %s by %s · Head of the record: %s"
                .formatted(
                        dates.moment(chronology.madeAt()),
                        chronology.madeBy(),
                        chronology.headWords());
    }

    private String title(Chronology chronology) {
        String title = "Chronology of case " + chronology.file().summary().number();
        return letterhead.practice() ? title + " (practice)" : title;
    }
}

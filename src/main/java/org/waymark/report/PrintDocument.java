package org.waymark.report;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A document ready to be laid out.
 *
 * @param title what it is called, in file properties and window titles too; names nobody
 * @param fileName a name for its file, ending in {@code .pdf}; names nobody and stands on every
 *     file system
 * @param xhtml well-formed XHTML with its style sheet inside; refers to nothing outside itself
 * @param madeAt when it was made, in the zone of those who made it
 * @param practice whether the people in it are invented
 * @param charts what is drawn on the pages that its markup keeps free for charts, in their order
 */
public record PrintDocument(
        String title,
        String fileName,
        String xhtml,
        ZonedDateTime madeAt,
        boolean practice,
        List<ChartPage> charts) {

    public PrintDocument {
        charts = List.copyOf(charts);
    }

    /** A document without drawings. */
    public PrintDocument(
            String title, String fileName, String xhtml, ZonedDateTime madeAt, boolean practice) {
        this(title, fileName, xhtml, madeAt, practice, List.of());
    }

    @Override
    public String toString() {
        return "PrintDocument[withheld]";
    }
}

package org.waymark.ui.cases;

import org.waymark.casework.Chronology;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.ui.kit.Moments;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the chronology as it is shown: an event, or a correction right under what it
 * corrects.
 *
 * @param entry the entry that is opened from here
 * @param number position, or blank for a correction
 * @param date when it happened, and in words when it was written late
 */
record Line(
        RecordedEntry entry,
        String number,
        String date,
        String event,
        String source,
        String significance,
        String action,
        String outcome) {

    @Override
    public String toString() {
        return "Line[" + number + "]";
    }

    /** Every row with its corrections. */
    static List<Line> of(Chronology chronology, Moments moments) {
        List<Line> lines = new ArrayList<>();
        for (Chronology.Row row : chronology.rows()) {
            lines.add(of(row));
            for (RecordedEntry correction : row.entry().corrections()) {
                lines.add(correction(correction, moments));
            }
        }
        return List.copyOf(lines);
    }

    private static Line of(Chronology.Row row) {
        RecordedEntry entry = row.entry();
        String date = row.date();
        if (entry.late() != null) {
            date = date + "\nLate: " + Moments.lateness(entry.late());
        }
        String event = entry.corrections().isEmpty() ? row.event() : "Corrected. " + row.event();
        return new Line(
                entry,
                String.valueOf(row.number()),
                date,
                event,
                row.source(),
                row.significance(),
                row.action(),
                row.outcome());
    }

    private static Line correction(RecordedEntry entry, Moments moments) {
        String reason = entry.fact() instanceof EntryCorrected fact ? fact.reason() : "";
        return new Line(
                entry,
                "↳",
                "Corrected " + moments.moment(entry.recordedAt()),
                "Correction: " + entry.fact().text(),
                entry.author(),
                "",
                reason.isEmpty() ? "" : "Why: " + reason,
                "");
    }
}

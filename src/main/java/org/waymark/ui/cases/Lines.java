package org.waymark.ui.cases;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.Chronology;
import org.waymark.casework.EntryId;
import org.waymark.casework.RecordedEntry;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.pathway.StepId;
import org.waymark.ui.kit.EntryParts;
import org.waymark.ui.kit.Moments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes lines of a chronology: events by their own date, with moves and remarks among them by the
 * date of their recording. What corrects something stands beneath it, and nowhere else.
 */
final class Lines {

    /** Stands behind every date. */
    private static final String UNDATED = "~";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Moments moments;
    private final Function<StepId, String> titles;

    /**
     * @param titles tells the title of a step
     */
    Lines(Moments moments, Function<StepId, String> titles) {
        this.moments = moments;
        this.titles = titles;
    }

    List<Line> of(Chronology chronology) {
        Map<EntryId, Chronology.Row> rows = new HashMap<>();
        chronology.rows().forEach(row -> rows.put(row.entry().id(), row));
        Deque<Dated> asides = asides(chronology);
        List<Line> lines = new ArrayList<>();
        for (Chronology.Row row : chronology.rows()) {
            if (corrects(row.entry(), rows)) {
                continue;
            }
            String key = Objects.requireNonNullElse(row.entry().happened().from(), UNDATED);
            while (!asides.isEmpty() && asides.getFirst().key().compareTo(key) < 0) {
                lines.add(asides.removeFirst().line());
            }
            lines.add(of(row));
            corrections(row.entry(), rows, lines);
        }
        asides.forEach(aside -> lines.add(aside.line()));
        return List.copyOf(lines);
    }

    private record Dated(String key, Line line) {
        @Override
        public String toString() {
            return "Dated[withheld]";
        }
    }

    private Deque<Dated> asides(Chronology chronology) {
        List<Dated> asides = new ArrayList<>();
        chronology.moves().forEach(move -> asides.add(dated(move.recordedAt(), of(move))));
        chronology.remarks().forEach(it -> asides.add(dated(it.recordedAt(), of(it))));
        asides.sort(Comparator.comparing(Dated::key));
        return new ArrayDeque<>(asides);
    }

    private Dated dated(Instant recordedAt, Line line) {
        LocalDateTime minute =
                LocalDateTime.ofInstant(recordedAt, moments.clock().getZone())
                        .truncatedTo(ChronoUnit.MINUTES);
        return new Dated(minute.toString(), line);
    }

    private static boolean corrects(RecordedEntry entry, Map<EntryId, Chronology.Row> rows) {
        return entry.fact() instanceof EntryCorrected fact
                && rows.containsKey(new EntryId(fact.entry()));
    }

    private void corrections(
            RecordedEntry corrected, Map<EntryId, Chronology.Row> rows, List<Line> lines) {
        for (RecordedEntry correction : corrected.corrections()) {
            lines.add(correction(correction, rows.get(correction.id())));
            corrections(correction, rows, lines);
        }
    }

    private static Line of(Chronology.Row row) {
        RecordedEntry entry = row.entry();
        String date = row.date();
        if (entry.late() != null) {
            date = date + "\nLate: " + Moments.lateness(entry.late());
        }
        String event = entry.corrections().isEmpty() ? row.event() : "Corrected. " + row.event();
        if (entry.fact() instanceof EntryCorrected) {
            event = "Correction of an entry that is not shown here: " + event;
        }
        return new Line(
                entry.id(),
                entry,
                null,
                String.valueOf(row.number()),
                date,
                event,
                row.source(),
                row.significance(),
                row.action(),
                row.outcome());
    }

    /**
     * @param row where it stands in the chronology by its own date; null when it has no place there
     */
    private Line correction(RecordedEntry entry, Chronology.@Nullable Row row) {
        String reason = entry.fact() instanceof EntryCorrected fact ? fact.reason() : "";
        return new Line(
                entry.id(),
                entry,
                null,
                row == null ? "↳" : "↳ " + row.number(),
                "Corrected " + moment(entry.recordedAt()),
                "Correction: " + entry.fact().text(),
                entry.author(),
                "",
                reason.isEmpty() ? "" : "Why: " + reason,
                "");
    }

    private Line of(Chronology.Move move) {
        String route = move.route();
        String reason = move.reason();
        String why =
                reason != null ? "Reason: " + reason : route == null ? "" : "By way of: " + route;
        List<EntryParts.Part> parts = new ArrayList<>();
        parts.add(new EntryParts.Part("From", titles.apply(move.from())));
        parts.add(new EntryParts.Part("To", titles.apply(move.to())));
        if (route != null) {
            parts.add(new EntryParts.Part("By way of", route));
        }
        if (reason != null) {
            parts.add(new EntryParts.Part("Why it did not follow a route", reason));
        }
        return new Line(
                move.entry(),
                null,
                new Aside(
                        "Move of the case",
                        recorded(move.number(), move.author(), move.recordedAt()),
                        parts),
                "→",
                moment(move.recordedAt()),
                "The case went on to “" + titles.apply(move.to()) + "”.",
                move.author(),
                "",
                why,
                "");
    }

    private Line of(Chronology.Remark remark) {
        return new Line(
                remark.entry(),
                null,
                new Aside(
                        remark.kind().title(),
                        recorded(remark.number(), remark.author(), remark.recordedAt()),
                        List.of(new EntryParts.Part("What it means", remark.words()))),
                "!",
                moment(remark.recordedAt()),
                remark.kind().title() + ". " + remark.words(),
                remark.author(),
                "",
                "",
                "");
    }

    /** As the dates of events are told. */
    private String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, moments.clock().getZone()));
    }

    private String recorded(long number, String author, Instant at) {
        return "Entry " + number + ", signed by " + author + " on " + moments.full(at);
    }
}

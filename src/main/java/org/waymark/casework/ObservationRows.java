package org.waymark.casework;

import org.waymark.calendar.PartialDate;
import org.waymark.casework.store.RemarkStore;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.journal.Head;
import org.waymark.journal.Notebook;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.SignNoted;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.SignDomain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells entries as rows of what was noticed, and the groups that they stand in. */
final class ObservationRows {

    private final Notebook notebook;
    private final Pathway pathway;
    private final Entries entries;
    private final RemarkStore remarks;
    private final Clock clock;

    ObservationRows(
            Notebook notebook, Pathway pathway, Entries entries, RemarkStore remarks, Clock clock) {
        this.notebook = notebook;
        this.pathway = pathway;
        this.entries = entries;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * @param all every entry of the case, by the date of the event
     * @param author who asks
     */
    Observations of(CaseFile file, List<StepEntryRow> all, String author) {
        UUID caseId = file.summary().id().value();
        List<StepEntryRow> observed = all.stream().filter(StepEntryRow::observation).toList();
        List<Observations.Row> rows = rows(entries.of(caseId, observed));
        Head head = notebook.head();
        return new Observations(
                file,
                domains(pathway, rows),
                rows,
                LeftOut.unseen(
                        observed.size() - rows.size(), remarks.fromLaterVersions(caseId).size()),
                notebook.count(),
                head.digest(),
                head.words(),
                clock.instant(),
                author);
    }

    /**
     * @param entries by the date of the event; others than observations are passed over
     */
    static List<Observations.Row> rows(List<RecordedEntry> entries) {
        List<Observations.Row> rows = new ArrayList<>();
        for (RecordedEntry entry : entries) {
            if (entry.fact() instanceof ObservationMade observed) {
                Optional<PartialDate> date = EventDates.read(entry.happened());
                rows.add(
                        new Observations.Row(
                                rows.size() + 1,
                                EventDates.words(entry.happened()),
                                date.flatMap(PartialDate::earliest)
                                        .map(LocalDateTime::toLocalDate)
                                        .orElse(null),
                                date.flatMap(PartialDate::latest)
                                        .map(LocalDateTime::toLocalDate)
                                        .orElse(null),
                                entry,
                                observed,
                                source(observed, entry.author())));
            }
        }
        return rows;
    }

    /** Every group of the pack, then those of the rows that it no longer has. */
    static List<Observations.Domain> domains(Pathway pathway, List<Observations.Row> rows) {
        Map<String, Observations.Domain> domains = new LinkedHashMap<>();
        for (SignDomain domain : pathway.signs()) {
            domains.put(domain.id(), domain(domain.id(), domain.title(), domain.introduction()));
        }
        for (Observations.Row row : rows) {
            for (SignNoted sign : row.observed().signs()) {
                domains.putIfAbsent(sign.domain(), domain(sign.domain(), sign.domainTitle(), ""));
            }
        }
        return List.copyOf(domains.values());
    }

    private static Observations.Domain domain(String id, String title, String introduction) {
        return new Observations.Domain(id, title, introduction, id.equals(SignDomain.STRENGTHS));
    }

    /** Who saw or heard it, how, and who wrote it down. */
    static String source(ObservationMade observed, String author) {
        String observer = observed.observer();
        String manner = observed.howKnown().manner();
        return observer == null
                ? ended(author) + " " + manner + ". " + ChronologyRows.hand(observed.howKnown())
                : ended(observer) + " " + manner + ". Written down by " + ended(author);
    }

    /** Names may end in an initial. */
    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}

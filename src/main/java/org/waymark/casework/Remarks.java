package org.waymark.casework;

import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.LegRow;
import org.waymark.casework.store.RemarkStore;
import org.waymark.casework.store.SetBackRow;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.journal.Entry;
import org.waymark.journal.Notebook;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.CaseAreaChosen;
import org.waymark.journal.fact.ClockSetBack;
import org.waymark.journal.fact.FromLaterVersion;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a reader of a case must know of the record itself. */
final class Remarks {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Notebook notebook;
    private final CaseStore store;
    private final RemarkStore remarks;
    private final Library library;
    private final ZoneId zone;

    Remarks(Notebook notebook, CaseStore store, RemarkStore remarks, Library library, ZoneId zone) {
        this.library = library;
        this.notebook = notebook;
        this.store = store;
        this.remarks = remarks;
        this.zone = zone;
    }

    /**
     * What the journal says of a case's record, in the order of the chain.
     *
     * @param entries every entry of the case at a step
     * @param legs every move of the case
     */
    List<Chronology.Remark> of(CaseId caseId, List<StepEntryRow> entries, List<LegRow> legs) {
        List<String> ids = new ArrayList<>(remarks.fromLaterVersions(caseId.value()));
        ids.addAll(remarks.areasChosen(caseId.value()));
        for (SetBackRow setBack : remarks.clocksSetBack()) {
            if (touches(setBack, entries, legs)) {
                ids.add(setBack.entryId());
            }
        }
        Map<String, RecordedFact> facts = notebook.entries(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(facts.get(id)).flatMap(this::remark).stream())
                .sorted(
                        Comparator.comparing(Chronology.Remark::recordedAt)
                                .thenComparing(Chronology.Remark::number))
                .toList();
    }

    /** The entries of one signing share their moment and stand behind what is said of the clock. */
    private static boolean touches(
            SetBackRow setBack, List<StepEntryRow> entries, List<LegRow> legs) {
        record Place(Instant at, long seq) {}
        return Stream.concat(
                        entries.stream().map(it -> new Place(it.recordedAt(), it.seq())),
                        legs.stream().map(it -> new Place(it.recordedAt(), it.seq())))
                .anyMatch(it -> it.at().equals(setBack.recordedAt()) && it.seq() > setBack.seq());
    }

    private Optional<Chronology.Remark> remark(RecordedFact recorded) {
        return switch (recorded.fact()) {
            case FromLaterVersion it ->
                    Optional.of(
                            remark(
                                    recorded.entry(),
                                    Chronology.RemarkKind.FROM_LATER_VERSION,
                                    "A newer version of Waymark recorded this (kind “%s”, version %d). This version cannot show it. It is kept unchanged: open the notebook with the newer version to read it."
                                            .formatted(it.kind(), it.version())));
            case ClockSetBack it ->
                    Optional.of(
                            remark(
                                    recorded.entry(),
                                    Chronology.RemarkKind.CLOCK_SET_BACK,
                                    "When the next entries were signed, the computer’s clock said %s, which is earlier than the entry before them, of %s. They carry the later time, because time in the record never runs back."
                                            .formatted(words(it.clock()), words(it.previous()))));
            case CaseAreaChosen it ->
                    Optional.of(
                            remark(
                                    recorded.entry(),
                                    Chronology.RemarkKind.AREA_CHOSEN,
                                    it.area().equals(AreaPathway.NATIONAL)
                                            ? "From here on the national guidance alone holds in"
                                                    + " this case."
                                            : "From here on the guidance of "
                                                    + library.nameOf(it.area())
                                                    + " stands beside the national one in this"
                                                    + " case."));
            default -> Optional.empty();
        };
    }

    private Chronology.Remark remark(Entry entry, Chronology.RemarkKind kind, String words) {
        return new Chronology.Remark(
                new EntryId(entry.id()),
                entry.seq(),
                entry.recordedAt(),
                store.authorName(entry.author()).orElse(Entries.SOMEBODY),
                kind,
                words);
    }

    private String words(String recorded) {
        try {
            return MOMENT.format(Instant.parse(recorded).atZone(zone));
        } catch (DateTimeException e) {
            return recorded;
        }
    }
}

package org.waymark.casework;

import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.LegRow;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.casework.store.WhichCases;
import org.waymark.journal.Head;
import org.waymark.journal.Notebook;
import org.waymark.pathway.Pathway;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tells a case in the order of its events, and what is left out of the telling. */
final class Chronologies {

    private final Notebook notebook;
    private final Pathway pathway;
    private final CaseStore store;
    private final Entries entries;
    private final Moves moves;
    private final Remarks remarks;
    private final Clock clock;

    Chronologies(
            Notebook notebook,
            Pathway pathway,
            CaseStore store,
            Entries entries,
            Moves moves,
            Remarks remarks,
            Clock clock) {
        this.notebook = notebook;
        this.pathway = pathway;
        this.store = store;
        this.entries = entries;
        this.moves = moves;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * @param author who asks
     */
    Chronology of(CaseFile file, Chronology.Scope scope, String author) {
        UUID id = file.summary().id().value();
        List<StepEntryRow> all = store.entries(id);
        boolean everything = scope == Chronology.Scope.EVERYTHING;
        List<StepEntryRow> shown =
                everything ? all : all.stream().filter(StepEntryRow::significant).toList();
        ChronologyRows teller = new ChronologyRows(pathway, file.actions());
        List<Chronology.Row> rows = new ArrayList<>();
        for (RecordedEntry entry : entries.of(id, shown)) {
            rows.add(teller.row(rows.size() + 1, entry));
        }
        List<LegRow> every = store.legs(WhichCases.only(id));
        List<LegRow> legs = every.stream().filter(leg -> !leg.decided()).toList();
        List<LegRow> shownLegs = everything ? legs : List.of();
        List<Chronology.Move> way = moves.of(shownLegs);
        List<Chronology.Remark> said = remarks.of(new CaseId(id), all, every);
        int later =
                (int)
                        said.stream()
                                .filter(it -> it.kind() == Chronology.RemarkKind.FROM_LATER_VERSION)
                                .count();
        List<String> leftOut =
                LeftOut.sentences(
                        all,
                        shown,
                        new LeftOut.Unshown(
                                legs.size() - shownLegs.size(),
                                everything ? 0 : said.size() - later,
                                store.pointsMarked(id),
                                shown.size() - rows.size() + shownLegs.size() - way.size(),
                                later));
        Head head = notebook.head();
        Instant now = clock.instant();
        return new Chronology(
                file,
                scope,
                rows,
                leftOut,
                notebook.count(),
                head.digest(),
                head.words(),
                now,
                author,
                way,
                everything ? said : List.of());
    }
}

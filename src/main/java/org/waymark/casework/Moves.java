package org.waymark.casework;

import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.LegRow;
import org.waymark.journal.Notebook;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings the moves of a case from the journal together with who signed them. */
final class Moves {

    private final Notebook notebook;
    private final CaseStore store;

    Moves(Notebook notebook, CaseStore store) {
        this.notebook = notebook;
        this.store = store;
    }

    /** The moves of those rows, in their order; what was destroyed is left out. */
    List<Chronology.Move> of(List<LegRow> legs) {
        return byId(legs.stream().map(LegRow::entryId).toList());
    }

    /** The moves among some entries, in the order of the ids. */
    List<Chronology.Move> byId(List<String> ids) {
        Map<String, RecordedFact> facts = notebook.entries(ids);
        Map<UUID, String> authors = new HashMap<>();
        List<Chronology.Move> moves = new ArrayList<>();
        for (String id : ids) {
            RecordedFact recorded = facts.get(id);
            if (recorded != null && recorded.fact() instanceof CaseMoved moved) {
                moves.add(
                        new Chronology.Move(
                                new EntryId(id),
                                recorded.entry().seq(),
                                recorded.entry().recordedAt(),
                                new StepId(moved.from()),
                                new StepId(moved.to()),
                                moved.route(),
                                moved.reason(),
                                authors.computeIfAbsent(recorded.entry().author(), this::author)));
            }
        }
        return moves;
    }

    private String author(UUID person) {
        return store.authorName(person).orElse(Entries.SOMEBODY);
    }
}

package org.waymark.casework;

import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.journal.Notebook;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.StepFact;
import org.waymark.pathway.StepId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Brings entries from the journal together with who signed them and what corrects them. */
final class Entries {

    /** Stands for an author whose name this notebook does not know. */
    static final String SOMEBODY = "Not enrolled in this notebook";

    private final Notebook notebook;
    private final CaseStore store;
    private final EventDates dates;

    Entries(Notebook notebook, CaseStore store, EventDates dates) {
        this.notebook = notebook;
        this.store = store;
        this.dates = dates;
    }

    /** The entries of those rows, in their order; what was destroyed is left out. */
    List<RecordedEntry> of(UUID caseId, List<StepEntryRow> rows) {
        return in(caseId, rows.stream().map(StepEntryRow::entryId).toList());
    }

    Optional<RecordedEntry> find(String id) {
        return of(List.of(id)).stream().findFirst();
    }

    /** A few entries of any cases, in the order of the ids. */
    List<RecordedEntry> of(List<String> ids) {
        Map<String, List<String>> corrections = new HashMap<>();
        Set<String> needed = new LinkedHashSet<>(ids);
        Collection<String> open = ids;
        while (!open.isEmpty()) {
            Map<String, List<String>> found = store.corrections(open);
            corrections.putAll(found);
            open = found.values().stream().flatMap(List::stream).filter(needed::add).toList();
        }
        return new Reading(notebook.entries(needed), corrections).all(ids);
    }

    /** The entries of one case, in the order of the ids. */
    private List<RecordedEntry> in(UUID caseId, List<String> ids) {
        Map<String, List<String>> corrections = store.corrections(caseId);
        Set<String> needed = new LinkedHashSet<>(ids);
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            for (String correction : corrections.getOrDefault(open.pop(), List.of())) {
                if (needed.add(correction)) {
                    open.push(correction);
                }
            }
        }
        return new Reading(notebook.entries(needed), corrections).all(ids);
    }

    /** One reading of some entries. */
    private final class Reading {
        private final Map<String, RecordedFact> facts;
        private final Map<String, List<String>> corrections;
        private final Map<UUID, String> authors = new HashMap<>();

        Reading(Map<String, RecordedFact> facts, Map<String, List<String>> corrections) {
            this.facts = facts;
            this.corrections = corrections;
        }

        List<RecordedEntry> all(Collection<String> ids) {
            List<RecordedEntry> entries = new ArrayList<>();
            for (String id : ids) {
                one(id, new HashSet<>()).ifPresent(entries::add);
            }
            return entries;
        }

        /**
         * @param above the entries that this one corrects, so that no circle is walked for ever
         */
        private Optional<RecordedEntry> one(String id, Set<String> above) {
            RecordedFact recorded = facts.get(id);
            if (recorded == null || !(recorded.fact() instanceof StepFact fact) || !above.add(id)) {
                return Optional.empty();
            }
            List<RecordedEntry> correcting = new ArrayList<>();
            for (String correction : corrections.getOrDefault(id, List.of())) {
                one(correction, above).ifPresent(correcting::add);
            }
            above.remove(id);
            return Optional.of(
                    new RecordedEntry(
                            new EntryId(id),
                            recorded.entry().seq(),
                            new CaseId(fact.caseId()),
                            new StepId(fact.step()),
                            author(recorded.entry().author()),
                            recorded.entry().recordedAt(),
                            fact.happened(),
                            dates.late(fact.happened(), recorded.entry().recordedAt()),
                            fact,
                            correcting));
        }

        private String author(UUID person) {
            return authors.computeIfAbsent(person, id -> store.authorName(id).orElse(SOMEBODY));
        }
    }
}

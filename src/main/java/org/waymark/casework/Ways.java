package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.LegRow;
import org.waymark.casework.store.PersonRow;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.casework.store.WhichCases;
import org.waymark.journal.Notebook;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.Option;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the way that a case has come. */
final class Ways {

    private static final String DECISION = "DecisionMade";
    private static final String ENDED = "ClockEnded";

    private final Notebook notebook;
    private final CaseStore store;

    Ways(Notebook notebook, CaseStore store) {
        this.notebook = notebook;
        this.store = store;
    }

    /**
     * @param people everybody with a part in the case, whose names reasons are told without
     */
    CaseWay of(CaseRow row, List<PersonRow> people) {
        List<StepEntryRow> entries = store.entries(row.id());
        List<LegRow> legs = store.legs(WhichCases.only(row.id()));
        Set<String> told = new HashSet<>();
        legs.forEach(leg -> told.add(leg.entryId()));
        entries.stream()
                .filter(entry -> entry.kind().equals(DECISION) || entry.kind().equals(ENDED))
                .forEach(entry -> told.add(entry.entryId()));
        Map<String, String> corrected = new HashMap<>();
        store.corrections(row.id())
                .forEach((entry, by) -> by.forEach(each -> corrected.put(each, entry)));
        Reading reading = new Reading(notebook.entries(told), corrected, people);
        List<Placed> all = new ArrayList<>();
        Map<String, LegRow> decided = new HashMap<>();
        for (LegRow leg : legs) {
            if (leg.decided()) {
                decided.put(leg.entryId(), leg);
            } else {
                all.add(new Placed(leg.recordedAt(), leg.seq(), reading.move(leg)));
            }
        }
        for (StepEntryRow entry : entries) {
            all.add(
                    new Placed(
                            entry.recordedAt(),
                            entry.seq(),
                            reading.entry(entry, decided.get(entry.entryId()))));
        }
        all.sort(Comparator.comparing(Placed::at).thenComparing(Placed::seq));
        List<Happening> story = new ArrayList<>();
        story.add(new Happening.Opened(row.openedAt(), new StepId(row.firstStep())));
        all.forEach(placed -> story.add(placed.happening()));
        return CaseWay.of(story);
    }

    /** Facts signed together share the moment, and stand in the order of the chain. */
    private record Placed(Instant at, long seq, Happening happening) {}

    /** Turns rows into what happened, with the facts that say more of them. */
    private record Reading(
            Map<String, RecordedFact> facts,
            Map<String, String> corrected,
            List<PersonRow> people) {

        Happening move(LegRow leg) {
            StepId from = new StepId(leg.from());
            StepId to = new StepId(leg.to());
            CaseMoved moved = fact(leg.entryId()) instanceof CaseMoved it ? it : null;
            if (leg.alongRoute()) {
                String label = moved == null ? null : moved.route();
                return new Happening.Went(
                        leg.recordedAt(), from, to, Objects.requireNonNullElse(label, ""));
            }
            String reason = moved == null ? null : moved.reason();
            return new Happening.Moved(
                    leg.recordedAt(),
                    from,
                    to,
                    reason == null ? "" : Names.headline(reason, people));
        }

        /**
         * @param leg how the case went by it; null where it moved nothing
         */
        Happening entry(StepEntryRow row, @Nullable LegRow leg) {
            StepId step = new StepId(row.step());
            EntryId id = new EntryId(row.entryId());
            String corrects = corrected.get(row.entryId());
            if (corrects != null) {
                return new Happening.Corrected(row.recordedAt(), step, id, new EntryId(corrects));
            }
            if (row.kind().equals(DECISION)) {
                StepId took = leg == null ? null : new StepId(leg.to());
                return new Happening.Decided(
                        row.recordedAt(), step, id, took, left(row.entryId(), took));
            }
            return fact(row.entryId()) instanceof ClockEnded it
                    ? new Happening.Ended(row.recordedAt(), step, id, it.what(), it.met())
                    : new Happening.Noted(row.recordedAt(), step, id);
        }

        /** Empty also for a decision whose words were destroyed. */
        private Set<StepId> left(String entry, @Nullable StepId took) {
            return fact(entry) instanceof DecisionMade it
                    ? it.options().stream()
                            .map(Option::to)
                            .map(StepId::new)
                            .filter(to -> !to.equals(took))
                            .collect(Collectors.toSet())
                    : Set.of();
        }

        private @Nullable Fact fact(String entry) {
            RecordedFact recorded = facts.get(entry);
            return recorded == null ? null : recorded.fact();
        }

        @Override
        public String toString() {
            return "Reading[withheld]";
        }
    }
}

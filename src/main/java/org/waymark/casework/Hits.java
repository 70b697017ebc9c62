package org.waymark.casework;

import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.HitRow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings what a search found together with the entries and moves themselves. */
final class Hits {

    private final CaseStore store;
    private final Entries entries;
    private final Moves moves;

    Hits(CaseStore store, Entries entries, Moves moves) {
        this.store = store;
        this.entries = entries;
        this.moves = moves;
    }

    /** What was found, in the order of the rows; what was destroyed is left out. */
    SearchHits of(List<CaseSummary> cases, List<HitRow> rows) {
        List<String> ids = rows.stream().map(HitRow::entryId).toList();
        Map<String, RecordedEntry> told =
                entries.of(ids).stream().collect(Collectors.toMap(it -> it.id().value(), it -> it));
        Map<String, Chronology.Move> moved =
                moves.byId(ids.stream().filter(id -> !told.containsKey(id)).toList()).stream()
                        .collect(Collectors.toMap(it -> it.entry().value(), Function.identity()));
        Map<UUID, String> numbers =
                store.numbers(rows.stream().map(HitRow::caseId).distinct().toList());
        return new SearchHits(
                cases,
                rows.stream().flatMap(row -> entry(row, told, numbers).stream()).toList(),
                rows.stream().flatMap(row -> move(row, moved, numbers).stream()).toList());
    }

    private static Optional<SearchHits.EntryHit> entry(
            HitRow row, Map<String, RecordedEntry> told, Map<UUID, String> numbers) {
        return Optional.ofNullable(told.get(row.entryId()))
                .map(
                        entry ->
                                new SearchHits.EntryHit(
                                        entry,
                                        numbers.getOrDefault(row.caseId(), ""),
                                        row.context()));
    }

    private static Optional<SearchHits.MoveHit> move(
            HitRow row, Map<String, Chronology.Move> moved, Map<UUID, String> numbers) {
        return Optional.ofNullable(moved.get(row.entryId()))
                .map(
                        move ->
                                new SearchHits.MoveHit(
                                        new CaseId(row.caseId()),
                                        numbers.getOrDefault(row.caseId(), ""),
                                        move,
                                        row.context()));
    }
}

package org.waymark.casework;

import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.LegRow;
import org.waymark.casework.store.WhichCases;
import org.waymark.pathway.StepId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the way that a case has come. */
final class Ways {

    private final CaseStore store;

    Ways(CaseStore store) {
        this.store = store;
    }

    CaseWay of(CaseRow row) {
        Map<StepId, Integer> counts =
                store.counts(row.id()).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> new StepId(it.getKey()), Map.Entry::getValue));
        List<CaseWay.Leg> legs =
                store.legs(WhichCases.only(row.id())).stream().map(Ways::leg).toList();
        Set<StepId> been = new LinkedHashSet<>(counts.keySet());
        been.add(new StepId(row.firstStep()));
        been.add(new StepId(row.step()));
        legs.forEach(leg -> been.addAll(List.of(leg.way().from(), leg.way().to())));
        Set<CaseWay.Way> declined = new LinkedHashSet<>();
        store.declined(row.id())
                .forEach(
                        (from, offered) ->
                                offered.forEach(
                                        to ->
                                                declined.add(
                                                        new CaseWay.Way(
                                                                new StepId(from),
                                                                new StepId(to)))));
        // What was declined once and taken later was taken.
        legs.forEach(leg -> declined.remove(leg.way()));
        return new CaseWay(new StepId(row.step()), been, legs, declined, counts);
    }

    private static CaseWay.Leg leg(LegRow row) {
        return new CaseWay.Leg(
                new CaseWay.Way(new StepId(row.from()), new StepId(row.to())),
                row.alongRoute(),
                row.recordedAt());
    }
}

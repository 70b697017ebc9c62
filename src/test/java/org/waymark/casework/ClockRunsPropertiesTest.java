package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.DueDates;
import org.waymark.calendar.WorkingDays;
import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.EndedRow;
import org.waymark.casework.store.LegRow;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.pathway.Library;
import org.waymark.pathway.MetBy;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;
import org.waymark.pathway.TimeLimit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whatever is recorded in whatever order: a limit that began runs until the record shows what its
 * pack names, or until somebody says so. Told again here in another way, from the last beginning
 * backwards.
 */
class ClockRunsPropertiesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pathway PATHWAY = SmallPathway.pathway();
    private static final List<Step> STEPS = PATHWAY.steps();
    private static final UUID CASE = new UUID(0, 1);
    private static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");
    private static final List<String> KINDS =
            List.of("ConcernRaised", "NoteMade", "DecisionMade", "ContactMade", "EntryCorrected");
    private static final CaseClocks CLOCKS =
            new CaseClocks(
                    Library.of(PATHWAY),
                    new DueDates(
                            new WorkingDays(
                                    BankHolidays.of(
                                            "england",
                                            "England",
                                            2026,
                                            2028,
                                            Map.of(LocalDate.of(2026, 12, 25), "Christmas Day"))),
                            ZONE),
                    new EventDates(ZONE),
                    ZONE);

    /** Something that somebody records; what the numbers choose depends on where the case is. */
    record Act(int what, int which, int how) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.integers().between(0, 9), number, number)
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 2000)
    void aLimitRunsExactlyUntilWhatItsPackNamesIsShownOrSomebodySaysSo(
            @ForAll("acts") List<Act> acts) {
        Told told = told(acts);
        Set<String> running =
                CLOCKS.running(told.history()).stream()
                        .map(it -> it.limit().id())
                        .collect(Collectors.toSet());
        if (CLOCKS.isClosed(told.now)) {
            assertThat(running).isEmpty();
            return;
        }
        for (TimeLimit limit : PATHWAY.clocks()) {
            assertThat(running.contains(limit.id()))
                    .as(limit.id() + " after " + told)
                    .isEqualTo(told.runs(limit));
        }
    }

    @Property(tries = 1000)
    void aLimitThatBeginsAgainWhileItRunsKeepsItsFirstDate(@ForAll("acts") List<Act> acts) {
        Told told = told(acts);
        for (CaseClocks.Running one : CLOCKS.running(told.history())) {
            if (one.limit().repeats() == null) {
                assertThat(one.since()).as(one.limit().id()).isEqualTo(told.began(one.limit()));
            }
        }
    }

    @Property(tries = 1000)
    void nothingIsMetWithoutAnUncorrectedRecordThatItsPackNames(@ForAll("acts") List<Act> acts) {
        Told told = told(acts);
        for (CaseClocks.Met met : CLOCKS.met(told.history())) {
            if (met.byHand()) {
                assertThat(told.ended)
                        .anyMatch(row -> met.limit().id().equals(row.clock()) && row.met());
            } else {
                assertThat(met.limit().metBy()).isNotEmpty();
                assertThat(told.shown(met.limit())).isNotEmpty();
            }
        }
    }

    @Property(tries = 1000)
    void aCorrectionNeverTakesALimitAwayAndNeverPutsItOff(
            @ForAll("acts") List<Act> acts, @ForAll int which) {
        Told told = told(acts);
        List<CaseClocks.Running> before = CLOCKS.running(told.history());
        List<String> entries = told.entries.stream().map(StepEntryRow::entryId).toList();
        if (entries.isEmpty()) {
            return;
        }
        told.corrected.add(entries.get(Math.floorMod(which, entries.size())));
        List<CaseClocks.Running> after = CLOCKS.running(told.history());
        for (CaseClocks.Running one : before) {
            assertThat(after)
                    .anySatisfy(
                            it -> {
                                assertThat(it.limit().id()).isEqualTo(one.limit().id());
                                assertThat(it.due().endsAt(ZONE))
                                        .isBeforeOrEqualTo(one.due().endsAt(ZONE));
                            });
        }
    }

    @Property(tries = 500)
    void movesByHandMeetNothing(@ForAll("acts") List<Act> acts) {
        Told told =
                told(
                        acts.stream()
                                .map(act -> new Act(act.what() < 5 ? 4 : 9, act.which(), 0))
                                .toList());

        assertThat(CLOCKS.met(told.history())).isEmpty();
    }

    private static Told told(List<Act> acts) {
        Told told = new Told();
        acts.forEach(told::happen);
        return told;
    }

    /** All that was recorded, and the same as a plain story to tell the rule by. */
    private static final class Told {
        private final List<LegRow> legs = new ArrayList<>();
        private final List<StepEntryRow> entries = new ArrayList<>();
        private final List<EndedRow> ended = new ArrayList<>();
        private final Set<String> corrected = new HashSet<>();
        private final Map<String, List<Long>> begun =
                PATHWAY.clocks().stream()
                        .collect(Collectors.toMap(TimeLimit::id, _ -> new ArrayList<>()));
        private final Set<String> fresh =
                STEPS.stream().map(it -> it.id().value()).collect(Collectors.toSet());
        private String now = SmallPathway.START.value();
        private long seq;

        CaseClocks.History history() {
            return new CaseClocks.History(
                    new CaseRow(CASE, "2026-001", "national", "start", now, OPENED, OPENED, 1),
                    List.copyOf(legs),
                    List.copyOf(entries),
                    List.copyOf(ended),
                    List.of(),
                    Set.copyOf(corrected));
        }

        /** From 0 to 3 along a route, at 4 by hand, then something is written or said. */
        void happen(Act act) {
            seq++;
            Step at = PATHWAY.find(new org.waymark.pathway.StepId(now)).orElseThrow();
            switch (act.what()) {
                case 0, 1, 2, 3 -> {
                    if (!at.routes().isEmpty()) {
                        Route route = at.routes().get(act.which() % at.routes().size());
                        boolean decided = at.kind() == StepKind.DECISION;
                        if (decided) {
                            write(now, "DecisionMade");
                        }
                        go(route.to().value(), true, decided);
                    }
                }
                case 4 -> go(STEPS.get(act.which() % STEPS.size()).id().value(), false, false);
                case 5, 6, 7 ->
                        write(
                                act.how() % 2 == 0
                                        ? now
                                        : STEPS.get(act.which() % STEPS.size()).id().value(),
                                KINDS.get(act.which() % KINDS.size()));
                case 8 -> {
                    TimeLimit limit = PATHWAY.clocks().get(act.which() % PATHWAY.clocks().size());
                    ended.add(
                            new EndedRow(
                                    "e" + seq,
                                    CASE,
                                    limit.id(),
                                    null,
                                    act.how() % 2 == 0,
                                    "~",
                                    at(),
                                    seq));
                }
                default -> {
                    if (!entries.isEmpty() && act.how() > 0) {
                        corrected.add(entries.get(act.which() % entries.size()).entryId());
                    }
                }
            }
        }

        /** Two facts in three share their moment with the one before. */
        private Instant at() {
            return at(seq);
        }

        private static Instant at(long place) {
            return OPENED.plusSeconds(3600 * (1 + place / 3));
        }

        /** The first beginning after whatever ended it last. */
        Instant began(TimeLimit limit) {
            long over =
                    Stream.concat(
                                    shown(limit).stream(),
                                    ended.stream()
                                            .filter(row -> limit.id().equals(row.clock()))
                                            .map(EndedRow::seq))
                            .mapToLong(it -> it)
                            .max()
                            .orElse(-1);
            return at(
                    begun.get(limit.id()).stream()
                            .mapToLong(it -> it)
                            .filter(it -> it > over)
                            .min()
                            .orElseThrow());
        }

        private void write(String step, String kind) {
            entries.add(new StepEntryRow("e" + seq, CASE, step, kind, "~", at(), seq, true));
            if (!kind.equals("EntryCorrected")) {
                boolean first = fresh.remove(step);
                begins("entry", step, limit -> first || limit.repeats() != null);
            }
        }

        private void go(String to, boolean along, boolean decided) {
            legs.add(new LegRow(CASE, now, to, along, decided, null, at(), seq, "e" + seq));
            begins("arrive", to, _ -> true);
            if (decided) {
                begins("outcome:" + to, now, _ -> true);
            }
            fresh.add(to);
            now = to;
        }

        private void begins(String event, String step, Predicate<TimeLimit> which) {
            for (TimeLimit limit : PATHWAY.clocks()) {
                if (limit.startStep().value().equals(step)
                        && limit.startEvent().equals(event)
                        && which.test(limit)) {
                    begun.get(limit.id()).add(seq);
                }
            }
        }

        /** Where the record shows that a limit was met. */
        List<Long> shown(TimeLimit limit) {
            List<Long> shown = new ArrayList<>();
            for (MetBy one : limit.metBy()) {
                for (int i = 0; i < legs.size(); i++) {
                    LegRow leg = legs.get(i);
                    boolean back =
                            i + 1 < legs.size()
                                    && !legs.get(i + 1).alongRoute()
                                    && legs.get(i + 1).to().equals(leg.from());
                    boolean fits =
                            switch (one) {
                                case MetBy.Reached it -> leg.to().equals(it.step().value());
                                case MetBy.WentOn it ->
                                        leg.from().equals(it.step().value())
                                                && leg.to().equals(it.to().value());
                                case MetBy.Recorded _ -> false;
                            };
                    if (fits && leg.alongRoute() && !back && !corrected.contains(leg.entryId())) {
                        shown.add(leg.seq());
                    }
                }
                if (one instanceof MetBy.Recorded it) {
                    entries.stream()
                            .filter(entry -> entry.step().equals(it.step().value()))
                            .filter(
                                    entry ->
                                            it.kinds().stream()
                                                    .anyMatch(
                                                            kind ->
                                                                    entry.kind()
                                                                            .toLowerCase(
                                                                                    java.util.Locale
                                                                                            .ROOT)
                                                                            .startsWith(kind)))
                            .filter(entry -> !corrected.contains(entry.entryId()))
                            .forEach(entry -> shown.add(entry.seq()));
                }
            }
            return shown;
        }

        boolean runs(TimeLimit limit) {
            long last = begun.get(limit.id()).stream().mapToLong(it -> it).max().orElse(-1);
            boolean over =
                    ended.stream()
                            .filter(row -> limit.id().equals(row.clock()))
                            .filter(row -> limit.repeats() == null || !row.met())
                            .filter(row -> !corrected.contains(row.entryId()))
                            .anyMatch(row -> row.seq() > last);
            boolean met =
                    limit.repeats() == null && shown(limit).stream().anyMatch(it -> it > last);
            return last >= 0 && !over && !met;
        }

        @Override
        public String toString() {
            return legs + " " + entries + " " + ended + " " + corrected;
        }
    }
}

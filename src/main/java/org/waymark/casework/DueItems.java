package org.waymark.casework;

import org.waymark.calendar.DueDate;
import org.waymark.calendar.PartialDate;
import org.waymark.casework.store.ActionRow;
import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.ClockStore;
import org.waymark.casework.store.EndedRow;
import org.waymark.casework.store.LegRow;
import org.waymark.casework.store.PersonRow;
import org.waymark.casework.store.ReviewRow;
import org.waymark.casework.store.StartedRow;
import org.waymark.casework.store.StepEntryRow;
import org.waymark.casework.store.WhichCases;
import org.waymark.pathway.LimitWords;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.TimeLimit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is due in cases, soonest first: open actions with a day, decisions to be looked at again,
 * and the pathway's time limits ({@link CaseClocks}). What is due only on a day is due until its
 * end.
 *
 * <p>A review is done when a later decision was recorded at the same step, or when any decision was
 * recorded in the case on the day of the review or later, because whoever decided then looked at
 * the case again, or when somebody said that it was done or no longer applies.
 */
final class DueItems {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final String US = "us";

    private final CaseStore store;
    private final Pathway pathway;
    private final ClockStore clockStore;
    private final CaseClocks clocks;
    private final LimitWords words;
    private final ZoneId zone;

    DueItems(
            CaseStore store,
            ClockStore clockStore,
            Pathway pathway,
            CaseClocks clocks,
            ZoneId zone) {
        this.store = store;
        this.clockStore = clockStore;
        this.words = new LimitWords(pathway);
        this.pathway = pathway;
        this.clocks = clocks;
        this.zone = zone;
    }

    /**
     * By case, for cases in which anything is due.
     *
     * @param only those cases
     */
    Map<UUID, List<DueItem>> due(
            List<CaseRow> cases, Map<UUID, List<PersonRow>> people, WhichCases only, Instant now) {
        Map<UUID, List<ActionRow>> actions = byCase(store.actions(only), ActionRow::caseId);
        Map<UUID, List<ReviewRow>> reviews = byCase(store.reviews(only), ReviewRow::caseId);
        Map<UUID, CaseClocks.History> histories = histories(cases, only);
        return cases.stream()
                .map(
                        row -> {
                            UUID id = row.id();
                            OneCase one = new OneCase(row, people.getOrDefault(id, List.of()), now);
                            one.actions(actions.getOrDefault(id, List.of()));
                            CaseClocks.History history = Objects.requireNonNull(histories.get(id));
                            one.reviews(reviews.getOrDefault(id, List.of()), history);
                            one.clocks(history);
                            one.items.sort(Comparator.comparing(DueItem::due));
                            return one;
                        })
                .filter(one -> !one.items.isEmpty())
                .collect(Collectors.toMap(one -> one.row.id(), one -> one.items));
    }

    private Map<UUID, CaseClocks.History> histories(List<CaseRow> cases, WhichCases only) {
        Map<UUID, List<EndedRow>> ended = byCase(clockStore.ended(only), EndedRow::caseId);
        Map<UUID, List<StartedRow>> started = byCase(clockStore.started(only), StartedRow::caseId);
        Map<UUID, List<LegRow>> legs = byCase(store.legs(only), LegRow::caseId);
        Map<UUID, List<StepEntryRow>> entries =
                byCase(store.entriesAt(only, clocks.entrySteps()), StepEntryRow::caseId);
        Map<UUID, Set<String>> corrected = clockStore.corrected(only);
        return cases.stream()
                .collect(
                        Collectors.toMap(
                                CaseRow::id,
                                row ->
                                        new CaseClocks.History(
                                                row,
                                                legs.getOrDefault(row.id(), List.of()),
                                                entries.getOrDefault(row.id(), List.of()),
                                                ended.getOrDefault(row.id(), List.of()),
                                                started.getOrDefault(row.id(), List.of()),
                                                corrected.getOrDefault(row.id(), Set.of()))));
    }

    /** The time limits that were met in a case, in the order of the pack. */
    List<MetLimit> met(CaseRow row) {
        CaseClocks.History history =
                Objects.requireNonNull(
                        histories(List.of(row), WhichCases.only(row.id())).get(row.id()));
        Map<TimeLimit, List<CaseClocks.Met>> byLimit =
                clocks.met(history).stream()
                        .collect(
                                Collectors.groupingBy(
                                        CaseClocks.Met::limit,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byLimit.values().stream().map(this::met).toList();
    }

    private MetLimit met(List<CaseClocks.Met> rounds) {
        CaseClocks.Met last = rounds.getLast();
        LocalDate day = last.at().day();
        PartialDate at =
                day == null
                        ? new PartialDate.Exact(LocalDateTime.ofInstant(last.at().moment(), zone))
                        : new PartialDate.Day(day);
        return new MetLimit(
                last.limit().title(),
                last.limit().startStep(),
                rounds.size(),
                last.due().words(),
                at.words(),
                last.byHand());
    }

    /** Something that is due in a case still; empty when it is not due any more. */
    Optional<DueItem> standing(CaseRow row, DueReference reference, Instant now) {
        WhichCases only = WhichCases.only(row.id());
        Map<UUID, List<PersonRow>> people = Map.of(row.id(), store.people(only));
        return due(List.of(row), people, only, now).getOrDefault(row.id(), List.of()).stream()
                .filter(item -> item.reference().equals(reference))
                .findFirst();
    }

    private static <T> Map<UUID, List<T>> byCase(List<T> rows, Function<T, UUID> caseId) {
        return rows.stream().collect(Collectors.groupingBy(caseId));
    }

    /** Gathers what is due in one case. */
    private final class OneCase {
        private final CaseRow row;
        private final List<PersonRow> people;
        private final Instant now;
        private final List<DueItem> items = new ArrayList<>();

        OneCase(CaseRow row, List<PersonRow> people, Instant now) {
            this.row = row;
            this.people = people;
            this.now = now;
        }

        void actions(List<ActionRow> actions) {
            for (ActionRow action : actions) {
                String due = action.due();
                if (due != null && action.outcome() == null) {
                    String what = Names.headline(action.text(), people);
                    onDay(
                            DueItem.Kind.ACTION,
                            what,
                            LocalDate.parse(due),
                            action.step(),
                            new DueReference.Action(action.id()));
                }
            }
        }

        void reviews(List<ReviewRow> newest, CaseClocks.History history) {
            for (ReviewRow review : newest) {
                String due = review.due();
                if (due == null || isDone(review, LocalDate.parse(due), newest, history)) {
                    continue;
                }
                String title =
                        pathway.find(new StepId(review.step()))
                                .map(Step::title)
                                .orElse("a step that has left the pathway");
                onDay(
                        DueItem.Kind.REVIEW,
                        "Look again: " + title,
                        LocalDate.parse(due),
                        review.step(),
                        new DueReference.Review(new EntryId(review.entryId())));
            }
        }

        private boolean isDone(
                ReviewRow review,
                LocalDate due,
                List<ReviewRow> newest,
                CaseClocks.History history) {
            boolean decidedSince =
                    newest.stream()
                            .filter(other -> !other.entryId().equals(review.entryId()))
                            .map(other -> LocalDate.ofInstant(other.decidedAt(), zone))
                            .anyMatch(day -> !day.isBefore(due));
            return decidedSince
                    || history.ended().stream()
                            .filter(row -> !history.corrected().contains(row.entryId()))
                            .anyMatch(row -> review.entryId().equals(row.decision()));
        }

        void clocks(CaseClocks.History history) {
            for (CaseClocks.Running running : clocks.running(history)) {
                clock(running);
            }
        }

        private void clock(CaseClocks.Running running) {
            DueDate due = running.due();
            List<String> sum = new ArrayList<>(running.beside());
            sum.addAll(due.sum());
            sum.addAll(words.of(running.limit()));
            String warning = due.warning();
            if (warning != null) {
                sum.add(warning);
            }
            boolean opens = running.limit().marks() == TimeLimit.Marks.OPENING;
            boolean wholeDay = due.when() instanceof DueDate.When.On;
            LocalDateTime moment =
                    switch (due.when()) {
                        case DueDate.When.At at -> at.moment().toLocalDateTime();
                        case DueDate.When.On on -> on.day().atTime(END_OF_DAY);
                    };
            add(
                    DueItem.Kind.CLOCK,
                    opens ? running.limit().title() + " opens" : running.limit().title(),
                    moment,
                    wholeDay,
                    !opens && due.isOverdue(now, zone),
                    running.limit().owedBy().equals(US),
                    sum,
                    running.limit().startStep(),
                    new DueReference.Clock(running.limit().id(), running.since()),
                    opens);
        }

        private void onDay(
                DueItem.Kind kind,
                String what,
                LocalDate day,
                String step,
                DueReference reference) {
            boolean overdue = day.isBefore(LocalDate.ofInstant(now, zone));
            LocalDateTime end = day.atTime(END_OF_DAY);
            add(
                    kind,
                    what,
                    end,
                    true,
                    overdue,
                    true,
                    List.of(),
                    new StepId(step),
                    reference,
                    false);
        }

        private void add(
                DueItem.Kind kind,
                String what,
                LocalDateTime due,
                boolean wholeDay,
                boolean overdue,
                boolean ours,
                List<String> sum,
                StepId step,
                DueReference reference,
                boolean opens) {
            items.add(
                    new DueItem(
                            new CaseId(row.id()),
                            row.number(),
                            People.initials(People.subjects(people)),
                            kind,
                            what,
                            due,
                            wholeDay,
                            overdue,
                            ours,
                            sum,
                            step,
                            reference,
                            opens));
        }
    }
}

package org.waymark.pathway;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.KnownIds.Kind;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code clocks.json}. */
final class ClockReader {

    private static final String OUTCOME = "outcome:";
    private static final Set<String> EVENTS = Set.of("arrive", "entry", "date");

    private final KnownIds ids;
    private final Map<String, Step> steps;

    /**
     * @param steps the steps of the pathway
     */
    ClockReader(KnownIds ids, Collection<Step> steps) {
        this.ids = ids;
        this.steps =
                steps.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        step -> step.id().value(), step -> step));
    }

    /**
     * @param clocks the list of the file
     */
    List<TimeLimit> read(List<Member> clocks) {
        List<TimeLimit> read = new ArrayList<>();
        for (Member clock : clocks) {
            one(clock).ifPresent(read::add);
        }
        return read;
    }

    private Optional<TimeLimit> one(Member clock) {
        Member starts = clock.at("starts");
        ids.check(Kind.STEP, starts.at("step"));
        checkEvent(starts);
        Member limit = clock.at("limit");
        Optional<TimeLimit.Unit> unit = unit(limit.at("unit").text());
        unit.ifPresent(known -> checkAmount(clock, limit, known));
        Member owedBy = clock.at("owedBy");
        if (!owedBy.text().equals("us")) {
            ids.check(Kind.ROLE, owedBy);
        }
        List<String> sources = ids.checkAll(Kind.SOURCE, clock.at("sources"));
        String evidence = ids.check(Kind.EVIDENCE, clock.at("evidence"));
        Optional<StepId> step = starts.at("step").stepId();
        if (step.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TimeLimit(
                        clock.at("id").text(),
                        clock.at("title").text(),
                        step.get(),
                        starts.at("event").text(),
                        limit.at("amount").numberOrNull(),
                        unit.get(),
                        owedBy.text(),
                        calendar(clock),
                        cutOff(clock),
                        clock.at("marks").text().equals("opening")
                                ? TimeLimit.Marks.OPENING
                                : TimeLimit.Marks.DEADLINE,
                        new MetByReader(ids, steps).read(clock),
                        repeats(clock),
                        clock.at("text").text(),
                        sources,
                        evidence));
    }

    /** What is no time of day the schema has refused already. */
    private static @Nullable LocalTime cutOff(Member clock) {
        String time = clock.at("cutOff").textOrNull();
        try {
            return time == null ? null : LocalTime.parse(time);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String calendar(Member clock) {
        return clock.at("calendar").textOrNull();
    }

    private void checkEvent(Member starts) {
        Member event = starts.at("event");
        String text = event.text();
        if (text.startsWith(OUTCOME)) {
            Step from = steps.get(starts.at("step").text());
            String to = text.substring(OUTCOME.length());
            if (from == null || !leads(from, to)) {
                event.error(
                        "No route leads from “"
                                + starts.at("step").shown()
                                + "” to “"
                                + to
                                + "”, so this clock would never start.");
            }
        } else if (!text.isEmpty() && !EVENTS.contains(text)) {
            event.error("“" + event.shown() + "” is not an event that can start a clock.");
        }
    }

    static boolean leads(Step from, String to) {
        return from.routes().stream().anyMatch(route -> route.to().value().equals(to));
    }

    private static TimeLimit.@Nullable Every repeats(Member clock) {
        Member repeats = clock.at("repeats");
        Integer amount = repeats.at("amount").numberOrNull();
        Optional<TimeLimit.Unit> every = unit(repeats.at("unit").text());
        if (repeats.isNull() || amount == null || every.isEmpty()) {
            return null;
        }
        if (clock.at("marks").text().equals("opening")) {
            repeats.error("What opens once does not repeat.");
        }
        if (every.get() == TimeLimit.Unit.WORKING_DAYS && clock.at("calendar").isNull()) {
            clock.at("calendar").error("Working days need a bank-holiday calendar.");
        }
        return new TimeLimit.Every(amount, every.get());
    }

    private static void checkAmount(Member clock, Member limit, TimeLimit.Unit unit) {
        boolean needsAmount = unit != TimeLimit.Unit.NOW && unit != TimeLimit.Unit.SAME_DAY;
        Integer amount = limit.at("amount").numberOrNull();
        if (needsAmount && (amount == null || amount < 1)) {
            limit.at("amount").error("A limit in “" + unit.fileName() + "” needs an amount.");
        } else if (!needsAmount && amount != null) {
            limit.at("amount").error("“" + unit.fileName() + "” takes no amount.");
        }
        if (unit == TimeLimit.Unit.WORKING_DAYS && clock.at("calendar").isNull()) {
            clock.at("calendar").error("Working days need a bank-holiday calendar.");
        }
    }

    private static Optional<TimeLimit.Unit> unit(String fileName) {
        return Arrays.stream(TimeLimit.Unit.values())
                .filter(unit -> unit.fileName().equals(fileName))
                .findFirst();
    }
}

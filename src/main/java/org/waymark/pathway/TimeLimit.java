package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.List;

/**
 * A time limit ("clock") of the pack: when it starts, how long it runs and who owes what it
 * measures. Never a reason to wait where a child is at risk now.
 *
 * @param id stable name within the pack
 * @param title short title
 * @param startStep the step at which it starts
 * @param startEvent {@code arrive}, {@code entry}, {@code outcome:STEP} (a decision at the step
 *     that took the route to STEP) or {@code date} (a date that a person enters)
 * @param amount how many units; null for {@link Unit#NOW} and {@link Unit#SAME_DAY}
 * @param unit the unit
 * @param owedBy {@code us}, or the id of the {@link Role} that owes it
 * @param calendar id of the bank-holiday calendar for working days; null otherwise
 * @param cutOff what begins after this time of day counts as the next day; null where there is none
 * @param marks what its date is
 * @param metBy what shows that it was met, any one of them; empty where no record can show it
 * @param repeats after how long it is due again each time it was met; null where it is not
 * @param text the rule in words
 * @param sources keys of {@link Source}s
 * @param evidence id of an {@link EvidenceGrade}
 */
public record TimeLimit(
        String id,
        String title,
        StepId startStep,
        String startEvent,
        @Nullable Integer amount,
        Unit unit,
        String owedBy,
        @Nullable String calendar,
        @Nullable LocalTime cutOff,
        Marks marks,
        List<MetBy> metBy,
        @Nullable Every repeats,
        String text,
        List<String> sources,
        String evidence) {

    private static final String GIVEN_DATE = "date";

    public TimeLimit {
        metBy = List.copyOf(metBy);
        sources = List.copyOf(sources);
    }

    /** A limit of which no record can show that it was met, and that is due only once. */
    public TimeLimit(
            String id,
            String title,
            StepId startStep,
            String startEvent,
            @Nullable Integer amount,
            Unit unit,
            String owedBy,
            @Nullable String calendar,
            @Nullable LocalTime cutOff,
            Marks marks,
            String text,
            List<String> sources,
            String evidence) {
        this(
                id,
                title,
                startStep,
                startEvent,
                amount,
                unit,
                owedBy,
                calendar,
                cutOff,
                marks,
                List.of(),
                null,
                text,
                sources,
                evidence);
    }

    /**
     * How often something is due.
     *
     * @param amount how many units, at least 1
     * @param unit {@link Unit#CALENDAR_DAYS}, {@link Unit#WORKING_DAYS}, {@link Unit#MONTHS} or
     *     {@link Unit#YEARS}
     */
    public record Every(int amount, Unit unit) {}

    /** The same limit with other ways to see that it was met. */
    public TimeLimit met(List<MetBy> by, @Nullable Every again) {
        return new TimeLimit(
                id,
                title,
                startStep,
                startEvent,
                amount,
                unit,
                owedBy,
                calendar,
                cutOff,
                marks,
                by,
                again,
                text,
                sources,
                evidence);
    }

    /** Whether it counts from a date that only a person can give. */
    public boolean countsFromGivenDate() {
        return startEvent.equals(GIVEN_DATE);
    }

    /** What the date of a limit is. */
    public enum Marks {
        /** By then it has to be done. */
        DEADLINE,
        /** From then on it can be done; it is never overdue. */
        OPENING
    }

    /** The units of {@code pack-format}, under the names that the file uses. */
    public enum Unit {
        NOW("now"),
        MINUTES("minutes"),
        HOURS("hours"),
        SAME_DAY("sameDay"),
        CALENDAR_DAYS("calendarDays"),
        WORKING_DAYS("workingDays"),
        MONTHS("months"),
        YEARS("years"),
        BIRTHDAY("birthday");

        private final String fileName;

        Unit(String fileName) {
            this.fileName = fileName;
        }

        /** The name of this unit in {@code clocks.json}. */
        public String fileName() {
            return fileName;
        }
    }
}

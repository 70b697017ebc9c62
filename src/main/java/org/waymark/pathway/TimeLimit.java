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
        String text,
        List<String> sources,
        String evidence) {

    private static final String GIVEN_DATE = "date";

    public TimeLimit {
        sources = List.copyOf(sources);
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

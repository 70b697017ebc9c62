package org.waymark.ui.chart;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Role;
import org.waymark.pathway.Step;
import org.waymark.pathway.TimeLimit;

import java.util.Comparator;

/**
 * What a card says of its step besides the title.
 *
 * @param actor the role that acts first, and how many more
 * @param limit the time limit that presses most; empty where there is none
 */
record StepFacts(String actor, String limit) {

    static StepFacts of(Pathway pathway, Step step) {
        Role first = pathway.role(step.roles().getFirst());
        int more = step.roles().size() - 1;
        String limit =
                step.clocks().stream()
                        .map(pathway::clock)
                        .min(
                                Comparator.comparing(
                                                (TimeLimit clock) -> !clock.owedBy().equals("us"))
                                        .thenComparing(TimeLimit::unit))
                        .map(StepFacts::words)
                        .orElse("");
        return new StepFacts(more == 0 ? first.title() : first.title() + " +" + more, limit);
    }

    private static String words(TimeLimit clock) {
        Integer amount = clock.amount();
        int count = amount == null ? 1 : amount;
        String whose = clock.owedBy().equals("us") ? "" : "Theirs: ";
        return whose + within(clock, count);
    }

    private static String within(TimeLimit clock, int count) {
        return switch (clock.unit()) {
            case NOW -> "At once";
            case MINUTES -> count(count, "minute");
            case HOURS -> count(count, "hour");
            case SAME_DAY -> "Same day";
            case CALENDAR_DAYS -> count(count, "day");
            case WORKING_DAYS -> count(count, "working day");
            case MONTHS -> count(count, "month");
            case YEARS -> count(count, "year");
            case BIRTHDAY -> "By age " + count;
        };
    }

    private static String count(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    @Override
    public String toString() {
        return "StepFacts[withheld]";
    }
}
